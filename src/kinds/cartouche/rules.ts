import type { Applied } from '../../core/puzzle-kind';
import type { Level, Move, Sign } from './level';
import { misreading } from './misreading';
import { soundsOf, tableOf } from './table';
import { say, signMessage } from './words';
import { fitsSign } from './worlds';

/** `laid[i]` is the sound on sign i of the table, or null; `checked` is what the last reading aloud gave. */
export interface State {
  readonly laid: readonly (string | null)[];
  readonly checked: 'read' | 'wrong' | null;
}

export const start = (level: Level): State => ({ laid: tableOf(level).map(() => null), checked: null });

export const isSolved = (state: State): boolean => state.checked === 'read';

/** The sound on a sign of the table, or null. */
export const soundOn = (level: Level, state: State, sign: Sign): string | null => state.laid[tableOf(level).indexOf(sign)] ?? null;

/** Signs whose sound is not theirs, in the table's order. */
export const wrongSigns = (level: Level, state: State): readonly Sign[] =>
  tableOf(level).filter((sign, i) => {
    const sound = state.laid[i] ?? null;
    return sound !== null && !fitsSign(level, sign, sound);
  });

/** Every legal move: none once the name is read. */
export function moves(level: Level, state: State): readonly Move[] {
  if (isSolved(state)) return [];
  const list = tableOf(level).flatMap((sign, i): Move[] => [
    ...soundsOf(level).flatMap((sound): Move[] => (state.laid[i] === sound ? [] : [{ do: 'lay', sound, sign }])),
    ...(state.laid[i] === null ? [] : [{ do: 'clear' as const, sign }]),
  ]);
  return state.checked === null ? [...list, { do: 'check' }] : list;
}

/** Plays one move; a refused one says why in Chaou's words. */
export function apply(level: Level, state: State, move: Move): Applied<State> {
  const refuse = (key: string): Applied<State> => ({ ok: false, reason: say(`refuse.${key}`) });
  if (isSolved(state)) return refuse('over');
  if (move.do === 'check') return state.checked === null ? read(level, state) : refuse('again');
  const index = tableOf(level).indexOf(move.sign);
  if (index < 0) return refuse('unknown');
  const sound = move.do === 'clear' ? null : move.sound;
  if (sound !== null && !soundsOf(level).includes(sound)) return refuse('unknown');
  if (state.laid[index] === sound) return refuse(sound === null ? 'nothing' : 'there');
  return { ok: true, state: { laid: state.laid.map((old, i) => (i === index ? sound : old)), checked: null } };
}

/** The board read aloud: gaps first, then what was misread, then the name. */
function read(level: Level, state: State): Applied<State> {
  const gap = tableOf(level)[state.laid.indexOf(null)];
  if (gap !== undefined) return { ok: true, state: { ...state, checked: 'wrong' }, say: say('wrong.incomplete', { sign: signMessage(gap) }) };
  const wrong = wrongSigns(level, state);
  if (wrong.length > 0) return { ok: true, state: { ...state, checked: 'wrong' }, say: misreading(level, wrong, (sign) => soundOn(level, state, sign) ?? '') };
  const { name } = level.target;
  return { ok: true, state: { ...state, checked: 'read' }, say: name === undefined ? say('say.read') : say('say.name', { name }) };
}
