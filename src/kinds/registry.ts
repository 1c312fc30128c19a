import type { SealedKind } from '../core/puzzle-kind';
import { seal } from '../core/seal';

/** Every puzzle kind by its id, loaded when it is first met. Adding a kind is adding its line. */
export const registry: Readonly<Record<string, () => Promise<SealedKind>>> = {
  lampisterie: async () => seal((await import('./lampisterie')).kind),
};
