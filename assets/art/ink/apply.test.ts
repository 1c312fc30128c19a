import { describe, expect, it } from 'vitest';
import { inkMarkup, inkSvg, PALETTES } from './apply';
import { ink, mix, only, pinned } from './inks';

describe('inkMarkup', () => {
  it('replaces a token by the colour of the state', () => {
    expect(inkMarkup('<path fill="@brick"/>', 'lit')).toBe('<path fill="#bf4529"/>');
    expect(inkMarkup('<path fill="@brick"/>', 'cursed')).toBe('<path fill="#5b4c50"/>');
  });
  it('prints two inks over each other', () => {
    // Half way between #14111b and #ffc64f.
    expect(inkMarkup('@key~lamp~.5', 'lit')).toBe('#8a6c35');
    expect(inkMarkup('@key~lamp~0', 'lit')).toBe(PALETTES.lit.key);
    expect(inkMarkup('@key~lamp~1', 'lit')).toBe(PALETTES.lit.lamp);
  });
  it('keeps a pinned token lit under the curse', () => {
    expect(inkMarkup('@straw! @straw', 'cursed')).toBe('#e8b65a #b0a79c');
    expect(inkMarkup('@wood~woodD~.5!', 'cursed')).toBe(inkMarkup('@wood~woodD~.5', 'lit'));
  });
  it('keeps the sections of the state and drops the others', () => {
    const template = 'a<!--?lit dawn-->b<!--/-->c<!--?cursed-->d<!--/-->';
    expect(inkMarkup(template, 'lit')).toBe('abc');
    expect(inkMarkup(template, 'dawn')).toBe('abc');
    expect(inkMarkup(template, 'cursed')).toBe('acd');
  });
  it('refuses an ink that does not exist', () => {
    expect(() => inkMarkup('@purple', 'lit')).toThrow('no such ink: purple');
    expect(() => inkMarkup('@key~purple~.5', 'lit')).toThrow('no such ink: purple');
  });
  it('wraps a box in a document of its own', () => {
    expect(inkSvg('@key', { x: -80, y: 2, w: 10, h: 20 }, 'lit', 2)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-80 2 10 20" width="20" height="40">#14111b</svg>',
    );
  });
});

describe('inks', () => {
  it('has the same names in every state, each a six-digit colour', () => {
    for (const palette of Object.values(PALETTES)) {
      expect(Object.keys(palette).sort()).toEqual(Object.keys(PALETTES.lit).sort());
      for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
  it('leaves fire its colour under the curse', () => {
    expect(PALETTES.cursed.ember).toBe(PALETTES.lit.ember);
    expect(PALETTES.cursed.lamp).toBe(PALETTES.lit.lamp);
  });
  it('writes tokens', () => {
    expect(ink.key).toBe('@key');
    expect(mix('far2', 'far', 0.55)).toBe('@far2~far~.55');
    expect(mix('far2', 'far', 0)).toBe('@far2');
    expect(mix('far2', 'far', 1)).toBe('@far');
  });
  it('pins every token once', () => {
    expect(pinned('@key @far2~far~.55')).toBe('@key! @far2~far~.55!');
    expect(pinned(pinned('@key @far2~far~.55'))).toBe('@key! @far2~far~.55!');
  });
  it('never nests sections', () => {
    expect(only(['lit', 'dawn'], 'x')).toBe('<!--?lit dawn-->x<!--/-->');
    expect(only(['lit'], '')).toBe('');
    expect(() => only(['lit'], only(['dawn'], 'x'))).toThrow('never nest');
  });
});
