import { expect, it } from 'vitest';
import { addEvents, type ProgressEvent } from './events';

const star = (on: boolean): ProgressEvent => ({ type: 'starred', page: 'B1', on });
const tier = (chosen: 1 | 2 | 3): ProgressEvent => ({ type: 'tier-chosen', riddle: 'lewarde-01', tier: chosen });
const improved = (sparks: number): ProgressEvent => ({ type: 'riddle-improved', site: 'lewarde', step: 'B1', sparks });
const reached = (beat: number): ProgressEvent => ({ type: 'beat-reached', site: 'lewarde', step: 'B1', phase: 'beats', beat });

it('a choice takes the place of the one before, there and back', () => {
  expect(addEvents([star(true)], [star(false)])).toEqual([star(false)]);
  expect(addEvents([star(false)], [star(true)])).toEqual([star(true)]);
  expect(addEvents([tier(3)], [tier(1)])).toEqual([tier(1)]);
  expect(addEvents([tier(1)], [tier(3)])).toEqual([tier(3)]);
});

it('what was reached never goes back', () => {
  expect(addEvents([improved(2)], [improved(1)])).toEqual([improved(2)]);
  expect(addEvents([improved(2)], [improved(3)])).toEqual([improved(3)]);
  expect(addEvents([reached(4)], [reached(2)])).toEqual([reached(4)]);
  expect(addEvents([reached(4)], [reached(5)])).toEqual([reached(5)]);
});

it('saying twice what was said gives the same list', () => {
  for (const event of [star(true), tier(2), improved(2), reached(3)]) {
    const before = [event];
    expect(addEvents(before, [event])).toBe(before);
  }
});

it('the list grows only by what is new', () => {
  const one = addEvents([], [{ type: 'essai-seen', kind: 'grisou' }]);
  expect(addEvents(one, [{ type: 'essai-seen', kind: 'grisou' }])).toBe(one);
  expect(addEvents(one, [{ type: 'essai-seen', kind: 'triage' }])).toHaveLength(2);
});

it('one beat is kept, the furthest, and one choice, the last', () => {
  expect(addEvents([], [reached(1), reached(3), reached(2)])).toEqual([reached(3)]);
  expect(addEvents([], [tier(1), tier(2), tier(1)])).toEqual([tier(1)]);
});

it('a position and how a step was first done never change', () => {
  const events: ProgressEvent[] = [
    { type: 'site-opened', site: 'pit', position: 1 },
    { type: 'step-done', site: 'pit', step: 'B1', how: 'passed' },
  ];
  const later: ProgressEvent[] = [
    { type: 'site-opened', site: 'pit', position: 4 },
    { type: 'step-done', site: 'pit', step: 'B1', how: 'solved', sparks: 3 },
  ];
  expect(addEvents(events, later)).toBe(events);
});
