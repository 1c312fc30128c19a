import { describe, expect, it } from 'vitest';
import { cards, desk, look, stored, win } from '../../tests/storage/fake-play';
import { FakeDevice } from '../../tests/storage/fakes';
import { saveText, withSession } from '../core/save';
import { exportSave, importSave } from './files';

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
    expect(corrupt.text).toBe(bad.corrupt);
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
