/** The one gesture grammar of all boards: what pressing one more control means, and what can be pressed next. */
import type { Described } from '../core/puzzle-kind';

type Actions = Described<unknown>['actions'];

/** `act` performs an action, after `series`; `hold` keeps the series in the hand; the rest is plain. */
export type Pressed =
  | { readonly does: 'act'; readonly action: number; readonly series: readonly string[] }
  | { readonly does: 'hold'; readonly series: readonly string[] }
  | { readonly does: 'release' }
  | { readonly does: 'nothing' };

const begins = (perform: readonly string[], series: readonly string[]): boolean => series.every((step, at) => perform[at] === step);
const isIt = (perform: readonly string[], series: readonly string[]): boolean => perform.length === series.length && begins(perform, series);
const leadsOn = (actions: Actions, series: readonly string[]): boolean =>
  actions.some(({ perform }) => perform.length > series.length && begins(perform, series));

/** Pressing `id` while `held` is in the hand: it ends the series, lets it go, goes on with it, or begins anew. */
export function press(actions: Actions, held: readonly string[], id: string): Pressed {
  const series = [...held, id];
  const whole = actions.findIndex(({ perform }) => isIt(perform, series));
  if (whole >= 0) return { does: 'act', action: whole, series };
  if (held.includes(id)) return { does: 'release' };
  if (leadsOn(actions, series)) return { does: 'hold', series };
  const alone = actions.findIndex(({ perform }) => isIt(perform, [id]));
  if (alone >= 0) return { does: 'act', action: alone, series: [id] };
  return leadsOn(actions, [id]) ? { does: 'hold', series: [id] } : { does: 'nothing' };
}

/** Whether what is held is the beginning of something still. */
export const isOfUse = (actions: Actions, held: readonly string[]): boolean => leadsOn(actions, held);

/** Whether a control can be taken in the hand. */
export const canLift = (actions: Actions, id: string): boolean => leadsOn(actions, [id]);

/** All that can be taken in the hand. */
export const holdable = (actions: Actions): ReadonlySet<string> =>
  new Set(actions.filter(({ perform }) => perform.length > 1).map(({ perform }) => perform[0] ?? ''));

/** Where what is held can go; what would be refused is not shown. */
export function targets(actions: Actions, held: readonly string[]): ReadonlySet<string> {
  if (held.length === 0) return new Set();
  return new Set(actions.filter(({ perform, refused }) => !refused && begins(perform, held)).flatMap(({ perform }) => perform[held.length] ?? []));
}
