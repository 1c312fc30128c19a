/** What the tests of profiles do and look at, whatever goes wrong. */
import { parseSave, type SaveFile } from '../../src/core/save';
import type { Desk } from '../../src/storage/desk';
import type { ProfileStore } from '../../src/storage/profiles';
import type { FakeDevice } from './fakes';

/** A team that nobody chose. */
export const look = { lamp: 'marsaut', colour: 'amber', team: { first: 'taupes', second: 'savantes' } };
/** A change that a test can see: a card more. */
export const win = (card: string) => (save: SaveFile) => ({ ...save, events: [...save.events, { type: 'card-won' as const, card }] });
export const cards = (save: SaveFile) => save.events.flatMap((event) => (event.type === 'card-won' ? [event.card] : []));

/** @throws Error unless the profile opens. */
export async function desk(store: ProfileStore, id: string, takeOver = false): Promise<Desk> {
  const opened = await store.open(id, takeOver);
  if (opened.status !== 'open') throw new Error(`expected an open desk, got ${opened.status}`);
  return opened.desk;
}
/** What the device has kept of a profile. */
export const stored = (device: FakeDevice, id: string) => {
  const parsed = parseSave(device.texts.get(`lnsn.profile.${id}`) ?? '');
  if (!parsed.ok) throw new Error(parsed.problem.detail);
  return parsed.save;
};
/** The cards of each save put aside, or why it cannot be read. */
export const asideCards = (store: ProfileStore) => store.aside().map((item) => (item.parsed.ok ? cards(item.parsed.save) : item.parsed.problem.message.key));
