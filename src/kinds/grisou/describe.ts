import type { Control, Described, Message } from '../../core/puzzle-kind';
import { type Gallery, galleryOf, isChalked } from './gallery';
import type { Level, Move } from './level';
import { isSolved, moves, pocketsLeft, type State } from './rules';
import { at, controlOf, listed, say } from './words';

/** The gallery in words. Ids: `cell-<row>-<col>` from 0, and `chalk`. */
export function describe(level: Level, state: State): Described<Move> {
  const gallery = galleryOf(level);
  const legal = moves(level, state);
  return {
    groups: [
      { id: 'gallery', role: 'grid', name: say('group.gallery') },
      { id: 'tools', role: 'group', name: say('group.tools') },
    ],
    controls: [...state.cells.map((_, i) => cellControl(gallery, state, i, legal)), chalk(level, state, legal)],
    actions: [...legal.map((move) => ({ move, perform: performs(move) })), ...tooMany(level, state, legal)],
    notes: [],
    summary: summary(level, state),
  };
}

function performs(move: Move): string[] {
  const cell = `cell-${move.row}-${move.col}`;
  return move.do === 'chalk' ? ['chalk', cell] : [cell];
}

/** With the chalk in hand and no mark left, a dark square is refused: the lamp must not go there by surprise. */
function tooMany(level: Level, state: State, legal: readonly Move[]): Described<Move>['actions'] {
  if (pocketsLeft(level, state) > 0 || !legal.some((move) => move.do === 'chalk')) return [];
  return legal.flatMap((inspect) => {
    const move = { ...inspect, do: 'chalk' as const };
    return inspect.do === 'inspect' ? [{ move, perform: performs(move), refused: true as const }] : [];
  });
}

function cellControl(gallery: Gallery, { cells }: State, i: number, legal: readonly Move[]): Control {
  const cell = cells[i] ?? 'rock';
  const { row, col } = at(gallery, i);
  const open = legal.some((move) => move.row === row - 1 && move.col === col - 1);
  return {
    id: controlOf(gallery, i),
    role: 'gridcell',
    group: 'gallery',
    name: say(`cell.${cell}`, { row, col, flame: cell === 'open' ? (gallery.flame[i] ?? 0) : 0 }),
    cell: { row: row - 1, col: col - 1 },
    ...(cell === 'dark' || cell === 'mark' || cell === 'out' || cell === 'found' ? { pressed: isChalked(cell) } : {}),
    ...(open ? {} : { disabled: true }),
  };
}

function chalk(level: Level, state: State, legal: readonly Move[]): Control {
  const left = pocketsLeft(level, state);
  const words = { name: say('control.chalk', { left }), stays: say('control.in-hand', { count: left }) };
  return { id: 'chalk', role: 'button', group: 'tools', ...words, ...(legal.some((move) => move.do === 'chalk') ? {} : { disabled: true }) };
}

/** How many pockets are left, then the gallery row by row. */
function summary(level: Level, state: State): Message[] {
  const gallery = galleryOf(level);
  const word = (i: number): Message => {
    const cell = state.cells[i] ?? 'rock';
    return say(`short.${cell}`, { flame: cell === 'open' ? (gallery.flame[i] ?? 0) : 0 });
  };
  const rows = Array.from({ length: gallery.rows }, (_, row) =>
    say('summary.row', { row: row + 1, cells: listed(Array.from({ length: gallery.cols }, (_col, col) => word(row * gallery.cols + col))) }),
  );
  return [isSolved(level, state) ? say('summary.solved') : say('summary.left', { left: pocketsLeft(level, state) }), ...rows];
}
