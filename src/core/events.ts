/**
 * What the player has done, as plain data: the only thing about progress that is saved. Everything
 * else is computed from it (`campaign.ts`). A new type needs its shape in `save.ts`.
 */
import type { Tier } from './puzzle-kind';

/** `beats` come before the riddle or scene of a step, `after` when it is done. */
export type Phase = 'beats' | 'after';
/** `seen` is for steps without a riddle. A passed riddle gives its card; its window stays amber. */
export type How = 'solved' | 'passed' | 'seen';

export type ProgressEvent =
  /** The first riddle of a site was opened: its place in the tour (from 1) is fixed for good. */
  | { readonly type: 'site-opened'; readonly site: string; readonly position: number }
  | {
      readonly type: 'step-done';
      readonly site: string;
      readonly step: string;
      readonly how: How;
      readonly tier?: Tier | undefined;
      /** 0 to 3 (GAME.md section 7.1). */
      readonly sparks?: number | undefined;
      /** Highest rung of the hint ladder seen. */
      readonly rung?: number | undefined;
    }
  /** A riddle done before was solved better: an amber window, or sparks won back on a sister level. */
  | { readonly type: 'riddle-improved'; readonly site: string; readonly step: string; readonly sparks: number }
  | { readonly type: 'card-won'; readonly card: string }
  | { readonly type: 'part-won'; readonly part: string }
  | { readonly type: 'site-restored'; readonly site: string }
  /** A letter of the team name went out or came back, at this beat. */
  | {
      readonly type: 'letter';
      readonly site: string;
      readonly step: string;
      readonly phase: Phase;
      readonly beat: number;
      readonly way: 'out' | 'back';
    }
  | { readonly type: 'essai-seen'; readonly kind: string }
  /** A page of the notebook or a word of the glossary got its star, or lost it. */
  | { readonly type: 'starred'; readonly page: string; readonly on: boolean }
  /** « Plus facile / plus corsé »: overrides the tier of one riddle family from now on. */
  | { readonly type: 'tier-chosen'; readonly riddle: string; readonly tier: Tier }
  /** The furthest beat shown, as an index into the step's list; its length when all were shown. */
  | { readonly type: 'beat-reached'; readonly site: string; readonly step: string; readonly phase: Phase; readonly beat: number }
  | { readonly type: 'postcard-read'; readonly site: string };

/** Two events with the same slot say the same thing; of those, only one is kept. */
function slot(event: ProgressEvent): string {
  switch (event.type) {
    case 'site-opened':
    case 'site-restored':
    case 'postcard-read':
      return `${event.type} ${event.site}`;
    case 'step-done':
    case 'riddle-improved':
      return `${event.type} ${event.site} ${event.step}`;
    case 'letter':
    case 'beat-reached':
      return `${event.type} ${event.site} ${event.step} ${event.phase}${event.type === 'letter' ? ` ${event.beat}` : ''}`;
    case 'card-won':
      return `${event.type} ${event.card}`;
    case 'part-won':
      return `${event.type} ${event.part}`;
    case 'essai-seen':
      return `${event.type} ${event.kind}`;
    case 'starred':
      return `${event.type} ${event.page}`;
    case 'tier-chosen':
      return `${event.type} ${event.riddle}`;
  }
}

/** Whether `next` takes the place of `old`, which has the same slot. Otherwise the first one stands. */
function replaces(next: ProgressEvent, old: ProgressEvent): boolean {
  if (next.type === 'starred' && old.type === 'starred') return next.on !== old.on;
  if (next.type === 'tier-chosen' && old.type === 'tier-chosen') return next.tier !== old.tier;
  if (next.type === 'riddle-improved' && old.type === 'riddle-improved') return next.sparks > old.sparks;
  if (next.type === 'beat-reached' && old.type === 'beat-reached') return next.beat > old.beat;
  return false;
}

/**
 * The list with `more` added. Saying twice what was said changes nothing, and a beat or a choice
 * takes the place of the one before, so the list stays as long as the game, not as the evening.
 * @returns `events` itself when nothing is new.
 */
export function addEvents(events: readonly ProgressEvent[], more: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const bySlot = new Map<string, ProgressEvent>();
  const add = (next: ProgressEvent): boolean => {
    const key = slot(next);
    const old = bySlot.get(key);
    if (old && !replaces(next, old)) return false;
    bySlot.delete(key);
    bySlot.set(key, next);
    return true;
  };
  for (const event of events) add(event);
  const added = more.filter(add).length;
  return added > 0 ? [...bySlot.values()] : events;
}
