import type { SealedKind } from '../core/puzzle-kind';
import { seal } from '../core/seal';

/** Every puzzle kind by its id, loaded when it is first met. Adding a kind is adding its line. */
export const registry: Readonly<Record<string, () => Promise<SealedKind>>> = {
  lampisterie: async () => seal((await import('./lampisterie')).kind),
  triage: async () => seal((await import('./triage')).kind),
  grisou: async () => seal((await import('./grisou')).kind),
  aerage: async () => seal((await import('./aerage')).kind),
  pendus: async () => seal((await import('./pendus')).kind),
  berlines: async () => seal((await import('./berlines')).kind),
  cartouche: async () => seal((await import('./cartouche')).kind),
  duel: async () => seal((await import('./duel')).kind),
};
