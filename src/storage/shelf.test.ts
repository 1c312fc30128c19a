import { describe, expect, it } from 'vitest';
import { FakeDevice } from '../../tests/storage/fakes';
import { memoryShelf, openShelf } from './shelf';

describe('a shelf', () => {
  it('touches only keys with the prefix, and never clears', () => {
    const device = new FakeDevice();
    device.texts.set('other.app', 'theirs');
    device.texts.set('lnsnother', 'theirs too');
    const { shelf } = device.tab();
    expect(shelf.set('a', '1')).toEqual({ kept: true });
    expect(shelf.keys()).toEqual(['a']);
    shelf.remove('a');
    shelf.remove('other.app');
    expect([...device.texts.keys()]).toEqual(['other.app', 'lnsnother']);
  });

  it('lies in memory where storage throws, is null or is absent, and says so', () => {
    const blocked = new FakeDevice();
    blocked.mode = 'closed';
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const shelf of [blocked.tab().shelf, openShelf(() => null), openShelf(() => undefined), openShelf(denied)]) {
      expect(shelf.durable).toBe(false);
      expect(shelf.set('a', '1')).toEqual({ kept: false, message: { key: 'save:memory-only' } });
      expect([shelf.get('a'), shelf.getStored('a'), shelf.keys()]).toEqual(['1', null, ['a']]);
      shelf.remove('a');
      expect(shelf.get('a')).toBeNull();
    }
  });

  it.each([
    ['full', 'save:full'],
    ['blocked', 'save:blocked'],
    ['closed', 'save:blocked'],
  ] as const)('holds in memory what a %s storage refuses, and keeps it when it can', (mode, key) => {
    const device = new FakeDevice();
    const { shelf } = device.tab();
    shelf.set('a', 'old');
    device.mode = mode;
    expect(shelf.durable).toBe(true);
    expect(shelf.set('a', 'new')).toEqual({ kept: false, message: { key } });
    expect(shelf.set('b', 'more').kept).toBe(false);
    expect([shelf.get('a'), shelf.get('b'), shelf.keys()]).toEqual(['new', 'more', ['a', 'b']]);
    device.mode = 'open';
    expect(shelf.getStored('a')).toBe('old');
    expect(shelf.set('c', 'x')).toEqual({ kept: true });
    expect([shelf.getStored('a'), shelf.getStored('b')]).toEqual(['new', 'more']);
  });

  it('forgets what was removed, even while it was held', () => {
    const shelf = memoryShelf();
    shelf.set('a', '1');
    shelf.remove('a');
    expect(shelf.keys()).toEqual([]);
  });
});
