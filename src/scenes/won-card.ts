import type { Site } from '../content/library';
import type { EvidenceCard } from '../core/story';
import type { App } from './app';

/** The card that was just won is laid on the table. Resolves when it is put away; at once when the player went elsewhere meanwhile. */
export async function showCard(app: App, card: EvidenceCard, site: Site, signal: AbortSignal): Promise<void> {
  const [{ openCard }, show] = await Promise.all([import('../ui/card'), import('./show/card').catch(() => null)]);
  if (signal.aborted) return;
  const { done } = openCard(card, site);
  void show?.cardArrives(app);
  await done;
}
