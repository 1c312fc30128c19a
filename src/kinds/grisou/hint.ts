import type { HintLadder, Mark, Message, Status, Step } from '../../core/puzzle-kind';
import { type Gallery, galleryOf } from './gallery';
import { climb, type Deduction } from './ladder';
import type { Level, Move } from './level';
import { movesFor } from './proof';
import { apply, brokenFlames, isSolved, type State, start, wrongMarks } from './rules';
import { at, controlOf, say } from './words';

/** A contradiction is a mark where there is no firedamp: it must be wiped off before the gallery can be finished. */
export function status(level: Level, state: State): Status {
  if (isSolved(level, state)) return 'solved';
  return wrongMarks(level, state).length > 0 ? 'contradiction' : 'open';
}

/** Flames that cannot agree with the marks around them; only what is plain to see. */
export function mistakes(level: Level, { cells }: State): readonly Mark[] {
  const gallery = galleryOf(level);
  return brokenFlames(gallery, cells).map((i): Mark => ({ control: controlOf(gallery, i), tone: 'wrong' }));
}

/** All four rungs from the player's own board. */
export function hint(level: Level, state: State): HintLadder<Level, Move> {
  const planned = planOf(level, state);
  const [first] = planned;
  const [wrong] = wrongMarks(level, state);
  return {
    look: wrong !== undefined ? lookAtMark(level, state, wrong) : (first?.look ?? { say: say('look.done'), marks: [] }),
    method: method(),
    rest: planned.map(({ step }) => step),
    ...(wrong === undefined ? (first ? { next: first.step } : {}) : { contradiction: clash(level, state, wrong) }),
  };
}

type Look = HintLadder<Level, Move>['look'];

interface Planned {
  readonly step: Step<Move>;
  /** Rung 1 where this is the next step: what to look at. */
  readonly look: Look;
}

/**
 * Every step from here to the end: wrong marks are wiped off, pockets that were met are chalked, then the ladder is
 * climbed from what is lit.
 * @throws Error when the ladder stops short, which `prove` excludes.
 */
function planOf(level: Level, state: State): readonly Planned[] {
  if (isSolved(level, state)) return [];
  const gallery = galleryOf(level);
  const met = state.cells.flatMap((cell, i) => (cell === 'out' ? [i] : []));
  const planned: Planned[] = [
    ...wrongMarks(level, state).map((i) => handled(gallery, i, 'wipe', 'doubt', 'wrong')),
    ...met.map((i) => handled(gallery, i, 'met', 'met', 'right')),
  ];
  let board = planned.reduce((now, { step }) => played(level, now, step.moves), state);
  for (const { deduction } of climb(gallery, board.cells).steps) {
    const { moves, state: after } = movesFor(level, board, deduction);
    board = after;
    if (moves.length > 0) planned.push({ step: stepOf(level, deduction, moves), look: lookFor(level, deduction) });
  }
  if (!isSolved(level, board)) throw new Error('the gallery cannot be finished without a guess');
  return planned;
}

const played = (level: Level, state: State, moves: readonly Move[]): State =>
  moves.reduce((now, move) => {
    const applied = apply(level, now, move);
    return applied.ok ? applied.state : now;
  }, state);

/** One stroke of chalk, or of the cloth, on one square. */
function handled(gallery: Gallery, i: number, rule: string, look: string, tone: Mark['tone']): Planned {
  const { row, col } = at(gallery, i);
  const control = controlOf(gallery, i);
  return {
    step: { rule, say: say(`step.${rule}`, { row, col }), marks: [{ control, tone }], moves: [{ do: 'chalk', row: row - 1, col: col - 1 }] },
    look: { say: say(`look.${look}`, { row, col }), marks: [{ control, tone: 'look' }] },
  };
}

function stepOf(level: Level, deduction: Deduction, moves: readonly Move[]): Step<Move> {
  const gallery = galleryOf(level);
  const marks = [
    ...deduction.from.map((i): Mark => ({ control: controlOf(gallery, i), tone: 'look' })),
    ...moves.map(({ row, col }): Mark => ({ control: `cell-${row}-${col}`, tone: 'right' })),
  ];
  return { rule: deduction.rule, say: reason(level, deduction), marks, moves };
}

/** The flame that speaks, and what it leaves. */
function reason(level: Level, { rule, gas, from }: Deduction): Message {
  const gallery = galleryOf(level);
  const [first] = from;
  if (first === undefined) return say(`step.${rule}`);
  const params = { ...at(gallery, first), flame: gallery.flame[first] ?? 0 };
  if (rule === 'pair' || rule === 'rest') return say(`step.${rule}-${gas ? 'gas' : 'free'}`, params);
  return say(rule === 'spare' && params.flame === 0 ? 'step.calm' : `step.${rule}`, params);
}

/** Rung 1: which flame to look at; never the square. */
function lookFor(level: Level, deduction: Deduction): Look {
  const gallery = galleryOf(level);
  const marks = deduction.from.map((i): Mark => ({ control: controlOf(gallery, i), tone: 'look' }));
  const [first] = deduction.from;
  if (first === undefined) return { say: say('look.count'), marks: [{ control: 'chalk', tone: 'look' }] };
  return { say: say(`look.${deduction.rule}`, at(gallery, first)), marks };
}

/** The flame that a wrong mark offends, or the mark itself. */
function offended(level: Level, state: State, mark: number): number | null {
  const gallery = galleryOf(level);
  return brokenFlames(gallery, state.cells).find((i) => gallery.near[i]?.includes(mark)) ?? null;
}

function lookAtMark(level: Level, state: State, mark: number): Look {
  const gallery = galleryOf(level);
  const flame = offended(level, state, mark);
  const cell = flame ?? mark;
  return { say: say(flame === null ? 'look.doubt' : 'look.recount', at(gallery, cell)), marks: [{ control: controlOf(gallery, cell), tone: 'look' }] };
}

function clash(level: Level, state: State, mark: number): NonNullable<HintLadder<Level, Move>['contradiction']> {
  const gallery = galleryOf(level);
  const flame = offended(level, state, mark);
  const marks: Mark[] = [{ control: controlOf(gallery, mark), tone: 'wrong' }];
  if (flame === null) return { say: say('clash.mark', at(gallery, mark)), marks };
  return {
    say: say('clash.flame', { ...at(gallery, flame), flame: gallery.flame[flame] ?? 0 }),
    marks: [...marks, { control: controlOf(gallery, flame), tone: 'wrong' }],
  };
}

const small: Level = { rows: 2, cols: 3, start: [0, 0], rock: [], gas: [[1, 1]] };

/** Rung 2: six squares and one pocket; first the flame that has no choice, then the one that has its number. */
function method(): HintLadder<Level, Move>['method'] {
  return { say: say('method'), level: small, steps: planOf(small, start(small)).map(({ step }) => step) };
}
