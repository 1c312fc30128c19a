/** Hundreds of lamps on iron racks, a number over each hook, one hook bare. */
import type { Template } from '../../format';
import { beam, disc, fill, gouge3, group, ink, line, mix, num, only, pinned, stream, symbol } from '../../ink';
import { at, CEILING, FLAME, FLOOR, RESTORED } from './space';

/**
 * A lamp hung by its hook at (0, 0), 100 units high, lit from the right. Three weights, so that hundreds stay cheap:
 * `near` with its glass and rings, `mid` in four shapes, `far` in two.
 */
const hungLamp = {
  near: (): Template =>
    line('M0 2c6 2 6 10 0 12v12', ink.concD, 2.6) +
    fill('M-11 52v-20l3-5 6-3h4l6 3 3 5v20z', ink.key) +
    fill('M10 51v-18l-3-4-3-1 2 3-2 3 3 3-3 4 3 3-2 4z', ink.concD) +
    fill('M10.5 51v-18l-1-2-1 20z', ink.slate) +
    fill('M-10 55h20v19h-20z', mix('key', 'far2', 0.8)) +
    fill('M9 56v17l-4-1 2-15zM-5 57l2 10 1-10z', ink.slate) +
    fill('M-13 51h26v5h-26zM-13 72h26v5h-26z', ink.woodD) +
    fill('M13 51v5h-9l2-2-2-3zM13 72v5h-8l2-2-2-3z', ink.strawD) +
    fill('M-13 100v-4l1-2v-17h24v17l1 2v4z', ink.woodD) +
    fill('M13 100v-4l-1-2v-17h-6l1 4-3 3 3 3-3 4 3 3-2 6z', ink.strawD) +
    fill('M-12.5 55h1.6v18h-1.6zM-.8 55h1.6v18h-1.6zM10.9 55h1.6v18h-1.6z', ink.key),
  mid: (): Template =>
    fill('M-1 4h2v20l8 4 3 5v18h1v26h-1l2 23h-28l2-23h-1v-26h1v-18l3-5 8-4z', mix('key', 'deep', 0.35)) +
    fill('M-9 56h18v17h-18z', mix('deep', 'far2', 0.9)) +
    fill('M12 100l-2-23h-5l1 8-3 5 3 4-2 6zM12 51h-7l2 4h5z', mix('woodD', 'strawD', 0.6)) +
    fill('M11 50v-17l-3-4-2 1 2 4-3 3 3 4-2 4z', mix('concD', 'far2', 0.5)),
  far: (): Template =>
    fill('M-2 4h3l9 26 3 22v24l1 24h-28l1-24v-24l3-22z', mix('deep', 'key', 0.45)) +
    fill('M11 96l-2-20h-4l1 20zM9 73v-16h-14v16zM10 48l-2-16-3 1 1 15z', mix('far2', 'deep', 0.2)),
} as const;
type Weight = keyof typeof hungLamp;

/** The glass of a lamp that burns: three panes between the guard rods. */
const pane: Record<Weight, string> = {
  near: 'M-9.5 56.5h5v15h-5zM-3.2 56.5h6.4v15h-6.4zM4.5 56.5h5v15h-5z',
  mid: 'M-8.5 57h4.5v15h-4.5zM-2.8 57h5.6v15h-5.6zM4 57h4.5v15h-4.5z',
  far: 'M-7 58h6v14h-6zM1 58h6v14h-6z',
};

/** A number disc over each hook; drawn by the rack, blank. */
const numberDisc = (x: number, y: number, scale: number): string => disc(x, y - 7 * scale, Math.max(1, 4.4 * scale));

/** A number for a transform, to a thousandth. */
export function precise(v: number): string {
  return String(Math.round(v * 1000) / 1000);
}

/** Depths of the columns of hooks, farthest first, so that near lamps cover far ones. */
const COLUMNS: readonly number[] = Array.from({ length: 20 }, (_, i) => 5.9 * 1.064 ** (19 - i));

/** The one bare hook: its lamp has not come back, and its token still hangs on the board. */
const MISSING = { z: COLUMNS[15], Y: 1.3 } as const;

/** One wall of lamps; `side` -1 is left. Lamps beyond `zFrom` and before `zTo`, largest nearest. */
export function rack(side: 1 | -1, zFrom: number, zTo: number, seed: number): Template {
  const next = stream(seed);
  const rows = [3.6, 2.45, 1.3, 0.15, -1];
  const hang = 1;
  const X = side * 5.55;
  let bars = '';
  let barLight = '';
  let posts = '';
  let discs = '';
  let lamps = '';
  let lit = '';
  let warm = '';
  for (const Y of rows) {
    const a = at(X, Y + 0.03, zFrom);
    const b = at(X, Y + 0.03, zTo);
    bars += beam(a[0], a[1], b[0], b[1], 70 / zFrom, 70 / zTo);
    barLight += gouge3([a[0], a[1] - 26 / zFrom], [(a[0] + b[0]) / 2, (a[1] + b[1] - 26 / zFrom - 26 / zTo) / 2], [b[0], b[1] - 26 / zTo], 13 / zFrom, 0.15);
  }
  const columns = COLUMNS.filter((z) => z >= zFrom && z < zTo);
  columns.forEach((z) => {
    if (COLUMNS.indexOf(z) % 5 === 2) {
      const p = at(X + side * 0.1, CEILING, z);
      const q = at(X + side * 0.1, FLOOR, z);
      posts += beam(p[0], Math.max(-20, p[1]), q[0], q[1], 130 / z);
    }
    const scale = (hang * 800) / z / 100;
    const weight: Weight = z < 8.4 ? 'near' : z < 12.5 ? 'mid' : 'far';
    for (const Y of rows) {
      const [x, y] = at(X, Y, z);
      const chance = next();
      if (y < -110 * scale) continue;
      discs += numberDisc(x, y, scale);
      const flip =
        side > 0 ? `translate(${num(x)} ${num(y)}) scale(${precise(-scale)} ${precise(scale)})` : `translate(${num(x)} ${num(y)}) scale(${precise(scale)})`;
      if (z === MISSING.z && Y === MISSING.Y && side < 0) continue;
      lamps += `<use href="#lamp-${weight}" transform="${flip}"/>`;
      // The carried lamp cuts a warm edge into the few lamps that its light reaches.
      if (Math.hypot(x - FLAME.x, y + 50 * scale - FLAME.y) < 176 && side < 0)
        warm +=
          gouge3([x + 11 * scale, y + 30 * scale], [x + 11.5 * scale, y + 40 * scale], [x + 10 * scale, y + 53 * scale], 5 * scale) +
          gouge3([x + 11 * scale, y + 78 * scale], [x + 11.5 * scale, y + 88 * scale], [x + 11 * scale, y + 99 * scale], 5 * scale);
      if (chance > 0.72 && x < 1120) lit += `<path d="${pane[weight]}" transform="${flip}"/>`;
    }
  });
  return (
    fill(posts, ink.key) +
    fill(bars, ink.key) +
    fill(barLight, mix('far2', 'far', 0.5)) +
    lamps +
    fill(discs, mix('concD', 'conc', 0.5)) +
    pinned(fill(warm, mix('rust', 'ember', 0.35))) +
    group(`lit-lamps-${side < 0 ? 'left' : 'right'}-${Math.round(zFrom)}`, only(RESTORED, `<g fill="${mix('strawD', 'lamp', 0.82)}">${lit}</g>`))
  );
}

export function lampSymbols(): Template {
  return (Object.keys(hungLamp) as Weight[]).map((weight) => symbol(`lamp-${weight}`, hungLamp[weight]())).join('');
}
