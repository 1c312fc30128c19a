import type { Applied } from '../../core/puzzle-kind';
import type { Level, Machine, Move } from './level';
import { fits, hasDue, shelfOf, slotCount } from './line';
import { type Misreading, misreading, misreadingWords } from './misread';
import { say } from './words';

/** What a run showed. `bin` is the first berline, zero-based, that did not get its due. */
export type Verdict =
  | { readonly found: 'solved' | 'gap' }
  | { readonly found: 'wrong'; readonly bin: number; readonly machine: Machine; readonly why: Misreading };

/** `laid[slot]` is the machine on that place; `checked` is the verdict when the last move was a run. */
export interface State {
  readonly laid: readonly (Machine | null)[];
  readonly checked: Verdict | null;
}

export function start(level: Level): State {
  return { laid: Array.from({ length: slotCount(level) }, () => null), checked: null };
}

export const isSolved = (state: State): boolean => state.checked?.found === 'solved';

/** Places whose machine does not give its berline its due. */
export function wrongSlots(level: Level, state: State): readonly number[] {
  return state.laid.flatMap((machine, slot) => (machine !== null && !fits(level, machine, slot) ? [slot] : []));
}

/** Every legal move: none once the line works. */
export function moves(level: Level, state: State): readonly Move[] {
  if (isSolved(state)) return [];
  const lays = shelfOf(level).flatMap((machine) => state.laid.flatMap((there, slot): Move[] => (there === machine ? [] : [{ do: 'lay', machine, slot }])));
  const takes = state.laid.flatMap((there, slot): Move[] => (there === null ? [] : [{ do: 'take', slot }]));
  return [...lays, ...takes, ...(state.checked === null ? [{ do: 'check' } as const] : [])];
}

const refuse = (key: string): Applied<State> => ({ ok: false, reason: say(`refuse.${key}`) });

/** Plays one move; a refused one says why. */
export function apply(level: Level, state: State, move: Move): Applied<State> {
  if (isSolved(state)) return refuse('over');
  if (move.do === 'check') return state.checked === null ? check(level, state) : refuse('again');
  if (move.slot >= state.laid.length) return refuse('unknown');
  const there = state.laid[move.slot] ?? null;
  if (move.do === 'take') return there === null ? refuse('nothing') : { ok: true, state: { laid: placed(state, move.slot, null), checked: null } };
  if (!level.machines.includes(move.machine)) return refuse('unknown');
  if (there === move.machine) return refuse('there');
  return { ok: true, state: { laid: placed(state, move.slot, move.machine), checked: null } };
}

/** The machine leaves wherever it was; the one it replaces goes back to the shelf. */
function placed(state: State, slot: number, machine: Machine | null): State['laid'] {
  return state.laid.map((old, i) => (i === slot ? machine : old === machine ? null : old));
}

/** Starts the belt and compares each berline with its plate, the first one first. */
export function judge(level: Level, state: State): Verdict {
  if (state.laid.includes(null)) return { found: 'gap' };
  const bin = level.targets.findIndex((_, b) => !hasDue(level, state.laid, b));
  // The last berline takes the rest, so the first wrong one stands under a machine.
  const machine = state.laid[bin];
  return machine ? { found: 'wrong', bin, machine, why: misreading(level, state.laid.slice(0, bin), machine, bin) } : { found: 'solved' };
}

function check(level: Level, state: State): Applied<State> {
  const checked = judge(level, state);
  const words =
    checked.found === 'wrong' ? misreadingWords(checked.why, checked.bin, checked.machine) : say(checked.found === 'gap' ? 'wrong.gap' : 'say.solved');
  return { ok: true, state: { ...state, checked }, say: words };
}
