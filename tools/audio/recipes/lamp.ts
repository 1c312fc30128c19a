/** Fire and light. */
import { BRASS_TAG, grains, IRON_LATCH, LAMP_GLASS, slap, WOOD_CHIP } from '../bodies';
import { BAR, body, doubled, strike } from '../modal';
import type { Recipe } from '../recipe';
import { HALL, inRoom, WOOD_ROOM } from '../room';
import { filter, mix, noise, type Signal, shape, silence, swell, together, tone } from '../signal';

/** The relighter's wheel under the lamp: five teeth, each a tick and a rasp, quicker and quicker. */
function wheel(): Signal {
  const out = silence(0.3);
  [0, 0.034, 0.063, 0.088, 0.11].forEach((time, n) => {
    mix(out, strike(IRON_LATCH, { contact: 0.00012, gain: 0.22 + 0.05 * n, pitch: 2.1, damping: 0.25 }), time);
    mix(out, slap(3200, 9000, 0.007, 100 + n), time, 0.22 + 0.06 * n);
  });
  return out;
}

/** Air drawn in and a flame that finds its height: a soft low breath, no blast. */
function whoomp(): Signal {
  const air = noise(1.1, 120);
  const breath = shape(
    filter(air, 'low', (t) => 150 + 900 * Math.exp(-(((t - 0.1) / 0.1) ** 2)), 0.9),
    swell(0, 0.12, 0.6),
  );
  const chest = shape(
    tone(0.6, (t) => 74 + 40 * Math.exp(-t / 0.06)),
    swell(0, 0.09, 0.5),
  );
  const flutter = (t: number): number => 0.7 + 0.3 * Math.sin(2 * Math.PI * 11 * t + 2 * Math.sin(2 * Math.PI * 3.1 * t));
  const flame = shape(filter(filter(air, 'high', 700), 'low', 2600), (t) => swell(0.05, 0.3, 1.1)(t) * flutter(t));
  return together([breath, 0, 1.6], [chest, 0, 0.2], [flame, 0, 0.16]);
}

/** A little halo of glass around the flame: two quiet notes that grow slowly. */
function halo(notes: readonly number[], seconds: number, step: number): Signal {
  const out = silence(seconds);
  notes.forEach((frequency, n) => {
    const partials = doubled(body(frequency, [1, 2.01, 3.02], 0.5, 0.8), 0.002, 130 + n);
    const note = shape(strike(partials, { contact: 0.0006 }), (t) => Math.min(1, t / 0.05));
    mix(out, note, n * step, 0.2);
  });
  return out;
}

const lamp = (): Signal => inRoom(together([wheel(), 0, 1.5], [whoomp(), 0.13, 1], [halo([587.3, 880], 1.2, 0.09), 0.24, 0.16]), WOOD_ROOM);

const lampOut = (): Signal => {
  const puff = shape(
    filter(noise(0.5, 140), 'band', (t) => 380 + 1100 * Math.exp(-t / 0.09), 0.8),
    swell(0, 0.05, 0.42),
  );
  const wick = strike(IRON_LATCH, { contact: 0.0003, gain: 0.3, pitch: 1.7, damping: 0.4 });
  const smoke = shape(filter(noise(0.7, 141), 'high', 3800), (t) => swell(0, 0.15, 0.7)(t));
  const glass = strike(LAMP_GLASS, { contact: 0.0005, gain: 0.16, damping: 0.6 });
  return inRoom(together([puff, 0, 1.5], [smoke, 0.16, 0.035], [wick, 0.3, 0.5], [glass, 0.31, 0.3]), WOOD_ROOM);
};

const spark = (): Signal => {
  const ember = grains(WOOD_CHIP, {
    seconds: 0.5,
    density: (t) => 60 * Math.exp(-t / 0.22),
    level: (t) => 0.5 * Math.exp(-t / 0.3),
    spread: 0.6,
    contact: 0.00008,
    seed: 150,
  });
  const glints = silence(1.2);
  [1174.7, 1480, 1760, 2349.3].forEach((frequency, n) => {
    mix(glints, strike(doubled(body(frequency, BAR, 0.26, 0.8), 0.002, 151 + n), { contact: 0.0003 }), 0.05 + 0.075 * n, 0.3);
  });
  return inRoom(together([ember, 0, 0.7], [glints, 0, 0.6]), WOOD_ROOM);
};

/** A whole place gets its names and colours back: a breath of air, lamps caught one after another, an open chord. */
const relight = (): Signal => {
  const air = shape(
    filter(noise(2.2, 160), 'band', (t) => 240 + 900 * t, 0.6),
    swell(0, 1.1, 2.2),
  );
  const chord = silence(2.6);
  [146.8, 220, 293.7, 370, 440, 587.3, 740, 880].forEach((frequency, n) => {
    const note = strike(doubled(body(frequency, [1, 2.003, 3.01, 4.02], 0.75, 0.7), 0.002, 161 + n), { contact: 0.0009 });
    mix(
      chord,
      shape(note, (t) => Math.min(1, t / 0.012)),
      0.16 * n,
      0.42 - 0.03 * n,
    );
  });
  const tags = silence(1.6);
  [0.24, 0.5, 0.62, 0.93, 1.12, 1.2].forEach((time, n) => {
    mix(tags, strike(BRASS_TAG, { contact: 0.0001, gain: 0.1, pitch: 0.9 + 0.06 * n }), time);
  });
  return shape(inRoom(together([air, 0, 0.5], [chord, 0.05, 0.7], [tags, 0.1, 0.25]), HALL), (t) =>
    t < 2.3 ? 1 : Math.max(0, Math.cos((Math.PI / 2) * ((t - 2.3) / 0.5))) * (t < 2.8 ? 1 : 0),
  );
};

export const LAMP_RECIPES = {
  lamp: { level: -21, make: lamp },
  'lamp-out': { level: -25, make: lampOut },
  spark: { level: -24, make: spark },
  relight: { level: -19, make: relight },
} satisfies Record<string, Recipe>;
