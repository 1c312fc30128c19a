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
      const what = count <= left ? String(count) : left === 0 ? 'none' : 'few';
      const name = two ? say(`control.row-${what}`, { row: rowWord(row), left, count }) : say(`control.hang-${what}`, { left, count });
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
  const waiting = state.rows.map((left, row) => (level.rows.length > 1 ? say('summary.row', { row: rowWord(row), left }) : say('summary.left', { left })));
  return [
    ...(state.horse ? turnOf(level, state, state.horse) : [say('summary.train', { total: state.train.length })]),
    // One row: the last turn has told what is left.
    ...(state.horse && level.rows.length === 1 ? [] : waiting),
    state.ended ? say(`summary.${state.ended}`) : say('summary.turn', { most: Math.min(level.most, totalOf(state.rows)) }),
  ];
}

/**
 * The last turn: what the player has coupled, and what the horse has answered. With what is left, the sentence is
 * never the same twice: each answer is heard as new.
 */
function turnOf(level: Level, { rows, train, his }: State, horse: Move): Message[] {
  const last = train.length - horse.count - 1;
  let mine = 0;
  while (last - mine >= 0 && !his.includes(last - mine)) mine++;
  const left = totalOf(rows);
  return level.rows.length > 1
    ? [say('summary.turn-rows', { mine, mineRow: rowWord(train[last] ?? 0), count: horse.count, row: rowWord(horse.row), left })]
    : [say(left === 0 ? 'summary.turn-last' : 'summary.turn-left', { mine, count: horse.count, left })];
}
