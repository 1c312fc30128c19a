/** Evidence cards with what they show, and the brass stand into which the one that is presented slams. 220x124. */
import type { BoardSymbol, Template } from '../format';
import {
  beam,
  blob,
  chips,
  clip,
  comb,
  disc,
  fill,
  gouge,
  gouge3,
  type Ink,
  ink,
  line,
  litEdge,
  mix,
  moved,
  outlined,
  type Point,
  points,
  poly,
  rays,
  rect,
  ring,
  slab,
} from '../ink';
import { cap, scarf } from '../ink/galibot';
import { form } from '../ink/people';
import { miniLamp } from '../lamp/mini';
import { sorters } from './duel-sorters';

const SHADE = mix('paper', 'conc', 0.5);
const NIGHT: Ink = mix('key', 'zen', 0.5);

/** The window of the picture, with the paper of the title below: half the card; in the tall frame words are larger, pictures and cards lower. */
const VIEW = { wide: { x: 10, y: 9, w: 194, h: 71, card: 156 }, tall: { x: 10, y: 9, w: 194, h: 36, card: 124 } } as const;
type View = keyof typeof VIEW;

export function coin(r: number): Template {
  const face = blob(0, 0, r, { facets: 26, jitter: 0.008, seed: 3 });
  const arc = (from: number, to: number): Point[] =>
    Array.from({ length: 14 }, (_, i): Point => {
      const a = Math.PI * (from + ((to - from) * i) / 13);
      return [Math.cos(a) * r, Math.sin(a) * r];
    });
  return (
    fill(blob(r * 0.08, r * 0.12, r, { facets: 26, jitter: 0.008, seed: 3 }), ink.key, outlined(ink.key, 4)) +
    fill(face, ink.straw, outlined(ink.key, 4)) +
    clip(face, litEdge(arc(0.78, 1.72), r * 0.3, Math.PI / 4, ink.lamp, 4) + litEdge(arc(-0.22, 0.72), r * 0.34, (5 * Math.PI) / 4, ink.strawD, 5)) +
    line(blob(0, 0, r * 0.78, { facets: 26, jitter: 0.008, seed: 3 }), ink.strawD, 2) +
    fill(disc(0, -r * 0.5, r * 0.17), ink.key)
  );
}

function cardWith(form: View, view: Template): BoardSymbol {
  const { x, y, w, h, card } = VIEW[form];
  const d = slab(4, 4, 206, card - 16, { jitter: 0.9, step: 60, seed: 6 });
  const pane = slab(x, y, w, h, { jitter: 0.8, step: 60, seed: 8 });
  return {
    w: 220,
    h: card,
    svg:
      fill(slab(9, 11, 206, card - 16, { jitter: 0.9, step: 60, seed: 6 }), ink.key, outlined(ink.key, 4)) +
      fill(d, ink.paper, outlined(ink.key, 4)) +
      clip(d, litEdge(points(`210,4 210,${card - 12} 4,${card - 12}`), 6, (5 * Math.PI) / 4, SHADE, 4)) +
      fill(pane, NIGHT) +
      clip(pane, moved(107 * (1 - h / 58), -2, view, h / 58 + 0.02)),
  };
}

/** A hook board with one token left on it, and the lamp that is missed. */
const token = (): Template =>
  fill(rect(0, 0, 220, 70), mix('woodD', 'key', 0.3)) +
  fill(beam(10, 20, 204, 20, 5, 5), ink.woodD) +
  fill([38, 70, 134, 166].map((x) => gouge(x, 20, 16, Math.PI / 2, 3.4)).join(''), ink.conc) +
  moved(102, 42, coin(20)) +
  fill(rays(102, 42, 26, 42, { count: 12, width: 3, seed: 3 }), ink.lamp);

/** Four lamps of four countries side by side: same flame, other heads. */
function lamps(): Template {
  const body = (x: number, head: Template): Template =>
    fill(slab(x - 11, 46, 22, 16, { jitter: 0.5, seed: x }), ink.strawD, outlined(ink.key, 3)) +
    fill(gouge(x - 9, 49, 16, 0.02, 3), ink.straw) +
    fill(slab(x - 9, 30, 18, 17, { jitter: 0.4, seed: x + 1 }), mix('lamp', 'ember', 0.2), outlined(ink.key, 3)) +
    fill(form(`${x},33 ${x + 4},40 ${x},45 ${x - 4},40`, 2), ink.paper) +
    head;
  const gauze = (x: number, w: number, top: number): Template =>
    fill(
      poly([
        [x - w, 30],
        [x - w * 0.8, top],
        [x + w * 0.8, top],
        [x + w, 30],
      ]),
      ink.concD,
      outlined(ink.key, 3),
    ) + fill([-0.5, 0, 0.5].map((t) => beam(x + w * t, 29, x + w * t * 0.8, top + 2, 1.4, 1.2)).join('') + beam(x - w, 24, x + w, 24, 1.4, 1.4), ink.conc);
  const hook = (x: number, y: number): Template => line(`M${x} ${y}v-5`, ink.conc, 2.6);
  return (
    body(38, gauze(38, 8, 10) + hook(38, 12)) +
    body(84, gauze(84, 9, 18) + fill(beam(84, 29, 84, 9, 5, 4), ink.conc, outlined(ink.key, 2.6))) +
    body(
      130,
      fill(poly(points('120,30 121,13 139,13 140,30')), ink.concD, outlined(ink.key, 3)) + fill(gouge(123, 16, 13, Math.PI / 2, 3), ink.slate) + hook(130, 14),
    ) +
    body(176, gauze(176, 9, 14) + fill(poly(points('166,15 186,15 180,9 172,9')), ink.concD, outlined(ink.key, 3)))
  );
}

/** The fan that sucks, the dust that flies into it. */
const air = (): Template =>
  fill(disc(160, 38, 27), ink.concD, outlined(ink.key, 4)) +
  fill(disc(160, 38, 22), ink.key) +
  fill(
    [0, 1, 2, 3, 4, 5]
      .map((i) => {
        const a = (i * Math.PI) / 3;
        return poly([
          [160, 38],
          [160 + Math.cos(a) * 21, 38 + Math.sin(a) * 21],
          [160 + Math.cos(a + 0.6) * 19, 38 + Math.sin(a + 0.6) * 19],
        ]);
      })
      .join(''),
    ink.conc,
  ) +
  fill(disc(160, 38, 5), ink.strawD, outlined(ink.key, 2)) +
  fill(gouge3([20, 26], [70, 18], [128, 30], 4) + gouge3([16, 42], [70, 36], [128, 40], 4) + gouge3([28, 58], [80, 58], [130, 50], 4), ink.slate) +
  chips(16, 14, 108, 48, 34, mix('conc', 'paper', 0.4), 3, () => false);

/** The galibot's hook: his scarf on one prong, his cap on the other; behind it the chains of all the others. */
function smallHook(): Template {
  const prongs = 'M0-80V14M0 10C-4 26-30 26-33 8M0 10C4 26 30 26 33 8';
  const chains = 'M-40 80L-6-6M20 80L52-6M176 80L150-6M196 80L220-6M248 80L232-6';
  return (
    line(chains, mix('concD', 'far2', 0.5), 3, 'stroke-dasharray="6 3"') +
    moved(
      102,
      25,
      line(prongs, ink.key, 18, 'stroke-linecap="round"') +
        line(prongs, ink.conc, 8, 'stroke-linecap="round"') +
        moved(-24, 20, scarf(8), 0.68) +
        moved(36, 2, cap(8)),
      0.46,
    )
  );
}

/** A horseshoe on its nail. */
const horse = (): Template =>
  fill(ring(107, 40, 23, 11), ink.concD, outlined(ink.key, 4)) +
  fill(poly(points('96,40 118,40 120,70 94,70')), NIGHT) +
  fill(
    [-0.8, -0.2, 0.4]
      .flatMap((a) => [disc(107 + Math.cos(Math.PI + a) * 18, 38 + Math.sin(Math.PI + a) * 18, 2), disc(107 + Math.cos(-a) * 18, 38 + Math.sin(-a) * 18, 2)])
      .join(''),
    ink.key,
  ) +
  fill(gouge3([86, 46], [88, 26], [104, 18], 3.4), ink.conc);

/** A card that has no picture of its own yet. */
const plain = (): Template =>
  fill(comb(points('0,70 0,0 150,0'), points('30,66 60,40 130,12'), { toward: 0.7, length: [4, 14], teeth: 12, seed: 3 }), mix('zen', 'sky', 0.5)) +
  fill(ring(107, 38, 16, 3), ink.slate) +
  fill(poly(points('98,38 103,33 108,39 117,27 121,31 108,47')), ink.slate);

/** `card-<id>` for cards with a picture of their own, `card` for all others; `-tall` behind it in the tall frame. */
export function cards(form: View): Readonly<Record<string, BoardSymbol>> {
  const suffix = form === 'tall' ? '-tall' : '';
  const drawn: Readonly<Record<string, Template>> = { B1: token(), B2: sorters(), B3: lamps(), B4: air(), B5: smallHook(), B6: horse() };
  const own = Object.entries(drawn).map(([id, view]) => [`card-${id}${suffix}`, cardWith(form, view)] as const);
  return { [`card${suffix}`]: cardWith(form, plain()), ...Object.fromEntries(own) };
}

/** A card of the essai is all picture. */
function pictured(inner: Template): BoardSymbol {
  const d = slab(4, 4, 206, 108, { jitter: 0.9, step: 60, seed: 6 });
  return {
    w: 220,
    h: 124,
    svg:
      fill(slab(9, 11, 206, 108, { jitter: 0.9, step: 60, seed: 6 }), ink.key, outlined(ink.key, 4)) +
      fill(d, ink.paper, outlined(ink.key, 4)) +
      clip(d, litEdge(points('210,4 210,112 4,112'), 6, (5 * Math.PI) / 4, SHADE, 4)) +
      inner,
  };
}
export const cardToken = (): BoardSymbol => pictured(moved(107, 58, coin(40)));
export const cardLamp = (): BoardSymbol => pictured(moved(107, 108, miniLamp(true), 1.02));

/** The brass stand, 236x150; a card of 220x124 stands in it, 6 above its centre. */
export function holder(): BoardSymbol {
  const back = slab(8, 6, 218, 126, { jitter: 0.7, step: 60, seed: 3 });
  const foot = slab(4, 126, 226, 18, { jitter: 0.8, step: 60, seed: 5 });
  const claw = (x: number): Template =>
    fill(slab(x, 100, 14, 36, { jitter: 0.5, seed: 4 }), ink.strawD, outlined(ink.key, 4)) + fill(gouge(x + 3, 102, 28, Math.PI / 2, 4), ink.lamp);
  return {
    w: 236,
    h: 150,
    svg:
      fill(slab(8, 130, 224, 18, { jitter: 0.8, seed: 5 }), ink.key, outlined(ink.key, 3)) +
      fill(back, mix('strawD', 'woodD', 0.4), outlined(ink.key, 5)) +
      clip(back, litEdge(points('8,132 8,6 226,6'), 6, Math.PI / 4, ink.straw, 4)) +
      fill(slab(17, 15, 200, 108, { jitter: 0.7, seed: 7 }), mix('key', 'ashX', 0.3), outlined(ink.key, 4)) +
      fill(slab(34, 30, 166, 78, { jitter: 0.8, seed: 8 }), 'none', `stroke="${mix('ashX', 'ashD', 0.7)}" stroke-width="3" stroke-dasharray="13 10"`) +
      // An empty stand asks for a card: an arrow cut into its felt.
      fill(poly(points('104,48 130,48 130,70 146,70 117,96 88,70 104,70')), mix('ashX', 'ashD', 0.7)) +
      fill(foot, ink.strawD, outlined(ink.key, 4)) +
      clip(foot, litEdge(points('4,126 230,126'), 7, Math.PI / 2, ink.straw, 6)) +
      claw(20) +
      claw(202),
  };
}
