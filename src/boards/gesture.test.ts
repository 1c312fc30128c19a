import { describe, expect, it } from 'vitest';
import { canLift, holdable, isOfUse, press, targets } from './gesture';

const actions = [
  { move: 1, perform: ['token', 'hook'] },
  { move: 2, perform: ['token', 'nail'], refused: true as const },
  { move: 3, perform: ['hook', 'tray', 'box'] },
  { move: 4, perform: ['bell'] },
];

describe('one gesture grammar', () => {
  it('takes the first of a longer series in hand, and performs at its last', () => {
    expect(press(actions, [], 'token')).toEqual({ does: 'hold', series: ['token'] });
    expect(press(actions, ['token'], 'hook')).toEqual({ does: 'act', action: 0, series: ['token', 'hook'] });
    expect(press(actions, ['hook'], 'tray')).toEqual({ does: 'hold', series: ['hook', 'tray'] });
  });
  it('lets go what is pressed twice', () => {
    expect(press(actions, ['token'], 'token')).toEqual({ does: 'release' });
  });
  it('begins anew with what does not go on with the series', () => {
    expect(press(actions, ['token'], 'bell')).toEqual({ does: 'act', action: 3, series: ['bell'] });
    expect(press(actions, ['hook', 'tray'], 'token')).toEqual({ does: 'hold', series: ['token'] });
  });
  it('knows what leads nowhere', () => {
    expect(press(actions, [], 'box')).toEqual({ does: 'nothing' });
    expect(canLift(actions, 'bell')).toBe(false);
    expect(isOfUse(actions, ['token'])).toBe(true);
    expect(isOfUse(actions, ['bell'])).toBe(false);
  });
  it('shows what can be taken, and where it goes without being refused', () => {
    expect([...holdable(actions)]).toEqual(['token', 'hook']);
    expect([...targets(actions, ['token'])]).toEqual(['hook']);
    expect([...targets(actions, [])]).toEqual([]);
  });
});
