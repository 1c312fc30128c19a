import type { Control, Described, Message } from '../../core/puzzle-kind';
import type { Level, Move } from './level';
import { crossings, isBarred, isSorted, type State, swapsLeft } from './rules';
import { say } from './words';

const gapId = (gap: number) => `gap-${gap + 1}`;

/** The row in words. One control for each gap: `gap-1` lies between the first two chains. */
export function describe(level: Level, state: State): Described<Move> {
  const gaps = state.row.slice(1).map((_, gap) => gap);
  const done = isSorted(state.row);
  return {
    groups: [{ id: 'row', role: 'group', name: say('group.row') }],
    controls: gaps.map((gap): Control => {
      const name = say(isBarred(level, state.row, gap) ? 'control.barred' : 'control.gap', { left: state.row[gap] ?? 0, right: state.row[gap + 1] ?? 0 });
      return { id: gapId(gap), role: 'button', group: 'row', name, ...(done ? { disabled: true } : {}) };
    }),
    actions: done ? [] : gaps.map((swap) => ({ move: { swap }, perform: [gapId(swap)] })),
    notes: [],
    summary: summary(level, state),
  };
}

/** Numbers in a row, as one message. */
function listed(hooks: readonly number[]): Message {
  const [hook = 0, ...others] = hooks;
  const first = say('list.one', { hook });
  return others.length === 0 ? first : say('list.more', { first, others: listed(others) });
}

function summary(level: Level, state: State): Message[] {
  const { row } = state;
  const left = swapsLeft(level, state);
  const { beam } = level;
  return [
    // One sentence: after a swap the new order is heard whole.
    say('summary.row', { chains: listed(row) }),
    isSorted(row) ? say('summary.solved') : say('summary.crossings', { left: crossings(row) }),
    ...(left === null ? [] : [say('summary.swaps', { left })]),
    ...(beam ? [say(isBarred(level, row, beam.gap) ? 'summary.beam' : 'summary.beam-up', { hook: beam.until })] : []),
  ];
}
