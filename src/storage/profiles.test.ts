import { describe, expect, it } from 'vitest';
import { parseSave, type SaveFile, saveText, withSession } from '../core/save';
import type { Desk } from './desk';
import { FakeDevice } from './fakes';
import { exportAside, exportSave, importSave } from './files';
import type { ProfileStore } from './profiles';

const look = { lamp: 'marsaut', colour: 'amber', team: { first: 'taupes', second: 'savantes' } };
const win = (card: string) => (save: SaveFile) => ({ ...save, events: [...save.events, { type: 'card-won' as const, card }] });
const cards = (save: SaveFile) => save.events.flatMap((event) => (event.type === 'card-won' ? [event.card] : []));

async function desk(store: ProfileStore, id: string, takeOver = false): Promise<Desk> {
  const opened = await store.open(id, takeOver);
  if (opened.status !== 'open') throw new Error(`expected an open desk, got ${opened.status}`);
  return opened.desk;
}
const stored = (device: FakeDevice, id: string) => {
  const parsed = parseSave(device.texts.get(`lnsn.profile.${id}`) ?? '');
  if (!parsed.ok) throw new Error(parsed.problem.detail);
  return parsed.save;
};
const asideCards = (store: ProfileStore) => store.aside().map((item) => (item.parsed.ok ? cards(item.parsed.save) : item.parsed.problem.message.key));

describe('profiles', () => {
  it('are made, listed, changed, kept and deleted', async () => {
    const device = new FakeDevice();
    const { store } = device.tab();
    expect([store.list(), store.lastUsed]).toEqual([[], null]);
    const one = store.create(look);
    const two = store.create({ ...look, lamp: 'davy' });
    expect([one.kept, two.kept]).toEqual([{ kept: true }, { kept: true }]);
    const playing = await desk(store, two.id);
    expect(playing.update(win('B1'))).toEqual({ kept: true });
    playing.close();
    expect(await store.redress(one.id, { colour: 'blue' })).toEqual({ kept: true });

    const later = device.tab().store;
    expect(later.list().map((save) => [save.profile.lamp, save.profile.colour, save.revision])).toEqual([
      ['marsaut', 'blue', 1],
      ['davy', 'amber', 1],
    ]);
    expect(later.lastUsed).toBe(one.id);
    expect(cards((await desk(later, two.id)).save)).toEqual(['B1']);
    expect(await later.delete(two.id)).toBe('deleted');
    expect(later.lastUsed).toBeNull();
    expect(await later.open(two.id)).toEqual({ status: 'missing', message: { key: 'save:missing' } });
    expect([...device.texts.keys()]).toEqual([`lnsn.profile.${one.id}`]);
  });

  it('keep the id and count revisions whatever a change does', async () => {
    const { store } = new FakeDevice().tab();
    const playing = await desk(store, store.create(look).id);
    playing.update((save) => ({ ...save, revision: 99, profile: { ...save.profile, id: 'other' } }));
    expect([playing.save.revision, playing.save.profile.id]).toEqual([1, 'team-1']);
    playing.update((save) => save);
    expect(playing.save.revision).toBe(1);
  });

  it('come back on the same board after a reload, with its moves', async () => {
    const device = new FakeDevice();
    const { store } = device.tab();
    const { id } = store.create(look);
    const board = { level: 'lewarde-1-t1', version: 1, record: { seed: 3, moves: [{ hang: 31 }], cursor: 1, rung: 0, nextSteps: 0 } } as const;
    (await desk(store, id)).update((save) => withSession(save, board));
    expect((await desk(device.tab().store, id)).save.session).toEqual(board);
  });
});

describe('a bad day', () => {
  it('blocked storage: play goes on in memory', async () => {
    const device = new FakeDevice();
    device.mode = 'closed';
    const { store } = device.tab();
    const { id, kept } = store.create(look);
    expect(kept).toEqual({ kept: false, message: { key: 'save:memory-only' } });
    const playing = await desk(store, id);
    for (const card of ['B1', 'B2']) expect(playing.update(win(card)).kept).toBe(false);
    expect([playing.standing, cards(playing.save)]).toEqual(['own', ['B1', 'B2']]);
    playing.close();
    expect(cards((await desk(store, id)).save)).toEqual(['B1', 'B2']);
  });

  it('full storage: nothing is lost in the tab, and all is kept once there is room', async () => {
    const device = new FakeDevice();
    const { store } = device.tab();
    const { id } = store.create(look);
    const playing = await desk(store, id);
    playing.update(win('B1'));
    device.mode = 'full';
    expect(playing.update(win('B2'))).toEqual({ kept: false, message: { key: 'save:full' } });
    expect(playing.update(win('B3')).kept).toBe(false);
    expect(cards(playing.save)).toEqual(['B1', 'B2', 'B3']);
    expect(cards(stored(device, id))).toEqual(['B1']);
    expect(store.create(look).kept.kept).toBe(false);
    expect(store.list()).toHaveLength(2);
    device.mode = 'open';
    expect(playing.update((save) => save)).toEqual({ kept: true });
    expect(cards(stored(device, id))).toEqual(['B1', 'B2', 'B3']);
  });

  it('bad saves are put aside to the letter, listed, and never deleted', async () => {
    const device = new FakeDevice();
    const { store } = device.tab();
    const good = store.create(look).id;
    const newer = saveText({ ...stored(device, good), profile: { ...look, id: 'n' } }).replace('"format":1', '"format":2');
    const bad = { corrupt: '{"app":"la-nuit', foreign: '{"app":"chess"}', n: newer, liar: saveText(stored(device, good)) };
    for (const [id, text] of Object.entries(bad)) device.texts.set(`lnsn.profile.${id}`, text);
    expect(await store.open('corrupt')).toMatchObject({ status: 'unreadable', problem: { message: { key: 'save:not-json' } } });

    const told = store.tidy();
    expect(told.map(({ problem, outcome }) => [problem.message.key, outcome.key])).toEqual([
      ['save:not-json', 'save:put-aside'],
      ['save:other-app', 'save:put-aside'],
      ['save:bad-field', 'save:put-aside'],
      ['save:newer', 'save:put-aside'],
    ]);
    expect(store.list().map((save) => save.profile.id)).toEqual([good]);
    const aside = store.aside();
    expect(aside.map((item) => [item.from, item.text])).toEqual([
      ['profile.corrupt', bad.corrupt],
      ['profile.foreign', bad.foreign],
      ['profile.liar', bad.liar],
      ['profile.n', bad.n],
    ]);
    expect([...device.texts.keys()].filter((key) => key.startsWith('lnsn.aside.'))).toHaveLength(4);
    expect(store.tidy()).toEqual([]);

    // One that can be read after all becomes a profile of its own; one that cannot stays.
    const [corrupt, , liar] = aside;
    if (!corrupt || !liar) throw new Error('expected four');
    expect(store.restore(corrupt)).toMatchObject({ message: { key: 'save:not-json' } });
    expect(store.restore(liar)).toMatchObject({ kept: { kept: true } });
    expect([store.list().length, store.aside().length]).toEqual([2, 3]);
    expect(await exportAside(corrupt).blob.text()).toBe(bad.corrupt);
  });

  it('a bad save that there is no room to move stays where it is', () => {
    const device = new FakeDevice();
    device.texts.set('lnsn.profile.x', 'rubbish');
    device.texts.set('lnsn.aside.5', 'not even ours');
    device.mode = 'full';
    const { store } = device.tab();
    expect(store.tidy()[0]?.outcome.key).toBe('save:left-in-place');
    expect(device.texts.get('lnsn.profile.x')).toBe('rubbish');
    expect(store.aside().map((item) => [item.from, item.text])).toEqual([['aside.5', 'not even ours']]);
  });
});

describe('two tabs with locks', () => {
  it('the second says that the first plays; after a take-over the first knows and overwrites nothing', async () => {
    const device = new FakeDevice();
    const a = device.tab({ locks: true }).store;
    const b = device.tab({ locks: true }).store;
    const { id } = a.create(look);
    const first = await desk(a, id);
    const told: string[] = [];
    first.onLost((message) => told.push(message.key));
    first.update(win('A1'));
    expect(await b.open(id)).toEqual({ status: 'busy', message: { key: 'save:other-tab' } });
    expect(await b.delete(id)).toBe('busy');

    const second = await desk(b, id, true);
    expect(cards(second.save)).toEqual(['A1']);
    await Promise.resolve();
    expect([first.standing, told]).toEqual(['copy', ['save:taken-over']]);
    second.update(win('B1'));
    first.update(win('A2'));
    first.update(win('A3'));
    expect(cards(stored(device, id))).toEqual(['A1', 'B1']);
    expect(asideCards(b)).toEqual([['A1', 'A2', 'A3']]);

    // The first takes over in its turn: it had gone its own way, so the other's is put aside.
    expect(await first.takeOver()).toEqual({ kept: true });
    await Promise.resolve();
    expect([first.standing, second.standing]).toEqual(['own', 'copy']);
    expect(cards(stored(device, id))).toEqual(['A1', 'A2', 'A3']);
    expect(asideCards(a)).toEqual([['A1', 'B1']]);
  });

  it('a tab that did nothing since goes on from the other one', async () => {
    const device = new FakeDevice();
    const a = device.tab({ locks: true }).store;
    const b = device.tab({ locks: true }).store;
    const { id } = a.create(look);
    const first = await desk(a, id);
    const second = await desk(b, id, true);
    second.update(win('B1'));
    await first.takeOver();
    expect(cards(first.save)).toEqual(['B1']);
    first.update(win('A1'));
    expect(cards(stored(device, id))).toEqual(['B1', 'A1']);
    expect(a.aside()).toEqual([]);
  });

  it('what the first could not keep is put aside as soon as it loses the profile', async () => {
    const device = new FakeDevice();
    const a = device.tab({ locks: true }).store;
    const { id } = a.create(look);
    const first = await desk(a, id);
    device.mode = 'full';
    first.update(win('A1'));
    device.mode = 'open';
    const second = await desk(device.tab({ locks: true }).store, id, true);
    await Promise.resolve();
    expect(cards(second.save)).toEqual([]);
    expect(asideCards(a)).toEqual([['A1']]);
  });

  it('a closed profile, or one being reloaded, can be opened', async () => {
    const device = new FakeDevice();
    const a = device.tab({ locks: true }).store;
    const { id } = a.create(look);
    const first = await desk(a, id);
    const opening = desk(device.tab({ locks: true }).store, id);
    setTimeout(() => first.close(), 20);
    expect((await opening).standing).toBe('own');
  });

  it('a machine that answers slowly is no other tab', async () => {
    const device = new FakeDevice();
    device.locks.delay = 900;
    const a = device.tab({ locks: true }).store;
    const { id } = a.create(look);
    expect((await a.open(id)).status).toBe('open');
  });

  it('the holder is right: what it finds written is put aside, and stays until it is', async () => {
    const device = new FakeDevice();
    const a = device.tab({ locks: true }).store;
    const { id } = a.create(look);
    const first = await desk(a, id);
    const stray = saveText(win('Z9')(first.save));
    device.texts.set(`lnsn.profile.${id}`, stray);
    // Room to write over it, but none to put it aside as well.
    device.room = stray.length + 60;
    expect(first.update(win('A1')).kept).toBe(false);
    expect(device.texts.get(`lnsn.profile.${id}`)).toBe(stray);
    device.room = Number.POSITIVE_INFINITY;
    expect(first.update(win('A2'))).toEqual({ kept: true });
    expect(cards(stored(device, id))).toEqual(['A1', 'A2']);
    expect(asideCards(a)).toEqual([['Z9']]);
  });

  it('goes without where the browser refuses locks', async () => {
    const device = new FakeDevice();
    device.locks.request = () => Promise.reject(new DOMException('not here', 'SecurityError'));
    const a = device.tab({ locks: true }).store;
    expect((await desk(a, a.create(look).id)).update(win('A1'))).toEqual({ kept: true });
  });
});

describe.each([{ signals: true }, { signals: false }])('two tabs without locks, signals: $signals', (options) => {
  it('the one that finds itself behind becomes a copy; neither loses a move', async () => {
    const device = new FakeDevice();
    const a = device.tab(options).store;
    const b = device.tab(options).store;
    const { id } = a.create(look);
    const first = await desk(a, id);
    const second = await desk(b, id);
    second.update(win('B1'));
    first.update(win('A1'));
    expect([first.standing, second.standing]).toEqual(['copy', 'own']);
    second.update(win('B2'));
    first.update(win('A2'));
    first.update(win('A3'));
    expect(cards(stored(device, id))).toEqual(['B1', 'B2']);
    expect(asideCards(a)).toEqual([['A1', 'A2', 'A3']]);

    await first.takeOver();
    first.update(win('A4'));
    second.update(win('B3'));
    expect(second.standing).toBe('copy');
    expect(cards(stored(device, id))).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(asideCards(a).sort()).toEqual([
      ['B1', 'B2'],
      ['B1', 'B2', 'B3'],
    ]);
  });

  it('taken up again in a tab that holds an unkept save, both ways stay', async () => {
    const device = new FakeDevice();
    const a = device.tab(options).store;
    const { id } = a.create(look);
    const first = await desk(a, id);
    device.mode = 'full';
    first.update(win('A1'));
    first.close();
    device.mode = 'open';
    (await desk(device.tab(options).store, id)).update(win('B1'));
    const again = await desk(a, id);
    expect(cards(again.save)).toEqual(['A1']);
    again.update(win('A2'));
    expect(cards(stored(device, id))).toEqual(['B1']);
    expect(asideCards(a)).toEqual([['A1', 'A2']]);
  });
});

describe('files', () => {
  it('go out under the team name and come back as a new profile', async () => {
    const device = new FakeDevice();
    const { store } = device.tab();
    const { id } = store.create(look);
    const playing = await desk(store, id);
    playing.update(win('B1'));
    const { name, blob } = exportSave(playing.save);
    expect(name).toBe('la-nuit-sans-noms.taupes-savantes.1.json');
    expect(blob.type).toBe('application/json');
    expect((await blob.text()).split('\n').length).toBeGreaterThan(10);
    playing.update(win('B2'));

    const imported = await importSave(store, blob);
    expect(imported).toMatchObject({ ok: true, kept: { kept: true } });
    if (!imported.ok) return;
    expect(imported.id).not.toBe(id);
    expect(cards(stored(device, imported.id))).toEqual(['B1']);
    expect(cards(stored(device, id))).toEqual(['B1', 'B2']);
  });

  it('that are none of ours change nothing', async () => {
    const { store } = new FakeDevice().tab();
    const key = async (file: Pick<Blob, 'size' | 'text'>) => {
      const result = await importSave(store, file);
      return result.ok ? 'fine' : result.problem.message.key;
    };
    expect(await key(new Blob(['holiday']))).toBe('save:not-json');
    expect(await key({ size: 30_000_000, text: () => Promise.reject(new Error('never read')) })).toBe('save:too-long');
    expect(await key({ size: 3, text: () => Promise.reject(new Error('moved')) })).toBe('save:file-gone');
    expect(store.list()).toEqual([]);
  });
});
