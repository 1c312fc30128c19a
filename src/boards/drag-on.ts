/** What dragging means on a board: the same presses, with the pointer held down. */
import type { Described, Place } from '../core/puzzle-kind';
import { carry } from './drag';
import { canLift } from './gesture';
import type { PieceLayer } from './pieces';

interface Dragged {
  readonly root: HTMLElement;
  readonly pieces: PieceLayer;
  readonly described: () => Described<unknown>;
  readonly spot: (id: string) => Place | undefined;
  /** CSS pixels of one frame unit. */
  readonly unit: () => number;
  readonly hold: (id: string) => void;
  readonly release: () => void;
  readonly press: (id: string) => void;
}

/** What is taken in the hand is pressed down where it is let go; what is loose is pressed wherever that is. Returns how to stop. */
export function dragOn({ root, pieces, described, spot, unit, hold, release, press }: Dragged): () => void {
  const control = (id: string | null) => described().controls.find((one) => one.id === id);
  const isLoose = (id: string): boolean => {
    const one = control(id);
    return one?.loose === true && !one.disabled && !one.pressed;
  };
  /** What is dragged although one press is all that it needs. */
  let loose: string | null = null;
  const dropLoose = (id: string, over: string | null): void => {
    const under = control(over);
    if (under && !under.loose && !under.pressed && !under.disabled) press(under.id);
    press(id);
  };
  return carry(root, {
    canLift: (id) => isLoose(id) || canLift(described().actions, id),
    lift: (id) => {
      loose = isLoose(id) ? id : null;
      if (loose === null) hold(id);
    },
    move: (id, x, y) => pieces.carry(id, spot(id), x / unit(), y / unit()),
    drop: (id, meant) => {
      if (loose !== null && meant) dropLoose(loose, id);
      else if (loose === null && id === null) release();
      else if (loose === null && id !== null) press(id);
      loose = null;
      pieces.settleCarried();
    },
  });
}
