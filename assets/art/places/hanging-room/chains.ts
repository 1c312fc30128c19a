/** Bundles in the air, their chains over the pulleys and down to the numbered racks, and the benches. */
import type { Template } from '../../format';
import { beam, disc, fill, gouge3, group, type Ink, ink, line, mix, num, outlined, type Point, poly, rect, stream, symbol } from '../../ink';
import { type BundleKind, bundle, farBundle } from '../../ink/clothes';
import { BAR, FLOOR, RACK, RACKS, ROWS, S, SEAT } from './space';

const { at, metre, quad } = S;
const KINDS: readonly BundleKind[] = ['jacket', 'coat', 'bag'];
const OFFSETS = [-1.62, -0.78, 0.74, 1.5] as const;

/** One bundle: where it hangs, its kind, and the place on the rack where its chain is made fast. */
export interface Hung {
  readonly X: number;
  readonly Y: number;
  readonly z: number;
  readonly kind: BundleKind;
  readonly flip: boolean;
  readonly rack: number;
  readonly made: number;
}

/** All bundles of a row; two stay free for the sprites that sway. */
export function row(z: number): readonly Hung[] {
  const next = stream(Math.round(z * 10) + 3);
  const out: Hung[] = [];
  for (const rack of RACKS)
    OFFSETS.forEach((dx, i) => {
      const kind = KINDS[(i * 2 + Math.round(z) + (rack > 0 ? 1 : 0)) % 3] ?? 'coat';
      out.push({
        X: rack + dx + (next() - 0.5) * 0.2,
        Y: 2.3 + next() * 0.62,
        z,
        kind,
        flip: next() < 0.4,
        rack,
        // Row by row along the rack, so that every padlock has its own number.
        made: z * (0.86 + i * 0.055),
      });
    });
  return out;
}

/** Picture units of one bundle unit at a depth: a bundle is 1.45 m high. */
export const bundleScale = (z: number): number => (1.45 * metre(z)) / 230;

function chainLine(x0: number, y0: number, x1: number, y1: number): string {
  return `M${num(x0)} ${num(y0)}L${num(x1)} ${num(y1)}`;
}

/** The padlock that holds a chain on the rack: (x, y) is its shackle, `m` the picture units of a metre there. */
function padlock(x: number, y: number, m: number): { readonly body: string; readonly shackle: string } {
  const w = 0.072 * m;
  return {
    shackle: `M${num(x - w * 0.55)} ${num(y + w)}v${num(-w * 0.9)}a${num(w * 0.55)} ${num(w * 0.7)} 0 0 1 ${num(w * 1.1)} 0v${num(w * 0.9)}`,
    body: poly([
      [x - w, y + w * 0.7],
      [x + w, y + w * 0.7],
      [x + w * 0.86, y + w * 2.3],
      [x - w * 0.86, y + w * 2.3],
    ]),
  };
}

/**
 * The chains of a row: up from each hook, over its pulley on the bar, and down to the numbered rack, each made fast
 * there with a padlock of its own.
 */
export function chains(z: number, tone: Ink, light: Ink): Template {
  const w = Math.max(1, 0.022 * metre(z));
  const left = at(-5.2, BAR, z);
  const right = at(5.4, BAR, z);
  let up = '';
  let down = '';
  let pulleys = '';
  let hubs = '';
  let locks = '';
  let shackles = '';
  for (const one of row(z)) {
    const [x, y] = at(one.X, one.Y, z);
    const [px, py] = at(one.X, BAR, z);
    const [rx, ry] = at(one.rack, RACK + 0.02, one.made);
    const r = 0.095 * metre(z);
    const [cx, cy] = [px + Math.sign(rx - px) * r, py + 0.06 * metre(z)];
    up += chainLine(x, y - 22 * bundleScale(z), px, cy);
    down += chainLine(cx + Math.sign(rx - px) * r * 0.9, cy, rx, ry);
    pulleys += disc(cx, cy, r);
    hubs += disc(cx, cy, r * 0.36);
    const lock = padlock(rx, ry, metre(one.made));
    locks += lock.body;
    shackles += lock.shackle;
  }
  const dash = `stroke-dasharray="${num(w * 2.6)} ${num(w * 0.9)}"`;
  return (
    line(down, tone, w, dash) +
    fill(beam(...left, ...right, 0.09 * metre(z)), ink.key) +
    fill(
      gouge3([left[0] + 20, left[1] - 0.03 * metre(z)], [640, left[1] - 0.03 * metre(z)], [right[0], right[1] - 0.03 * metre(z)], 0.03 * metre(z), 0.8),
      light,
    ) +
    fill(pulleys, mix('concD', 'conc', 0.2), outlined(ink.key, Math.max(1.5, 0.05 * metre(z)))) +
    fill(hubs, ink.key) +
    line(up, light, w, dash) +
    line(shackles, mix('conc', 'slate', 0.3), Math.max(1, w)) +
    fill(locks, mix('strawD', 'straw', 0.4), outlined(ink.key, Math.max(1, w * 0.6)))
  );
}

export function bundleSymbols(near: boolean): Template {
  return KINDS.map((kind) => symbol(`${near ? 'near' : 'far'}-${kind}`, near ? bundle(kind) : `<path d="${farBundle(kind)}"/>`)).join('');
}

/** One bundle set in its place. */
export function hang(one: Hung, near: boolean): Template {
  const [x, y] = at(one.X, one.Y, one.z);
  const s = Math.round(bundleScale(one.z) * 1000) / 1000;
  // Near bundles are never mirrored: their light would jump.
  return `<use href="#${near ? 'near' : 'far'}-${one.kind}" transform="translate(${num(x)} ${num(y)}) scale(${!near && one.flip ? -s : s} ${s})"/>`;
}

/** The rows far off, flat against the window's light, one tone each. */
export function farRows(): Template {
  const tones: readonly Ink[] = [mix('far2', 'far', 0.7), mix('far2', 'far', 0.25), mix('deep', 'far2', 0.75)];
  return ROWS.slice(0, 3)
    .map((z, i) => {
      const tone = tones[i] ?? ink.far2;
      return (
        chains(z, mix('far2', 'key', 0.35), mix('far', 'far2', 0.4)) +
        `<g fill="${tone}">${row(z)
          .map((one) => hang(one, false))
          .join('')}</g>`
      );
    })
    .join('');
}

/** A double bench along the hall: two seats, the number rack as their back, a tray with its cake of soap under each plate. */
export function bench(X: number, from: number, to: number): Template {
  const seat = (x0: number, x1: number): Template => {
    const top = quad([x0, SEAT, from], [x1, SEAT, from], [x1, SEAT, to], [x0, SEAT, to]);
    const front = quad([x0, SEAT, from], [x1, SEAT, from], [x1, SEAT - 0.14, from], [x0, SEAT - 0.14, from]);
    const inner = X < 0 ? x1 : x0;
    const on = (t: number, z: number): Point => at(x0 + (x1 - x0) * t, SEAT, z);
    const flank = quad([inner, SEAT, from], [inner, SEAT, to], [inner, SEAT - 0.14, to], [inner, SEAT - 0.14, from]);
    return (
      fill(flank, mix('woodD', 'key', 0.35)) +
      fill(front, ink.woodD, outlined(ink.key, 3)) +
      fill(top, mix('wood', 'woodD', 0.3)) +
      // Its grain runs along it.
      fill([0.3, 0.62].map((t) => gouge3(on(t, from * 1.02), on(t, from * 1.3), on(t, from * 2), 0.016 * metre(from))).join(''), ink.woodD)
    );
  };
  let legs = '';
  for (const z of [from + 0.15, from * 1.45, from * 2.1])
    for (const dx of [-0.5, -0.14, 0.14, 0.5]) legs += beam(...at(X + dx, SEAT - 0.1, z), ...at(X + dx, FLOOR, z), 0.09 * metre(z));
  const back = quad([X, RACK + 0.1, from], [X, RACK + 0.1, to], [X, RACK - 0.16, to], [X, RACK - 0.16, from]);
  const lower = quad([X, RACK - 0.4, from], [X, RACK - 0.4, to], [X, RACK - 0.5, to], [X, RACK - 0.5, from]);
  let posts = '';
  for (let z = from + 0.05; z < to; z += 1.7) posts += beam(...at(X, RACK + 0.12, z), ...at(X, SEAT, z), 0.09 * metre(z));
  let plates = '';
  let trays = '';
  let soaps = '';
  for (let z = from + 0.3; z < to; z += 0.34 * (z / 7)) {
    const m = metre(z);
    const [x, y] = at(X, RACK - 0.03, z);
    const box = (cx: number, cy: number, w: number, h: number): string => rect(cx - (w * m) / 2, cy - (h * m) / 2, w * m, h * m);
    plates += box(x, y, 0.12, 0.08);
    const [dx, dy] = at(X, RACK - 0.4, z);
    trays += box(dx, dy, 0.17, 0.045);
    soaps += box(dx - 0.01 * m, dy - 0.042 * m, 0.09, 0.05);
  }
  const farSeat = X < 0 ? seat(X - 0.62, X - 0.08) : seat(X + 0.08, X + 0.62);
  const nearSeat = X < 0 ? seat(X + 0.08, X + 0.62) : seat(X - 0.62, X - 0.08);
  const edge: Point[] = [at(X, RACK + 0.1, from), at(X, RACK + 0.1, from * 1.5), at(X, RACK + 0.1, to)];
  return group(
    `bench-${X < 0 ? 'left' : 'right'}`,
    fill(legs, ink.key) +
      farSeat +
      fill(posts, mix('woodD', 'key', 0.3)) +
      fill(lower, mix('wood', 'woodD', 0.6)) +
      fill(back, mix('wood', 'woodD', 0.35)) +
      fill(gouge3(edge[0] ?? [0, 0], edge[1] ?? [0, 0], edge[2] ?? [0, 0], 3), mix('coatL', 'slate', 0.4)) +
      fill(plates, mix('conc', 'paper', 0.2)) +
      fill(soaps, mix('paper', 'moss', 0.42)) +
      fill(trays, mix('key', 'concD', 0.55)) +
      nearSeat,
  );
}
