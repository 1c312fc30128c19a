/** Things a hand moves: brass, wood, stone, coal, cloth, rubber. */
import { BRASS_TAG, BRASS_TOKEN, COAL, grains, HOLLOW, IRON_LATCH, SLAB, slap, TABLE, thump, WOOD_CHIP } from '../bodies';
import { strike } from '../modal';
import type { Recipe } from '../recipe';
import { HALL, inRoom, WOOD_ROOM } from '../room';
import { filter, mix, noise, press, type Signal, shape, silence, swell, together } from '../signal';

/** A brass disc comes to rest on wood: each bounce sooner and weaker than the last. */
function settle(first: number, ratio: number, bounces: number, seed: number): Signal {
  const out = silence(1.6);
  let [time, gap, gain] = [0, first, 1];
  for (let n = 0; n < bounces; n++) {
    const edge = 1 + 0.05 * Math.sin(seed + 2.4 * n);
    mix(out, strike(BRASS_TOKEN, { contact: 0.00009, gain: 0.5 * gain, pitch: edge, damping: n < 2 ? 0.7 : 0.35 }), time);
    mix(out, strike(TABLE, { contact: 0.0007, gain: 0.5 * gain, pitch: 1.5 * edge }), time);
    time += gap;
    gap *= ratio;
    gain *= ratio;
  }
  return out;
}

const token = (): Signal => inRoom(settle(0.085, 0.66, 7, 1), WOOD_ROOM);

/** The token rolls on its edge, leans, and rings faster and faster until it lies. */
const roll = (): Signal => {
  const out = silence(1.9);
  const rim = filter(filter(noise(0.9, 201), 'high', 900), 'low', 5200);
  const wobble = (t: number): number => 0.75 + 0.25 * Math.sin(2 * Math.PI * 9 * t);
  mix(
    out,
    shape(rim, (t) => swell(-0.2, 0.2, 0.9)(t) * wobble(t)),
    0,
    0.16,
  );
  let [time, gap, gain] = [0.5, 0.13, 0.55];
  while (time < 1.62) {
    mix(out, strike(BRASS_TOKEN, { contact: 0.00012, gain: 0.4 * gain, pitch: 0.97 + 0.06 * gain, damping: 0.6 }), time);
    mix(out, strike(TABLE, { contact: 0.0009, gain: 0.22 * gain, pitch: 1.7 }), time);
    time += gap;
    gap = Math.max(0.016, gap * 0.9);
    gain *= 0.955;
  }
  mix(out, strike(TABLE, { contact: 0.0012, gain: 0.5, pitch: 1.4 }), 1.64);
  mix(out, strike(BRASS_TOKEN, { contact: 0.0001, gain: 0.3, damping: 0.3 }), 1.64);
  return inRoom(out, WOOD_ROOM);
};

/** A lamp tag hung on its hook: two tinks and a small swing. */
const tag = (): Signal => {
  const tink = (gain: number, pitch: number): Signal => strike(BRASS_TAG, { contact: 0.00007, gain, pitch, damping: 0.8 });
  const hook = strike(IRON_LATCH, { contact: 0.0002, gain: 0.3, pitch: 2.3, damping: 0.5 });
  return inRoom(together([hook, 0, 0.6], [tink(0.5, 1), 0.004, 1], [tink(0.3, 1.04), 0.07, 1], [tink(0.14, 0.98), 0.17, 1]), WOOD_ROOM);
};

/** TCH: the lever slides. AC: rubber, desk and floor at once. */
const stamp = (): Signal => {
  const lever = shape(filter(filter(noise(0.09, 210), 'high', 2300), 'low', 7500), swell(0, 0.045, 0.085));
  const spring = strike(IRON_LATCH, { contact: 0.0002, gain: 0.25, pitch: 1.3, damping: 0.4 });
  const blow = together(
    [thump(58, 0.085), 0, 1],
    [strike(TABLE, { contact: 0.0011, gain: 1.5, pitch: 0.72 }), 0, 1],
    [slap(250, 2600, 0.022, 211), 0, 0.9],
    [slap(1800, 8000, 0.006, 212), 0, 0.55],
    [strike(IRON_LATCH, { contact: 0.0004, gain: 0.16, pitch: 0.7, damping: 0.5 }), 0.006, 1],
  );
  const release = together([slap(900, 4200, 0.012, 213), 0, 0.12], [strike(WOOD_CHIP, { contact: 0.0005, gain: 0.1 }), 0.01, 1]);
  return inRoom(together([lever, 0, 0.11], [spring, 0.05, 0.15], [press(blow, 3), 0.085, 0.8], [release, 0.3, 0.4]), HALL);
};

const stone = (): Signal => {
  const grit = shape(filter(filter(noise(0.16, 220), 'high', 700), 'low', 3600), swell(0, 0.04, 0.15));
  const hit = (gain: number, pitch: number): Signal => strike(SLAB, { contact: 0.00045, gain, pitch });
  const fall = together([hit(1, 1), 0, 1], [thump(96, 0.04), 0, 0.5], [slap(600, 5000, 0.008, 221), 0, 0.35]);
  return inRoom(together([press(fall, 2), 0, 1], [hit(0.35, 1.13), 0.052, 0.6], [grit, 0.05, 0.06]), WOOD_ROOM);
};

const coal = (): Signal => {
  const pieces = grains(COAL, {
    seconds: 0.75,
    density: (t) => 150 * Math.exp(-t / 0.24) + 6,
    level: (t) => (t < 0.05 ? 0.5 + 10 * t : Math.exp(-(t - 0.05) / 0.3)),
    spread: 0.55,
    contact: 0.00022,
    seed: 230,
  });
  const lumps = grains(SLAB, {
    seconds: 0.45,
    density: (t) => 26 * Math.exp(-t / 0.2),
    level: (t) => 0.8 * Math.exp(-t / 0.25),
    spread: 0.35,
    contact: 0.0006,
    seed: 231,
  });
  const dust = shape(filter(filter(noise(0.9, 232), 'high', 1200), 'low', 4200), swell(0, 0.1, 0.9));
  return inRoom(together([pieces, 0, 0.9], [lumps, 0, 0.5], [dust, 0, 0.03], [thump(110, 0.04), 0.01, 0.25]), WOOD_ROOM);
};

const slide = (): Signal => {
  const rub = filter(
    filter(noise(0.32, 240), 'band', (t) => 900 + 1500 * t, 0.8),
    'high',
    350,
  );
  const grain = filter(noise(0.32, 241), 'low', 60);
  const rough = shape(rub, (t) => swell(0, 0.11, 0.27)(t) * (0.75 + 2.5 * (grain[Math.floor(t * 48_000)] ?? 0)));
  return inRoom(together([rough, 0, 0.6], [strike(WOOD_CHIP, { contact: 0.0006, gain: 0.2, pitch: 0.8 }), 0.255, 1]), WOOD_ROOM);
};

const lift = (): Signal => {
  const brush = shape(
    filter(noise(0.14, 250), 'band', (t) => 1100 + 9000 * t, 0.9),
    swell(0, 0.03, 0.13),
  );
  return inRoom(together([strike(WOOD_CHIP, { contact: 0.0004, gain: 0.4, pitch: 1.25 }), 0, 1], [brush, 0.005, 0.3]), WOOD_ROOM);
};

const drop = (): Signal => {
  const wood = (gain: number, pitch: number): Signal => strike(TABLE, { contact: 0.0008, gain, pitch });
  return inRoom(
    together(
      [wood(1, 1.25), 0, 1],
      [strike(HOLLOW, { contact: 0.0006, gain: 0.3 }), 0, 1],
      [wood(0.25, 1.5), 0.045, 1],
      [slap(400, 2400, 0.006, 260), 0, 0.25],
    ),
    WOOD_ROOM,
  );
};

/** A coat let down from the ceiling: soft folds, no edge anywhere. */
const cloth = (): Signal => {
  const folds = silence(0.7);
  [0, 0.09, 0.21, 0.3].forEach((time, n) => {
    const fold = filter(filter(noise(0.34, 270 + n), 'high', 420), 'low', 2900 - 350 * n);
    mix(folds, shape(fold, swell(0, 0.06, 0.3)), time, 0.7 - 0.12 * n);
  });
  return inRoom(together([folds, 0, 0.6], [thump(90, 0.03), 0.3, 0.06]), WOOD_ROOM);
};

/** Chalk on slate: three short strokes, the stone answering. */
const chalk = (): Signal => {
  const out = silence(0.75);
  [0, 0.19, 0.36].forEach((time, n) => {
    const line = filter(
      filter(noise(0.15, 280 + n), 'band', (t) => 2300 + 2500 * t, 1.1),
      'high',
      900,
    );
    const skip = filter(noise(0.15, 285 + n), 'low', 140);
    mix(
      out,
      shape(line, (t) => swell(0, 0.03, 0.14)(t) * (0.6 + 4 * Math.abs(skip[Math.floor(t * 48_000)] ?? 0))),
      time,
      0.5,
    );
    mix(out, strike(SLAB, { contact: 0.0005, gain: 0.22, pitch: 1.8 }), time);
  });
  return inRoom(out, WOOD_ROOM);
};

export const OBJECT_RECIPES = {
  token: { level: -23, make: token },
  roll: { level: -22, make: roll },
  tag: { level: -26, make: tag },
  stamp: { level: -17, make: stamp },
  stone: { level: -23, make: stone },
  coal: { level: -22, make: coal },
  slide: { level: -28, make: slide },
  lift: { level: -29, make: lift },
  drop: { level: -26, make: drop },
  cloth: { level: -27, make: cloth },
  chalk: { level: -27, make: chalk },
} satisfies Record<string, Recipe>;
