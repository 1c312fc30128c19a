/** Dragging as an extra: the same gesture as two presses, with the pointer held down. Never required. */

interface Carry {
  /** Whether the control can be taken in hand. */
  readonly canLift: (id: string) => boolean;
  readonly lift: (id: string) => void;
  /** The pointer carries it, this many CSS pixels from where it was taken. */
  readonly move: (id: string, x: number, y: number) => void;
  /** Let go over a control, or over none. @param meant false when something else broke the drag off. */
  readonly drop: (id: string | null, meant: boolean) => void;
}

/** CSS pixels that a pointer travels before a press becomes a drag. */
const THRESHOLD = 10;

/** Watches the board's controls. Returns how to stop. Escape, blur or a second finger cancels. */
export function carry(root: HTMLElement, { canLift, lift, move: carried, drop }: Carry): () => void {
  let from: { id: string; x: number; y: number; pointer: number } | null = null;
  let dragging = false;

  const controlAt = (x: number, y: number): string | null => {
    const hit = document.elementsFromPoint(x, y).find((element) => element instanceof HTMLElement && element.dataset.control !== undefined);
    return hit instanceof HTMLElement ? (hit.dataset.control ?? null) : null;
  };
  const cancel = () => {
    if (dragging) drop(null, false);
    from = null;
    dragging = false;
  };
  const down = (event: PointerEvent) => {
    const second = from !== null && from.pointer !== event.pointerId;
    // The same pointer again: it was let go where nobody heard of it.
    cancel();
    if (second) return;
    const id = controlAt(event.clientX, event.clientY);
    if (id !== null && event.button === 0 && canLift(id)) from = { id, x: event.clientX, y: event.clientY, pointer: event.pointerId };
  };
  const move = (event: PointerEvent) => {
    if (!from || event.pointerId !== from.pointer) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!dragging) {
      if (Math.hypot(x, y) < THRESHOLD) return;
      dragging = true;
      root.setPointerCapture(event.pointerId);
      lift(from.id);
    }
    carried(from.id, x, y);
  };
  const up = (event: PointerEvent) => {
    if (!from || event.pointerId !== from.pointer) return;
    const start = from.id;
    const dragged = dragging;
    from = null;
    dragging = false;
    if (!dragged) return;
    // The click that follows a drag would press a second time.
    root.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
    window.setTimeout(() => root.dispatchEvent(new MouseEvent('click')), 0);
    const over = controlAt(event.clientX, event.clientY);
    drop(over === start ? null : over, true);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !dragging) return;
    // It ends the drag, and nothing else.
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener('pointerdown', down, { signal });
  // Not on the board: between its controls it lets the pointer through, and a quick hand is off them at once.
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', cancel, { signal });
  window.addEventListener('blur', cancel, { signal });
  window.addEventListener('keydown', key, { capture: true, signal });
  return () => stop.abort();
}
