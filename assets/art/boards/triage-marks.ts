/** What is chalked on a berline after a failed run, on a round of slate: told apart by shape alone. */
import type { BoardSymbol, Template } from '../format';
import { beam, disc, fill, ink, ring } from '../ink';
import { symbolOf } from './parts';

const onSlate = (strokes: Template): BoardSymbol =>
  symbolOf(44, 44, fill(disc(22, 22, 21), ink.paper) + fill(disc(22, 22, 19), ink.key) + fill(ring(22, 22, 17, 1.4), ink.slate) + fill(strokes, ink.paper));

export const tick = (): BoardSymbol => onSlate(beam(11.5, 22, 19.5, 31, 5) + beam(18.6, 31, 32, 13.5, 5));

export const cross = (): BoardSymbol => onSlate(beam(13.5, 13.5, 30.5, 30.5, 5) + beam(30.5, 13.5, 13.5, 30.5, 5));
