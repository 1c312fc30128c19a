import type { Applied, Message } from '../../core/puzzle-kind';
import { type Card, cardsOf, slotsOf } from './cards';
import type { Clue, Level, Move, Shape, Slot } from './level';
import { brokenClue, say, valueWord } from './words';

/** What a check found: the first thing that is not so. `clue` is an index into the level's clues. */
export type Verdict = { readonly found: 'incomplete' | 'forgotten' | 'missing' | 'solved' } | { readonly found: 'clue'; readonly clue: number };

/** `laid[slot][man]` is a card id or null; `answer` is the man said to be missing; `checked` is the last move's verdict. */
export interface State {
  readonly laid: Readonly<Record<Slot, readonly (string | null)[]>>;
  readonly answer: number | null;
  readonly checked: Verdict | null;
}

export function start(level: Level): State {
  const none = level.men.map(() => null);
  return { laid: { number: none, token: none, hook: none }, answer: null, checked: null };
}

export const isSolved = (state: State): boolean => state.checked?.found === 'solved';

/** The number whose token stayed on the board. */
export function missingNumber(level: Level): number {
  const [number] = level.onBoard;
  if (number === undefined) throw new Error('the board holds no token');
  return number;
}

/** What lies on a man's place, or null. */
export function valueAt(level: Level, state: State, slot: Slot, man: number): number | Shape | null {
  const id = state.laid[slot][man];
  return cardsOf(level).find((card) => card.id === id)?.value ?? null;
}

/** Where a card lies: the index of a man, or -1 for the tray. */
export const manWith = (state: State, card: Card): number => state.laid[card.slot].indexOf(card.id);

/** Whether every place of this man is taken. */
export const isComplete = (level: Level, state: State, man: number): boolean => slotsOf(level).every((slot) => state.laid[slot][man] !== null);

type Reader = (slot: Slot, man: number) => number | Shape | null;

/** Whether a clue holds of what lies on the board; null while it cannot be said. Read straight from the words of the clue. */
export function holds(level: Level, read: Reader, clue: Clue): boolean | null {
  const of = (slot: Slot, name: string) => read(slot, level.men.indexOf(name));
  const one = (slot: Slot, name: string, test: (value: number | Shape) => boolean) => {
    const value = of(slot, name);
    return value === null ? null : test(value);
  };
  const two = (slot: Slot, a: string, b: string, test: (x: number, y: number) => boolean) => {
    const sorted = [...(slot === 'number' ? level.numbers : level.hooks)].sort((x, y) => x - y);
    const x = of(slot, a);
    const y = of(slot, b);
    if (typeof x !== 'number' || typeof y !== 'number') return null;
    return test(sorted.indexOf(x), sorted.indexOf(y));
  };
  const shapesOfTwo = (a: string, b: string, wanted: boolean) => {
    const x = of('token', a);
    const y = of('token', b);
    return x === null || y === null ? null : (x === y) === wanted;
  };
  const linked = (number: number, slot: Slot, wanted: number | Shape) => {
    const man = level.men.findIndex((_, i) => read('number', i) === number);
    const value = man < 0 ? null : read(slot, man);
    return value === null ? null : value === wanted;
  };
  switch (clue.t) {
    case 'shape':
      return one('token', clue.a, (value) => value === clue.v);
    case 'notshape':
      return one('token', clue.a, (value) => value !== clue.v);
    case 'number':
      return one('number', clue.a, (value) => value === clue.v);
    case 'notnumber':
      return one('number', clue.a, (value) => value !== clue.v);
    case 'hook':
      return one('hook', clue.a, (value) => value === clue.v);
    case 'nothook':
      return one('hook', clue.a, (value) => value !== clue.v);
    case 'same':
      return shapesOfTwo(clue.a, clue.b, true);
    case 'differ':
      return shapesOfTwo(clue.a, clue.b, false);
    case 'less':
      return two('number', clue.a, clue.b, (x, y) => x < y);
    case 'next':
      return two('number', clue.a, clue.b, (x, y) => Math.abs(x - y) === 1);
    case 'hookbeside':
      return two('hook', clue.a, clue.b, (x, y) => Math.abs(x - y) === 1);
    case 'hookapart':
      return two('hook', clue.a, clue.b, (x, y) => Math.abs(x - y) > 1);
    case 'numshape':
      return linked(clue.v, 'token', clue.s);
    case 'numhook':
      return linked(clue.v, 'hook', clue.h);
  }
}

/** Indices of the clues that the cards on the board already contradict. */
export function brokenClues(level: Level, state: State): readonly number[] {
  const read: Reader = (slot, man) => valueAt(level, state, slot, man);
  return level.clues.flatMap((clue, i) => (holds(level, read, clue) === false ? [i] : []));
}

/** Every legal move: none once the board is solved. */
export function moves(level: Level, state: State): readonly Move[] {
  if (isSolved(state)) return [];
  const list: Move[] = [];
  for (const card of cardsOf(level)) {
    const at = manWith(state, card);
    level.men.forEach((man, i) => {
      if (i !== at) list.push({ do: 'lay', card: card.id, man });
    });
  }
  level.men.forEach((man, i) => {
    for (const from of slotsOf(level)) if (state.laid[from][i] !== null) list.push({ do: 'take', man, from });
  });
  level.men.forEach((man, i) => {
    if (i !== state.answer) list.push({ do: 'answer', man });
  });
  if (state.answer !== null) list.push({ do: 'recall' });
  if (state.checked === null) list.push({ do: 'check' });
  return list;
}

const refuse = (key: string, params?: Message['params']): Applied<State> => ({ ok: false, reason: say(`refuse.${key}`, params) });

/** Plays one move; a refused one says why in Fernande's words. */
export function apply(level: Level, state: State, move: Move): Applied<State> {
  if (isSolved(state)) return refuse('over');
  if (move.do === 'check') return state.checked === null ? check(level, state) : refuse('again');
  if (move.do === 'recall') return state.answer === null ? refuse('nothing') : { ok: true, state: { ...state, answer: null, checked: null } };

  const man = level.men.indexOf(move.man);
  if (man < 0) return refuse('unknown');
  if (move.do === 'answer') {
    if (man === state.answer) return refuse('there');
    const hung = { ...state, answer: man, checked: null };
    // With one man alone there is nothing to ask.
    return level.men.length === 1
      ? { ok: true, state: hung }
      : { ok: true, state: hung, say: say('say.hung', { number: missingNumber(level), man: move.man }) };
  }
  if (move.do === 'take') return state.laid[move.from][man] ? { ok: true, state: placed(state, move.from, man, null) } : refuse('nothing');

  const card = cardsOf(level).find((one) => one.id === move.card);
  if (!card) return refuse('unknown');
  if (move.on !== undefined && move.on !== card.slot) return refuse(`for-${move.on}`, { held: valueWord(card.value, card.slot) });
  if (manWith(state, card) === man) return refuse('there');
  const after = placed(state, card.slot, man, card.id);
  return isComplete(level, after, man) ? { ok: true, state: after, say: greeting(level, after, man) } : { ok: true, state: after };
}

/** The card leaves wherever it was; what lay on the man's place goes back to the tray. */
function placed(state: State, slot: Slot, man: number, id: string | null): State {
  const row = state.laid[slot].map((old, i) => (i === man ? id : old === id ? null : old));
  return { ...state, laid: { ...state.laid, [slot]: row }, checked: null };
}

/** Fernande greets a man by his number once his row is full, as she does at her window. */
function greeting(level: Level, state: State, man: number): Message {
  const number = valueAt(level, state, 'number', man) ?? 0;
  if (number !== missingNumber(level)) return say('say.hello', { number });
  return say(state.answer === null ? 'say.below' : 'say.on-name', { number });
}

/** What Fernande finds when she is called: gaps first, then the clues in order, then the board. */
export function judge(level: Level, state: State): Verdict {
  if (!level.men.every((_, man) => isComplete(level, state, man))) return { found: 'incomplete' };
  const [clue] = brokenClues(level, state);
  if (clue !== undefined) return { found: 'clue', clue };
  if (state.answer === null) return { found: 'forgotten' };
  return { found: valueAt(level, state, 'number', state.answer) === missingNumber(level) ? 'solved' : 'missing' };
}

/** The words of a verdict: what was misread, or the thanks. */
export function verdictMessage(level: Level, { answer }: State, verdict: Verdict): Message {
  const number = missingNumber(level);
  if (verdict.found === 'clue') {
    const clue = level.clues[verdict.clue];
    if (!clue) throw new Error(`no clue ${verdict.clue}`);
    return brokenClue(clue);
  }
  if (verdict.found !== 'solved') return say(`wrong.${verdict.found}`, { number });
  // The riddle asked whose token it is: the answer says the name.
  return say('say.solved', { number, man: level.men[answer ?? -1] ?? '' });
}

function check(level: Level, state: State): Applied<State> {
  const checked = judge(level, state);
  const said = { ok: true, state: { ...state, checked }, say: verdictMessage(level, state, checked) } as const;
  return checked.found === 'clue' ? { ...said, note: `clue-${checked.clue}` } : said;
}
