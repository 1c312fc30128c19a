/** Our proofs agree with the design's own solver on its sample levels. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { agreements, converters } from '../fixtures/samples/convert';
import { kinds, levelsOf, root } from './support';

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(root, 'tests/fixtures/samples', name), 'utf8'));
const samples = z.array(z.looseObject({ id: z.string(), kind: z.string() })).parse(read('levels.json'));
const verified = z.record(z.string(), z.unknown()).parse(read('verified.json'));

describe('samples', () => {
  const here = samples.filter(({ kind }) => kinds.some(({ id }) => id === kind));
  it('sees some', () => expect(here.length).toBeGreaterThan(0));

  for (const sample of here) {
    it(`${sample.id} (${sample.kind})`, () => {
      const convert = converters[sample.kind];
      const agreement = agreements[sample.kind];
      expect(convert, `converter of ${sample.kind}`).toBeDefined();
      expect(agreement, `agreement of ${sample.kind}`).toBeDefined();
      if (!convert || !agreement) return;
      expect(Object.keys(verified)).toContain(sample.id);
      const sealed = kinds.find(({ id }) => id === sample.kind);
      const proof = sealed?.open((kind) => kind.prove(kind.level.parse(convert(sample))));
      expect(proof?.problems).toEqual([]);
      if (proof) expect(agreement.found(proof)).toEqual(agreement.expected(verified[sample.id]));
    });
  }

  it('the sample of the lamp room is shipped as it was proved', () => {
    const sample = samples.find(({ id }) => id === 'lamp-t2');
    const shipped = levelsOf('lampisterie').find(({ id }) => id === 'lewarde-01-t2');
    expect(shipped?.data).toEqual(converters.lampisterie?.(sample));
  });
});
