import type { Control, Described, Message } from '../../core/puzzle-kind';
import type { Level, Move } from './level';
import type { State } from './rules';
import { totalOf } from './strategy';
import { rowWord, say } from './words';

const controlOf = (row: number, count: number) => `hang-${row}-${count}`;

/** The sidings in words: `hang-<row>-<count>` couples the first `count` berlines of a row. */
export function describe(level: Level, state: State): Described<Move> {
  const counts = Array.from({ length: level.most }, (_, i) => i + 1);
  const two = level.rows.length > 1;
  const controls = state.rows.flatMap((left, row) =>
    counts.map((count): Control => {
      const name = two ? say(`control.row-${count}`, { row: rowWord(row), left }) : say(`control.hang-${count}`, { left });
      return { id: controlOf(row, count), role: 'button', group: `row-${row}`, name, ...(state.ended || count > left ? { disabled: true } : {}) };
    }),
  );
  const open = state.ended ? [] : controls.filter(({ disabled }) => !disabled);
  return {
    groups: level.rows.map((_, row) => ({ id: `row-${row}`, role: 'group', name: two ? say('group.row', { row: rowWord(row) }) : say('group.only') })),
    controls,
    actions: state.rows.flatMap((_, row) =>
      counts.flatMap((count) => (open.some(({ id }) => id === controlOf(row, count)) ? [{ move: { row, count }, perform: [controlOf(row, count)] }] : [])),
    ),
    notes: [],
    summary: summary(level, state),
  };
}

function summary(level: Level, state: State): Message[] {
  const rows = state.rows.map((left, row) => (level.rows.length > 1 ? say('summary.row', { row: rowWord(row), left }) : say('summary.left', { left })));
  const total = state.train.length;
  return [
    // With the total, the sentence is never the same twice: each answer of the horse is heard as new.
    state.horse ? say('summary.horse', { count: state.horse.count, total }) : say('summary.train', { total }),
    ...rows,
    state.ended ? say(`summary.${state.ended}`) : say('summary.turn', { most: Math.min(level.most, totalOf(state.rows)) }),
  ];
}
