/** Answers of the game: small, warm, never a reproach. */
import { HOLLOW, LAMP_GLASS, SLAB, slap, TABLE, thump, WOOD_CHIP } from '../bodies';
import { body, doubled, strike } from '../modal';
import type { Recipe } from '../recipe';
import { HALL, inRoom, WOOD_ROOM } from '../room';
import { filter, mix, noise, pluck, press, type Signal, shape, silence, swell, together } from '../signal';

/** A tuned bar over a resonator, struck with felt. */
function bar(frequency: number, decay: number, contact: number, seed: number): Signal {
  return strike(doubled(body(frequency, [1, 3.98, 9.2], decay, 1.1), 0.0015, seed), { contact });
}

const page = (): Signal => {
  const air = filter(noise(0.5, 400), 'band', (t) => 1500 + 5200 * Math.exp(-(((t - 0.2) / 0.12) ** 2)), 0.7);
  const flutter = filter(noise(0.5, 401), 'low', 70);
  const sheet = shape(air, (t) => swell(0, 0.2, 0.42)(t) * (0.7 + 5 * Math.abs(flutter[Math.floor(t * 48_000)] ?? 0)));
  const fall = shape(filter(filter(noise(0.12, 402), 'high', 700), 'low', 3800), pluck(0.006, 0.025));
  return inRoom(together([sheet, 0, 0.6], [fall, 0.36, 0.4]), WOOD_ROOM);
};

/** D, F sharp, A: three bars, the last one held. */
const right = (): Signal => {
  const out = silence(1.7);
  [587.3, 740, 880].forEach((frequency, n) => {
    mix(out, bar(frequency, n === 2 ? 0.24 : 0.17, 0.0007, 410 + n), 0.095 * n, 0.55 + 0.1 * n);
  });
  mix(out, strike(LAMP_GLASS, { contact: 0.0003, gain: 0.06, pitch: 0.838 }), 0.19);
  return inRoom(out, HALL);
};

/** Two soft low bars that ask rather than refuse: D, then B under it. */
const wrong = (): Signal => {
  const low = together(
    [bar(293.7, 0.13, 0.0024, 420), 0, 0.8],
    [bar(246.9, 0.18, 0.0028, 421), 0.15, 0.9],
    [strike(HOLLOW, { contact: 0.0018, gain: 0.3, pitch: 0.8 }), 0, 1],
    [strike(HOLLOW, { contact: 0.0018, gain: 0.25, pitch: 0.7 }), 0.15, 1],
  );
  return inRoom(low, WOOD_ROOM);
};

/** The last move runs backwards: a breath that stops on a tick. */
const undo = (): Signal => {
  const back = shape(
    filter(noise(0.22, 430), 'band', (t) => 700 + 1900 * (t / 0.2) ** 2, 1.1),
    (t) => (t < 0.19 ? (t / 0.19) ** 2 : 0),
  );
  return inRoom(together([back, 0, 0.4], [strike(WOOD_CHIP, { contact: 0.0005, gain: 0.4, pitch: 0.85 }), 0.19, 1]), WOOD_ROOM);
};

const click = (): Signal =>
  together([strike(WOOD_CHIP, { contact: 0.0003, gain: 0.6 }), 0, 1], [strike(SLAB, { contact: 0.0003, gain: 0.14, pitch: 2.2, damping: 0.5 }), 0, 1]);

/** A seal pressed on the notebook: paper, then wax on wood. */
const seal = (): Signal => {
  const push = together([strike(TABLE, { contact: 0.0016, gain: 1, pitch: 0.95 }), 0, 1], [thump(82, 0.045), 0, 0.5], [slap(300, 1500, 0.012, 441), 0, 0.3]);
  const paper = shape(filter(noise(0.1, 440), 'band', 2600, 0.8), swell(0, 0.04, 0.09));
  return inRoom(together([paper, 0, 0.12], [press(push, 2), 0.07, 1]), WOOD_ROOM);
};

/** A hint comes: a tap on the lamp's glass, and its fifth. */
const hint = (): Signal =>
  inRoom(
    together(
      [strike(LAMP_GLASS, { contact: 0.00025, gain: 0.35, pitch: 0.42 }), 0, 1],
      [strike(LAMP_GLASS, { contact: 0.0003, gain: 0.3, pitch: 0.63 }), 0.13, 1],
    ),
    HALL,
  );

export const INTERFACE_RECIPES = {
  page: { level: -27, make: page },
  right: { level: -21, make: right },
  wrong: { level: -23, make: wrong },
  undo: { level: -29, make: undo },
  click: { level: -31, make: click },
  seal: { level: -22, make: seal },
  hint: { level: -25, make: hint },
} satisfies Record<string, Recipe>;
