import { describe, expect, it } from 'vitest';
import { asideCards, cards, desk, look, stored, win } from '../../tests/storage/fake-play';
import { FakeDevice } from '../../tests/storage/fakes';
import { saveText } from '../core/save';

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
