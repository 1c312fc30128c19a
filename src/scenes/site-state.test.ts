import { expect, it } from 'vitest';
import { greetingOf } from './site-state';

it('nobody jokes at the door of the silent room, whichever rooms were done before, nor when one comes out', () => {
  const yard = { restored: false, hushed: false, silence: true, fresh: true };
  for (let rooms = 1; rooms <= 7; rooms++) {
    expect(greetingOf({ ...yard, rooms })).toBe('before-silence');
    expect(greetingOf({ ...yard, rooms, silence: false })).toMatch(/^onward-[1-6]$/);
    expect(greetingOf({ ...yard, rooms, silence: false, hushed: true })).toBe('after-silence');
  }
  expect(greetingOf({ ...yard, rooms: 3, fresh: false })).toBe('cursed');
});
