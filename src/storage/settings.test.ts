import { describe, expect, it } from 'vitest';
import { FakeDevice } from '../../tests/storage/fakes';
import { DEFAULT_SETTINGS, SettingsStore } from './settings';

const open = (text?: string) => {
  const device = new FakeDevice();
  if (text !== undefined) device.texts.set('lnsn.settings', text);
  return new SettingsStore(device.tab().shelf);
};

describe('settings', () => {
  it('start at their defaults and are kept', () => {
    const device = new FakeDevice();
    const store = new SettingsStore(device.tab().shelf);
    expect([store.current, store.reset]).toEqual([DEFAULT_SETTINGS, []]);
    expect(store.change({ language: 'en', textSize: 150, volume: 0 })).toEqual({ kept: true });
    expect(new SettingsStore(device.tab().shelf).current).toEqual({ ...DEFAULT_SETTINGS, language: 'en', textSize: 150, volume: 0 });
  });
  it('lose only the field that is bad, and name it', () => {
    const store = open('{"language":"fr","textSize":900,"motion":"wild","sound":false,"old":1}');
    expect(store.current).toEqual({ ...DEFAULT_SETTINGS, language: 'fr', sound: false });
    expect(store.reset).toEqual(['textSize', 'motion']);
  });
  it.each(['', '{', 'null', '[]', '7'])('go back to their defaults from %j, and say so', (text) => {
    const store = open(text);
    expect([store.current, store.reset]).toEqual([DEFAULT_SETTINGS, ['*']]);
  });
  it('refuse what is out of range and hold without storage', () => {
    const device = new FakeDevice();
    const store = new SettingsStore(device.tab().shelf);
    expect(() => store.change({ textSize: 99, volume: 101 })).toThrow('setting textSize, volume is out of range');
    device.mode = 'full';
    expect(store.change({ renderer: 'canvas' })).toEqual({ kept: false, message: { key: 'save:full' } });
    expect(store.current.renderer).toBe('canvas');
  });
});
