/** A marked word is never parted from the comma, the apostrophe or the guillemets that cling to it. */
import { expect, it } from 'vitest';
import { pieces, plainText } from './rich';

const NARROW = '\u202f';

it('keeps with a word what clings to it on both sides', () => {
  const { marked, rest } = pieces(`Son [[briquet]], l’[[aérage]] et «${NARROW}[[berline|berlines]]${NARROW}». Une [[cage]] vide`);
  expect(marked.map(({ lead, shown, tail }) => lead + shown + tail)).toEqual(['briquet,', 'l’aérage', `«${NARROW}berlines${NARROW}».`, 'cage']);
  expect(rest).toBe(' vide');
});

it('loses nothing of the text', () => {
  for (const text of ['[[a]], [[b|bs]]’[[c]]! d', 'no mark', '[[a]][[b]]', '([[a]])\n[[b]].']) {
    const { marked, rest } = pieces(text);
    expect(marked.map(({ before, lead, shown, tail }) => before + lead + shown + tail).join('') + rest).toBe(plainText(text));
  }
});
