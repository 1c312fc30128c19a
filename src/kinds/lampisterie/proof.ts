import type { Problem, Proof } from '../../core/puzzle-kind';
import { unproved } from '../../core/unproved';
import { type Card, cardsOf, slotsOf, valuesOf } from './cards';
import { type Chain, type Deduction, deduce, weights } from './deduce';
import { type Grid, indexOfBit, type Model, modelOf, openGrid, single } from './grid';
import type { Level, Move, Slot } from './level';
import { settle } from './narrow';
import { missingNumber, type State, valueAt } from './rules';

/** `answers[slot][man]` is an index into the sorted values of that place. */
export type Solution = Readonly<Record<Slot, readonly number[]>>;

/** Every way to fill the lamp room that the clues allow, up to `limit`. */
export function solutionsOf(model: Model, limit: number, from: Grid = openGrid(model)): Solution[] {
  const { grid, complete, clash } = settle(model, from);
  if (clash) return [];
  if (complete) {
    const row = (slot: Slot) => (model.slots.includes(slot) ? grid[slot].map(indexOfBit) : []);
    return [{ number: row('number'), token: row('token'), hook: row('hook') }];
  }
  const open = model.slots.flatMap((slot) => grid[slot].flatMap((mask, man) => (single(mask) ? [] : [{ slot, man, mask }])));
  const [cell] = open;
  if (!cell) return [];
  const found: Solution[] = [];
  for (let value = 0; cell.mask >> value && found.length < limit; value++) {
    if (!(cell.mask & (1 << value))) continue;
    const row = grid[cell.slot].map((mask, man) => (man === cell.man ? 1 << value : mask));
    found.push(...solutionsOf(model, limit - found.length, { ...grid, [cell.slot]: row }));
  }
  return found;
}

interface Solved {
  readonly model: Model;
  readonly solution: Solution;
}

// A level never changes, so its solution is worked out once.
const known = new WeakMap<Level, Solved>();

/**
 * The model and the one solution of a fair level.
 * @throws Error when the level has none.
 */
export function solve(level: Level): Solved {
  const before = known.get(level);
  if (before) return before;
  const model = modelOf(level);
  const [solution] = solutionsOf(model, 1);
  if (!solution) throw new Error('the level has no solution');
  const solved = { model, solution };
  known.set(level, solved);
  return solved;
}

/** The grid of crosses that follows from the cards on the board; with `only`, from those that pass it. */
export function gridOf(level: Level, model: Model, state: State, only: (slot: Slot, man: number, value: number) => boolean = () => true): Grid {
  const open = openGrid(model);
  const row = (slot: Slot) =>
    open[slot].map((mask, man) => {
      const value = indexOfValue(level, state, slot, man);
      return value >= 0 && only(slot, man, value) ? 1 << value : mask;
    });
  return { number: row('number'), token: row('token'), hook: row('hook') };
}

/** Index of the value that lies on a place, or -1. */
export function indexOfValue(level: Level, state: State, slot: Slot, man: number): number {
  const value = valueAt(level, state, slot, man);
  return value === null ? -1 : valuesOf(level, slot).indexOf(value);
}

/** The man whose token was never collected. */
export function missingMan(level: Level, solution: Solution): number {
  return solution.number.indexOf(valuesOf(level, 'number').indexOf(missingNumber(level)));
}

/** Places where the board differs from the solution, in reading order. */
export function wrongPlaces(level: Level, state: State): { slot: Slot; man: number }[] {
  const { solution } = solve(level);
  return level.men.flatMap((_, man) =>
    slotsOf(level).flatMap((slot) => {
      const value = indexOfValue(level, state, slot, man);
      return value >= 0 && value !== solution[slot][man] ? [{ slot, man }] : [];
    }),
  );
}

/** A card in order of the chain, and the step that settled it. */
export interface Placement {
  readonly slot: Slot;
  readonly man: number;
  readonly value: number;
  readonly by: Deduction;
  /** Clues that crossed out something in this place's row or column, oldest first. */
  readonly clues: readonly number[];
}

/** The places that a chain settles, each with the clues that did it; first those that never had a choice. */
export function placementsOf(model: Model, chain: Chain): Placement[] {
  const sure: Deduction = { rule: 'taken', clue: null, crosses: [], settled: [] };
  const given = model.slots.flatMap((slot) =>
    chain.from[slot].flatMap((mask, man): Placement[] => (single(mask) ? [{ slot, man, value: indexOfBit(mask), by: sure, clues: [] }] : [])),
  );
  return [...given, ...settledBy(chain)];
}

function settledBy(chain: Chain): Placement[] {
  const blame: { slot: Slot; man: number; gone: number; clue: number }[] = [];
  return chain.deductions.flatMap((by) => {
    for (const one of by.crosses) if (by.clue !== null) blame.push({ ...one, clue: by.clue });
    return by.settled.map(({ slot, man, value }): Placement => {
      const behind = blame.filter(
        (one) => one.slot === slot && (by.rule === 'last-man' ? one.man !== man && (one.gone & (1 << value)) !== 0 : one.man === man),
      );
      const clues = by.rule === 'direct' && by.clue !== null ? [by.clue] : [...new Set(behind.map((one) => one.clue))];
      return { slot, man, value, by, clues };
    });
  });
}

/** A card of this value that may still be laid on this man: not one that lies rightly on another. */
export function cardFor(level: Level, state: State, solution: Solution, slot: Slot, man: number): Card {
  const wanted = valuesOf(level, slot)[solution[slot][man] ?? -1];
  const cards = cardsOf(level).filter((card) => card.slot === slot && card.value === wanted);
  const free = cards.filter((card) => {
    const at = state.laid[slot].indexOf(card.id);
    return at < 0 || (at !== man && solution[slot][at] !== solution[slot][man]);
  });
  const card = free.find((one) => !state.laid[slot].includes(one.id)) ?? free[0];
  if (!card) throw new Error(`no card of ${String(wanted)} is left`);
  return card;
}

/** Proves the level from its data alone: sound, one solution, no guess, no idle clue; and grades it. */
export function prove(level: Level): Proof<Move> {
  const broken = wrongReferences(level);
  if (broken.length > 0) return unproved(broken);

  const model = modelOf(level);
  const solutions = solutionsOf(model, 3);
  const [solution] = solutions;
  if (!solution) {
    return unproved([{ reason: 'no-solution', path: ['clues'], sentence: 'The clues contradict each other; expected exactly one solution.' }]);
  }
  const chain = deduce(model, openGrid(model));
  const problems: Problem[] = [];
  if (solutions.length > 1) {
    problems.push({ reason: 'many-solutions', path: ['clues'], sentence: `At least ${solutions.length} solutions fit the clues; expected exactly one.` });
  } else {
    if (!chain.complete)
      problems.push({ reason: 'guess-needed', path: ['clues'], sentence: 'One solution exists, but no chain of named rules reaches it; expected no guess.' });
    problems.push(...idleClues(level), ...tellingOrder(level, solution));
  }
  const order = chain.complete ? placementsOf(model, chain) : [];
  const laid = order.map(({ slot, man }, i): Move => {
    // Tokens of one shape are handed out in the order of their numbers.
    const value = solution[slot][man];
    const nth = order.slice(0, i).filter((one) => one.slot === slot && one.value === value).length;
    const card = cardsOf(level).filter((one) => one.slot === slot && one.value === valuesOf(level, slot)[value ?? -1])[nth];
    return { do: 'lay', card: card?.id ?? '', man: level.men[man] ?? '' };
  });
  const missing = level.men[missingMan(level, solution)] ?? '';
  return {
    problems,
    solutions: solutions.length,
    minimum: level.men.length * model.slots.length + 2,
    grade: chain.deductions.reduce((sum, step) => sum + weights[step.rule], 0),
    solution: chain.complete ? [...laid, { do: 'answer', man: missing }, { do: 'check' }] : [],
    chain: chain.deductions.map((step) => (step.clue === null ? step.rule : `${step.rule} (clue ${step.clue + 1})`)),
  };
}

/**
 * Three men and fewer may have one clue as a gift (GAME.md K01); four need every clue. Five may have
 * two that only spare a guess: the clues decide without them, but no named rule gets there.
 */
function idleClues(level: Level): Problem[] {
  const gifts = level.men.length <= 3 ? 1 : level.men.length === 4 ? 0 : 2;
  const idle = level.clues.flatMap((_, i) => {
    const without = { ...level, clues: level.clues.filter((_clue, j) => j !== i) };
    return solutionsOf(modelOf(without), 2).length === 1 ? [i] : [];
  });
  if (idle.length <= gifts) return [];
  return idle.map((i) => ({
    reason: 'redundant-clue',
    path: ['clues', i],
    sentence: `The level stays solvable without this clue; expected at most ${gifts} such clue.`,
  }));
}

/** Nobody may win by reading names and trays in their order. */
function tellingOrder(level: Level, solution: Solution): Problem[] {
  if (level.men.length < 3) return [];
  return slotsOf(level)
    .filter((slot) => new Set(solution[slot]).size > 1 && solution[slot].every((value, man) => man === 0 || value >= (solution[slot][man - 1] ?? 0)))
    .map((slot) => ({
      reason: 'order-tells',
      path: ['men'],
      sentence: `Names and the sorted ${slot} cards stand in the same order; expected another order of names.`,
    }));
}

/** Faults that make reasoning pointless: names and values that are not there, rows that do not match. */
function wrongReferences(level: Level): Problem[] {
  const problems: Problem[] = [];
  const fault = (reason: string, path: Problem['path'], sentence: string) => problems.push({ reason, path, sentence });
  const men = level.men.length;
  const once = (field: string, list: readonly (string | number)[]) =>
    list.forEach((one, i) => {
      if (list.indexOf(one) !== i) fault('repeated', [field, i], `${one} stands twice; expected each once.`);
    });
  once('men', level.men);
  once('numbers', level.numbers);
  once('hooks', level.hooks);
  if (level.numbers.length !== men) fault('count-mismatch', ['numbers'], `${level.numbers.length} numbers for ${men} men; expected one each.`);
  for (const field of ['pool', 'hooks'] as const) {
    const count = level[field].length;
    if (count > 0 && count !== men) fault('count-mismatch', [field], `${count} for ${men} men; expected one each or none.`);
  }
  level.onBoard.forEach((number, i) => {
    if (!level.numbers.includes(number)) fault('onboard-unknown', ['onBoard', i], `No man has number ${number}; expected one of the level's numbers.`);
  });
  level.clues.forEach((clue, i) => {
    const path = (field: string) => ['clues', i, field];
    if ('a' in clue && !level.men.includes(clue.a)) fault('unknown-man', path('a'), `${clue.a} is not in men.`);
    if ('b' in clue && !level.men.includes(clue.b)) fault('unknown-man', path('b'), `${clue.b} is not in men.`);
    if ('b' in clue && clue.a === clue.b) fault('same-man', path('b'), `${clue.a} is compared with himself; expected two men.`);
    if ((clue.t === 'number' || clue.t === 'notnumber' || clue.t === 'numshape' || clue.t === 'numhook') && !level.numbers.includes(clue.v))
      fault('unknown-number', path('v'), `${clue.v} is not in numbers.`);
    if ((clue.t === 'hook' || clue.t === 'nothook') && !level.hooks.includes(clue.v)) fault('unknown-hook', path('v'), `${clue.v} is not in hooks.`);
    if (clue.t === 'numhook' && !level.hooks.includes(clue.h)) fault('unknown-hook', path('h'), `${clue.h} is not in hooks.`);
    if ((clue.t === 'shape' || clue.t === 'notshape') && !level.pool.includes(clue.v)) fault('unknown-shape', path('v'), `${clue.v} is not in pool.`);
    if (clue.t === 'numshape' && !level.pool.includes(clue.s)) fault('unknown-shape', path('s'), `${clue.s} is not in pool.`);
    if ((clue.t === 'same' || clue.t === 'differ') && level.pool.length === 0) fault('unknown-shape', path('t'), 'The level has no tokens to compare.');
    if ((clue.t === 'hookbeside' || clue.t === 'hookapart') && level.hooks.length === 0) fault('unknown-hook', path('t'), 'The level has no hooks to compare.');
  });
  return problems;
}
