/** The pit: doors, cage, horse, rails, air. */
import { creak, DOOR, grains, HOLLOW, IRON_BUFFER, IRON_LATCH, IRON_LINK, SIGNAL_BELL, slap, thump } from '../bodies';
import { strike } from '../modal';
import type { Recipe } from '../recipe';
import { HALL, inRoom } from '../room';
import { filter, noise, pluck, press, type Signal, shape, swell, together, tone } from '../signal';

/** A wooden air door: it creaks, the air pulls it shut, the latch falls. */
const door = (): Signal => {
  const hinge = shape(
    creak(0.5, (t) => 34 + 60 * t, [310, 540, 905, 1480], 300),
    swell(0, 0.3, 0.5),
  );
  const air = shape(
    filter(noise(0.8, 301), 'low', (t) => 160 + 500 * Math.exp(-(((t - 0.42) / 0.12) ** 2)), 0.9),
    swell(0, 0.42, 0.8),
  );
  const slam = together([strike(DOOR, { contact: 0.0022, gain: 1.4 }), 0, 1], [thump(52, 0.07), 0, 0.7], [slap(200, 1800, 0.02, 302), 0, 0.6]);
  const latch = together(
    [strike(IRON_LATCH, { contact: 0.00035, gain: 0.6 }), 0, 1],
    [strike(IRON_LATCH, { contact: 0.0003, gain: 0.3, pitch: 1.19, damping: 0.6 }), 0.045, 1],
    [slap(1200, 6000, 0.005, 303), 0, 0.2],
  );
  return inRoom(together([hinge, 0, 0.1], [air, 0.1, 0.3], [press(slam, 2.5), 0.54, 0.75], [latch, 0.64, 0.5]), HALL);
};

/** One stroke of the signal bell at the shaft. */
const bell = (): Signal => {
  const ring = strike(SIGNAL_BELL, { contact: 0.00028 });
  const end = (t: number): number => (t < 1 ? 1 : t < 1.8 ? 0.5 + 0.5 * Math.cos((Math.PI * (t - 1)) / 0.8) : 0);
  const hammer = strike(IRON_LATCH, { contact: 0.0002, gain: 0.3, pitch: 1.6, damping: 0.3 });
  return shape(inRoom(together([ring, 0, 0.6], [hammer, 0, 0.5]), { ...HALL, wet: 0.12 }), end);
};

const links = (seconds: number, perSecond: (t: number) => number, level: (t: number) => number, seed: number): Signal =>
  grains(IRON_LINK, { seconds, density: perSecond, level, spread: 0.3, contact: 0.00016, seed });

const chain = (): Signal =>
  inRoom(
    together(
      [
        links(
          0.8,
          (t) => 34 + 26 * Math.sin(2 * Math.PI * 3.2 * t),
          (t) => 0.45 + 0.55 * Math.exp(-t / 0.35),
          310,
        ),
        0,
        0.8,
      ],
      [strike(IRON_LATCH, { contact: 0.0004, gain: 0.5, pitch: 0.8, damping: 0.7 }), 0.84, 1],
    ),
    HALL,
  );

/** The cage starts: the keeps let go, the chains tighten, the rope hums, the guides rumble past. */
const cage = (): Signal => {
  const beat = (t: number): number => 0.8 + 0.2 * Math.sin(2 * Math.PI * (4 + 2.5 * t) * t);
  const rumble = shape(filter(filter(noise(2, 320), 'low', 190, 1), 'high', 45), (t) => swell(0.1, 1, 2)(t) * beat(t));
  const guides = shape(
    filter(noise(2, 321), 'band', (t) => 420 + 160 * t, 1.2),
    (t) => swell(0.15, 1.1, 2)(t) * beat(t),
  );
  const rope = shape(
    tone(2, (t) => 84 + 26 * t),
    swell(0.2, 1.2, 2),
  );
  const keeps = together([strike(IRON_BUFFER, { contact: 0.0008, gain: 0.7, pitch: 0.8 }), 0, 1], [thump(60, 0.06), 0, 0.7]);
  return inRoom(
    together(
      [press(keeps, 2.5), 0, 0.8],
      [
        links(
          1.1,
          (t) => 40 - 24 * t,
          (t) => 0.35 * Math.exp(-t / 0.5),
          322,
        ),
        0.06,
        0.7,
      ],
      [rumble, 0.1, 1.3],
      [guides, 0.1, 0.6],
      [rope, 0.1, 0.16],
    ),
    HALL,
  );
};

/** Air that moves through a gallery: two resonances that wander, a breath in and out. */
const wind = (): Signal => {
  const air = noise(2, 330);
  const low = filter(air, 'band', (t) => 250 + 130 * Math.sin(2 * Math.PI * 0.55 * t), 1.3);
  const high = filter(air, 'band', (t) => 640 + 320 * Math.sin(2 * Math.PI * 0.5 * t - 0.6), 3);
  const hush = filter(filter(air, 'high', 1500), 'low', 4500);
  return shape(together([low, 0, 0.9], [high, 0, 0.42], [hush, 0, 0.06]), swell(0, 0.85, 2));
};

/** Two steps of a shod horse on packed ground. */
const hoof = (): Signal => {
  const step = (gain: number, pitch: number, seed: number): Signal =>
    together(
      [strike(HOLLOW, { contact: 0.0007, gain: 1.1 * gain, pitch }), 0, 1],
      [strike(IRON_LATCH, { contact: 0.00025, gain: 0.16 * gain, pitch: 2 * pitch, damping: 0.22 }), 0, 1],
      [thump(78, 0.035), 0.002, 0.45 * gain],
      [slap(500, 2600, 0.013, seed), 0.004, 0.3 * gain],
    );
  return inRoom(together([press(step(1, 1, 340), 2), 0, 1], [press(step(1, 1.16, 341), 2), 0.24, 0.75]), HALL);
};

/** Two berlines meet: buffer on buffer, then the hook falls into its ring. */
const coupling = (): Signal => {
  const buffers = together(
    [strike(IRON_BUFFER, { contact: 0.0005, gain: 1 }), 0, 1],
    [strike(IRON_BUFFER, { contact: 0.0006, gain: 0.45, pitch: 1.07 }), 0.043, 1],
    [thump(70, 0.05), 0, 0.6],
    [slap(700, 4000, 0.007, 350), 0, 0.35],
  );
  const hook = together(
    [strike(IRON_LATCH, { contact: 0.0003, gain: 0.45, pitch: 1.1, damping: 0.8 }), 0, 1],
    [
      links(
        0.16,
        () => 40,
        (t) => 0.4 * Math.exp(-t / 0.1),
        351,
      ),
      0.01,
      0.7,
    ],
  );
  return inRoom(together([press(buffers, 2), 0, 1], [hook, 0.2, 0.5]), HALL);
};

/** Water from the roof into a puddle: a bubble that rises in pitch as it closes. */
export function waterDrop(frequency: number): Signal {
  const plink = (f: number, decay: number): Signal =>
    shape(
      tone(decay * 8, (t) => f * (1 + 0.5 * (t / (decay * 3)))),
      pluck(0.0015, decay),
    );
  return together([plink(frequency * 1.9, 0.006), 0, 0.35], [plink(frequency, 0.026), 0.012, 1]);
}

export const MINE_RECIPES = {
  door: { level: -20, make: door },
  bell: { level: -20, make: bell },
  chain: { level: -24, make: chain },
  cage: { level: -19, make: cage },
  wind: { level: -24, make: wind },
  hoof: { level: -22, make: hoof },
  coupling: { level: -20, make: coupling },
  water: { level: -25, make: () => inRoom(waterDrop(1150), { ...HALL, wet: 0.4 }) },
} satisfies Record<string, Recipe>;
