import { describe, expect, it } from 'vitest';
import { assemble, together } from './assemble';

const head = { pivot: [1, 2] as const, svgs: { 'eyes-calm': 'a', 'eyes-glad': 'b', 'eyes-blink': 'c', 'mouth-calm': 'd', 'talk-small': 'e' } };
const pose = { calm: together(['eyes-calm', 'mouth-calm'], { turn: 4 }) };

describe('assemble', () => {
  it('gives every part the point of its group', () => {
    const bust = assemble('who', [head, { pivot: [9, 9], svgs: { coat: 'f' } }], pose, { 'mouth-calm': 'talk-small' });
    expect(bust.parts['eyes-calm']).toEqual({ svg: 'a', pivot: [1, 2] });
    expect(bust.parts.coat?.pivot).toEqual([9, 9]);
    expect(bust.poses.calm).toEqual([
      { part: 'eyes-calm', turn: 4 },
      { part: 'mouth-calm', turn: 4 },
    ]);
  });
  it('blinks open eyes only', () => {
    expect(assemble('who', [head], pose, {}, ['eyes-glad']).blink).toEqual({ 'eyes-calm': 'eyes-blink' });
  });
  it('refuses two parts of one name', () => {
    expect(() => assemble('who', [head, head], pose, {})).toThrow('two parts named eyes-calm');
  });
});
