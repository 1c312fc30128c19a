import type { Message } from '../core/puzzle-kind';
import { Board, type Heard } from './board';
import { shortened } from './line-words';

/** Changed squares that are read after one move; key R reads them all. */
const MOST_TOLD = 4;

/** Letters that only a grid knows: the next open cell, and the row or the column read aloud. */
export const GRID_KEYS = { next: 'n', row: 'l', column: 'c' } as const;

/**
 * A board of squares. One cell takes the tab stop; arrows move over the grid; N goes to the next open
 * cell, L and C read the line and the column.
 */
export class GridBoard extends Board {
  private current: string | null = null;

  /** A square is told by its own name: its row would be too long after each move. */
  override changes(before: Heard, pressed?: string, _said?: Message): readonly string[] {
    const changed = [...this.hear().names].filter(([id, name]) => before.names.has(id) && before.names.get(id) !== name);
    const first = changed.filter(([id]) => id === pressed);
    return [...first, ...changed.filter(([id]) => id !== pressed)].slice(0, MOST_TOLD).map(([, name]) => `${name}.`);
  }

  private cells(): { id: string; row: number; col: number; name: string; pressed: boolean; disabled: boolean }[] {
    return this.riddle.describe().controls.flatMap((control) =>
      control.cell
        ? [
            {
              id: control.id,
              row: control.cell.row,
              col: control.cell.col,
              name: this.env.words(control.name),
              pressed: control.pressed ?? false,
              disabled: control.disabled ?? false,
            },
          ]
        : [],
    );
  }

  protected override setUp(): void {
    const cells = this.cells();
    if (!cells.some(({ id }) => id === this.current)) this.current = cells[0]?.id ?? null;
    for (const { id } of cells) this.controls.button(id)?.setAttribute('tabindex', id === this.current ? '0' : '-1');
  }

  protected override go(id: string): void {
    if (this.cells().some((cell) => cell.id === id)) this.current = id;
    this.setUp();
    super.go(id);
  }

  protected override key(event: KeyboardEvent, id: string): void {
    if (this.cells().some((cell) => cell.id === id)) this.current = id;
    if (!this.letter(event)) super.key(event, id);
  }

  /** N, L and C count from the cell where the player was last, wherever the focus is. */
  override letter(event: KeyboardEvent): boolean {
    const cells = this.cells();
    const here = cells.find((cell) => cell.id === this.current);
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return false;
    const letter = event.key.toLowerCase();
    if (letter === GRID_KEYS.next) {
      const at = cells.indexOf(here);
      const others = [...cells.slice(at + 1), ...cells.slice(0, at)].filter((cell) => !cell.disabled);
      // What nobody has decided comes before what is marked already.
      const next = others.find((cell) => !cell.pressed) ?? others[0];
      if (next) this.go(next.id);
    } else if (letter === GRID_KEYS.row || letter === GRID_KEYS.column) {
      const line = cells.filter((cell) => (letter === GRID_KEYS.row ? cell.row === here.row : cell.col === here.col));
      this.env.announce(shortened(line.map((cell) => cell.name)).join('. '));
    } else return false;
    event.preventDefault();
    return true;
  }
}
