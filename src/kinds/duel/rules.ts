import type { Applied, Message } from '../../core/puzzle-kind';
import { type Criterion, criteria, type Level, type Limp, type Move } from './level';
import { say, tell } from './words';

/** What « Minute ! » came to. `limps` and `which` mean: right so far, go on. */
export type Verdict = 'silent' | 'polite' | 'stands' | 'limps' | 'card' | 'almost' | 'which' | 'criterion' | 'felled' | 'solved';

/** The player's case: a word, a card, a criterion; and the words that have fallen, each with its card. */
export interface State {
  readonly word: string | null;
  readonly card: string | null;
  readonly criterion: Criterion | null;
  readonly felled: readonly { readonly group: string; readonly card: string }[];
  readonly checked: Verdict | null;
}

export const start = (): State => ({ word: null, card: null, criterion: null, felled: [], checked: null });

export const isSolved = (state: State): boolean => state.checked === 'solved';

/** A word that has already fallen, a card that has already served. */
export const hasFallen = (state: State, group: string): boolean => state.felled.some((one) => one.group === group);
export const hasServed = (state: State, card: string): boolean => state.felled.some((one) => one.card === card);

/** The limp at this word, if it still stands there. */
export const limpAt = (level: Level, state: State, group: string | null): Limp | undefined =>
  level.limping.find((limp) => limp.group === group && !hasFallen(state, limp.group));

/** Every legal move: none once the stamp is split. */
export function moves(level: Level, state: State): readonly Move[] {
  if (isSolved(state)) return [];
  const words = level.groups.filter(({ id }) => id !== state.word && !hasFallen(state, id)).map(({ id }): Move => ({ do: 'point', word: id }));
  const cards = level.cards.filter(({ id }) => id !== state.card && !hasServed(state, id)).map(({ id }): Move => ({ do: 'present', card: id }));
  const icons = level.askCriterion ? criteria.filter((one) => one !== state.criterion).map((criterion): Move => ({ do: 'criterion', criterion })) : [];
  return [...words, ...cards, ...icons, ...(state.checked === null ? [{ do: 'check' } as const] : [])];
}

const refuse = (key: string): Applied<State> => ({ ok: false, reason: say(`refuse.${key}`) });

/** Plays one move; the Préposé answers only to « Minute ! ». */
export function apply(level: Level, state: State, move: Move): Applied<State> {
  if (isSolved(state)) return refuse('over');
  switch (move.do) {
    case 'point':
      if (!level.groups.some(({ id }) => id === move.word)) return refuse('unknown');
      if (move.word === state.word || hasFallen(state, move.word)) return refuse('there');
      return { ok: true, state: { ...state, word: move.word, checked: null } };
    case 'present':
      if (!level.cards.some(({ id }) => id === move.card)) return refuse('unknown');
      if (move.card === state.card || hasServed(state, move.card)) return refuse('there');
      return { ok: true, state: { ...state, card: move.card, checked: null } };
    case 'criterion':
      if (!level.askCriterion) return refuse('unknown');
      return move.criterion === state.criterion ? refuse('there') : { ok: true, state: { ...state, criterion: move.criterion, checked: null } };
    case 'check':
      return state.checked === null ? check(level, state) : refuse('again');
  }
}

/** What the Préposé makes of the case: the word first, then the card, then the criterion. */
export function judge(level: Level, state: State): Verdict {
  if (state.word === null) return 'silent';
  const limp = limpAt(level, state, state.word);
  if (!limp) return level.groups.some(({ id, polite }) => id === state.word && polite) ? 'polite' : 'stands';
  if (state.card === null) return 'limps';
  if (!limp.accept.includes(state.card)) return limp.almost.includes(state.card) ? 'almost' : 'card';
  if (level.askCriterion && state.criterion === null) return 'which';
  if (level.askCriterion && state.criterion !== limp.criterion) return 'criterion';
  return state.felled.length + 1 === level.limping.length ? 'solved' : 'felled';
}

function check(level: Level, state: State): Applied<State> {
  const checked = judge(level, state);
  const { word, card } = state;
  const fell = (checked === 'felled' || checked === 'solved') && word !== null && card !== null;
  const felled = fell ? [...state.felled, { group: word, card }] : state.felled;
  const next: State = fell ? { word: null, card: null, criterion: null, felled, checked } : { ...state, checked };
  return { ok: true, state: next, say: answer(level, state, checked) };
}

/** The words of a verdict: what was misread, what the card is good for, or who pleads for you. */
function answer(level: Level, state: State, verdict: Verdict): Message {
  const { word, card } = state;
  switch (verdict) {
    case 'card':
      return level.cards.some(({ id, picture }) => id === card && picture) ? say('wrong.picture') : say(`card.${card}`);
    case 'almost':
      return tell(level, `almost.${word}.${card}`);
    case 'criterion':
      return say(`wrong.criterion-${state.criterion}`);
    case 'felled':
      return tell(level, `felled.${word}`);
    case 'solved':
      return tell(level, 'won');
    case 'limps':
    case 'which':
      return say(`say.${verdict}`);
    default:
      return level.groups.some(({ id, replies }) => id === word && replies) ? tell(level, `reply.${word}`) : say(`wrong.${verdict}`);
  }
}
