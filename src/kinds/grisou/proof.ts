import type { Problem, Proof } from '../../core/puzzle-kind';
import { unproved } from '../../core/unproved';
import { type Cell, type Gallery, galleryOf } from './gallery';
import { climb, type Deduction, weights } from './ladder';
import type { Level, Move } from './level';
import { apply, isSolved, type State, start } from './rules';

/** The moves that a deduction calls for, from a given board: marks that are there and squares that open by themselves are left out. */
export function movesFor(level: Level, state: State, { cells, gas }: Deduction): { readonly moves: readonly Move[]; readonly state: State } {
  const moves: Move[] = [];
  let board = state;
  for (const i of cells) {
    if (board.cells[i] !== 'dark') continue;
    const move: Move = { do: gas ? 'chalk' : 'inspect', row: Math.floor(i / level.cols), col: i % level.cols };
    const applied = apply(level, board, move);
    if (!applied.ok) continue;
    moves.push(move);
    board = applied.state;
    if (isSolved(level, board)) break;
  }
  return { moves, state: board };
}

/** Proves the level from its data alone: sound, all in reach of the lamp, no guess; and grades it. */
export function prove(level: Level): Proof<Move> {
  const broken = faultsOf(level);
  if (broken.length > 0) return unproved(broken);
  const gallery = galleryOf(level);
  const far = outOfReach(gallery);
  const from = start(level);
  const { steps, cells, found, complete } = climb(gallery, from.cells);
  const problems: Problem[] = [];
  if (far.length > 0)
    problems.push({
      reason: 'unreachable',
      path: ['gas'],
      sentence: `${far.length} free squares lie behind firedamp or rock; expected a way from the start to each.`,
    });
  if (steps.length === 0)
    problems.push({ reason: 'nothing-to-do', path: ['gas'], sentence: 'The first flame leaves nothing to reason about; expected at least one step.' });
  const solutions = complete ? 1 : worldsLeft(gallery, cells, found, 3);
  if (!complete) {
    const sentence = `After ${steps.length} steps no square is sure and at least ${solutions} placements of the pockets fit; expected no guess.`;
    problems.push({ reason: 'guess-needed', path: ['gas'], sentence });
  }
  let board = from;
  const solution = steps.flatMap(({ deduction }) => {
    const done = movesFor(level, board, deduction);
    board = done.state;
    return done.moves;
  });
  return {
    problems,
    solutions,
    minimum: null,
    grade: steps.reduce((sum, { deduction }) => sum + weights[deduction.rule], 0),
    solution: complete ? solution : [],
    chain: steps.map(({ deduction }) => `${deduction.rule} (${deduction.cells.map((i) => `${Math.floor(i / level.cols)},${i % level.cols}`).join(' ')})`),
  };
}

/** How many placements of the pockets agree with everything that is lit, counted up to a limit. */
function worldsLeft(gallery: Gallery, cells: readonly Cell[], found: ReadonlySet<number>, limit: number): number {
  const dark = cells.flatMap((cell, i) => (cell === 'dark' && !found.has(i) ? [i] : []));
  const lit = cells.flatMap((cell, i) => (cell === 'open' ? [i] : []));
  const pockets = new Set(found);
  const unknown = new Set(dark);
  let worlds = 0;
  const fits = () =>
    lit.every((i) => {
      const near = gallery.near[i] ?? [];
      const sure = near.filter((j) => pockets.has(j)).length;
      const flame = gallery.flame[i] ?? 0;
      return sure <= flame && sure + near.filter((j) => unknown.has(j)).length >= flame;
    });
  const place = (rank: number): void => {
    if (worlds >= limit || pockets.size > gallery.total || pockets.size + unknown.size < gallery.total) return;
    const cell = dark[rank];
    if (cell === undefined) {
      worlds++;
      return;
    }
    unknown.delete(cell);
    if (fits()) place(rank + 1);
    pockets.add(cell);
    if (fits()) place(rank + 1);
    pockets.delete(cell);
    unknown.add(cell);
  };
  place(0);
  return worlds;
}

/** Free squares to which no way leads from the start without crossing firedamp. */
export function outOfReach(gallery: Gallery): readonly number[] {
  const reached = new Set<number>();
  const queue = [gallery.start];
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    if (reached.has(i) || gallery.gas[i]) continue;
    reached.add(i);
    queue.push(...(gallery.near[i] ?? []));
  }
  return gallery.gas.flatMap((gas, i) => (gas || gallery.rock[i] || reached.has(i) ? [] : [i]));
}

/** Faults that make the gallery pointless. */
function faultsOf(level: Level): Problem[] {
  const problems: Problem[] = [];
  const fault = (reason: string, path: Problem['path'], sentence: string) => problems.push({ reason, path, sentence });
  const number = ([row, col]: readonly [number, number]) => row * level.cols + col;
  const outside = ([row, col]: readonly [number, number]) => row >= level.rows || col >= level.cols;
  const rock = level.rock.map(number);
  const gas = level.gas.map(number);
  if (outside(level.start)) fault('outside', ['start'], `The start lies outside ${level.rows} rows and ${level.cols} columns.`);
  for (const field of ['rock', 'gas'] as const) {
    const numbers = field === 'rock' ? rock : gas;
    level[field].forEach((place, i) => {
      if (outside(place)) fault('outside', [field, i], `${place.join(', ')} lies outside ${level.rows} rows and ${level.cols} columns.`);
      else if (numbers.indexOf(number(place)) !== i) fault('repeated', [field, i], `${place.join(', ')} stands twice; expected once.`);
      else if (field === 'gas' && rock.includes(number(place))) fault('gas-in-rock', [field, i], `${place.join(', ')} is rock as well; expected one of both.`);
    });
  }
  if (rock.includes(number(level.start))) fault('bad-start', ['start'], 'The start is rock; expected a square to stand on.');
  if (gas.includes(number(level.start))) fault('bad-start', ['start'], 'The start holds firedamp; expected a square where the lamp burns.');
  return problems;
}
