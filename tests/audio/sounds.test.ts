import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import ambience from '../../assets/sound/ambience.json';
import effectMap from '../../assets/sound/effects.json';
import type { SoundName } from '../../src/audio/service';
import { GUARD, type Loop, renderLoops, seamError } from '../../tools/audio/ambience';
import { type Effect, GAP, layOut, PEAK, renderEffects, type Sprite } from '../../tools/audio/effects';
import { amplitude, integrated, loudest, peak } from '../../tools/audio/loudness';
import { filter, noise, RATE, tone } from '../../tools/audio/signal';
import { wav } from '../../tools/audio/wav';

const REQUIRED: readonly SoundName[] = [
  'lamp',
  'lamp-out',
  'token',
  'tag',
  'stamp',
  'stone',
  'coal',
  'door',
  'bell',
  'page',
  'right',
  'wrong',
  'undo',
  'click',
  'cage',
  'wind',
  'hoof',
  'coupling',
  'chain',
  'slide',
  'lift',
  'drop',
  'cloth',
  'spark',
];
/** Peak promised to the mixer, dBFS. */
const CEILING = -3;
const LIMIT = 400_000;

const folder = fileURLToPath(new URL('../../assets/sound/', import.meta.url));
let effects: Effect[] = [];
let sprite: Sprite = { track: new Float64Array(), map: {} };
let loops: Loop[] = [];
beforeAll(() => {
  effects = renderEffects();
  sprite = layOut(effects);
  loops = renderLoops();
}, 60_000);

describe('the committed files', () => {
  it('has every sound the game asks for', () => {
    expect(Object.keys(effectMap)).toEqual(expect.arrayContaining([...REQUIRED]));
    expect(Object.keys(ambience)).toEqual(['night', 'underground']);
  });

  it('is the map of what the tool renders today', () => {
    expect(effectMap).toEqual(sprite.map);
    expect(ambience).toEqual(Object.fromEntries(loops.map(({ name, slot }) => [name, slot])));
  });

  it('is there in both formats and small', () => {
    const files = ['effects', ...Object.keys(ambience)].flatMap((stem) => [`${stem}.webm`, `${stem}.m4a`]);
    const sizes = files.map((name) => {
      expect(existsSync(join(folder, name)), name).toBe(true);
      return statSync(join(folder, name)).size;
    });
    expect(Math.min(...sizes)).toBeGreaterThan(5000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
  });

  it('leaves room around every slot', () => {
    const slots = Object.values(sprite.map);
    let free = 0;
    for (const [offset, duration] of slots) {
      expect(offset - free).toBeGreaterThanOrEqual(GAP * 1000 - 1);
      expect(duration).toBeGreaterThan(80);
      expect(duration).toBeLessThan(3200);
      free = offset + duration;
    }
    expect((sprite.track.length / RATE) * 1000 - free).toBeGreaterThanOrEqual(GAP * 1000 - 1);
  });
});

describe('the effects', () => {
  it('stay under the ceiling and reach their loudness, or the limit on the way', () => {
    for (const { name, signal, level } of effects) {
      const [top, loud] = [peak(signal), loudest(signal)];
      expect(top, `${name}: peak`).toBeLessThanOrEqual(CEILING);
      expect(loud, `${name}: loudness`).toBeLessThanOrEqual(level + 0.1);
      if (top < PEAK - 0.1) expect(loud, `${name}: loudness`).toBeGreaterThan(level - 0.1);
      expect(loud, `${name}: heard beside the others`).toBeGreaterThan(-33);
    }
  });

  it('begin and end without a step, near zero, centred', () => {
    for (const { name, signal } of effects) {
      const top = amplitude(peak(signal));
      expect(Math.abs(signal[0] ?? 1), `${name}: first sample`).toBeLessThan(0.03 * top);
      expect(Math.abs(signal.at(-1) ?? 1), `${name}: last sample`).toBeLessThan(0.01 * top);
      const mean = signal.reduce((sum, x) => sum + x, 0) / signal.length;
      expect(Math.abs(mean), `${name}: offset`).toBeLessThan(0.002);
    }
  });

  it('is answered at once: hand sounds peak within 120 ms', () => {
    for (const name of ['click', 'drop', 'stone', 'token', 'tag', 'bell', 'lift']) {
      const signal = effects.find((effect) => effect.name === name)?.signal ?? new Float64Array();
      const top = amplitude(peak(signal));
      const first = signal.findIndex((x) => Math.abs(x) > 0.7 * top);
      expect(first / RATE, name).toBeLessThan(0.12);
      expect(first, name).toBeGreaterThanOrEqual(0);
    }
  });

  it('"wrong" is soft: quieter than "right", hardly anything above 2.5 kHz', () => {
    const find = (name: string): Effect['signal'] => effects.find((effect) => effect.name === name)?.signal ?? noise(1, 1);
    expect(loudest(find('wrong'))).toBeLessThan(loudest(find('right')));
    expect(loudest(filter(find('wrong'), 'high', 2500))).toBeLessThan(loudest(find('wrong')) - 18);
  });
});

describe('the loops', () => {
  it('are calm: near their loudness, far from full scale', () => {
    for (const { name, track, level } of loops) {
      expect(integrated(track), name).toBeGreaterThan(level - 0.5);
      expect(integrated(track), name).toBeLessThan(level + 0.5);
      expect(peak(track), name).toBeLessThan(-6);
    }
    expect(loops.find(({ name }) => name === 'underground')?.level).toBe(-30);
  });

  it('have no seam, and the measure would see one', () => {
    for (const loop of loops) {
      expect(seamError(loop), loop.name).toBeLessThanOrEqual(-20);
      expect(loop.track.length).toBe(Math.round((loop.slot[1] / 1000 + 2 * GUARD) * RATE));
      const late = { ...loop, slot: [loop.slot[0], loop.slot[1] - 10] as const };
      expect(seamError(late), `${loop.name}: cut 10 ms early`).toBeGreaterThan(-20);
    }
  });
});

describe('the tool', () => {
  it('renders the same bytes twice', () => {
    expect(wav(layOut(renderEffects()).track).equals(wav(sprite.track))).toBe(true);
    const again = renderLoops();
    loops.forEach((loop, n) => {
      expect(wav(again[n]?.track ?? new Float64Array()).equals(wav(loop.track)), loop.name).toBe(true);
    });
  }, 60_000);

  it('measures loudness as BS.1770 does: a 997 Hz tone of full scale is -3.0 LUFS', () => {
    expect(integrated(tone(3, 997))).toBeCloseTo(-3.01, 1);
    expect(loudest(tone(3, 997))).toBeCloseTo(-3.01, 1);
  });

  it('refuses what goes beyond full scale', () => {
    expect(() => wav(Float64Array.from([0, 1.2]))).toThrow('sample 1 is 1.2');
    expect(() => wav(Float64Array.from([Number.NaN]))).toThrow('sample 0');
  });
});
