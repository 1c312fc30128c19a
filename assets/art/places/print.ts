/** Pieces of pictures that are printed in the notebook and on cards. */
import type { Box } from '../format';

/** Width to height of a print. */
const SHAPE = 1024 / 640;

/** A print's piece of a picture, in picture units. */
export const print = (x: number, y: number, w: number): Box => ({ x, y, w, h: w / SHAPE });
