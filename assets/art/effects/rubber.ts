/** The Préposé's rubber stamp, as it comes down on a name while a scene is told: the one of his desk. */
import { stamp } from '../boards/duel-stamp';
import type { BoardArt } from '../format';

export const rubber = (): BoardArt => ({ stamp: stamp() });
