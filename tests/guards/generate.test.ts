/** Endless levels are fair, quick and the same for the same seed. */
import { expect } from 'vitest';
import { onEveryKind, tiers } from './support';

onEveryKind(
  'ten seeds a tier give fair levels',
  (kind) => {
    const { generate } = kind;
    if (!generate) throw new Error('a kind without a generator was asked for levels');
    for (const tier of tiers) {
      const made = Array.from({ length: 10 }, (_, seed) => generate(tier, seed));
      const levels = made.flatMap((level) => (level === null ? [] : [level]));
      // A child who asks for another board gets one.
      expect(levels.length, `levels of tier ${tier}`).toBe(made.length);
      expect(new Set(levels.map((level) => JSON.stringify(level))).size, `different levels of tier ${tier}`).toBe(levels.length);
      for (const level of levels) {
        expect(kind.level.safeParse(JSON.parse(JSON.stringify(level))).success).toBe(true);
        expect(kind.prove(level).problems).toEqual([]);
      }
      for (const seed of [0, 4]) expect(generate(tier, seed)).toEqual(made[seed]);
    }
  },
  (kind) => kind.generate !== undefined,
);
