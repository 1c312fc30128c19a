/**
 * The Basin from west to east by night: six places on the plain, the old mine railway that joins them, the Moon
 * chained to the giant headframe of Arenberg. Sites come back in any order: each has its own patch of colour, a
 * sprite `patch-<site>` in lit inks that the game lays over the cursed planes; `patch-moon` is the Moon that winks.
 */
import type { Box, Picture, Plane, Sprite, Template } from '../../format';
import { blob, clip, fill, gouge, group, ink, lerp, mist, mix, moonFace, moved, only, type Point, pinned, poly, rect, ring, stream, TAU } from '../../ink';
import { coalSprite, embers } from '../../ink/companion';
import { nightSky, placeMoon } from '../../ink/night';
import { fieldTree } from '../../ink/trees';
import { arenberg, lewarde, oignies } from './east';
import { canal, fields, horizonLine, nearEdge, railway, SOIL } from './land';
import { scatter, villageLights } from './scatter';
import { HORIZON, LEFT, MOON, SITES, type SiteId, type SiteSpot, WIDTH } from './space';
import { bruay, loos, louvreLens } from './west';

const DRAWN: Readonly<Record<SiteId, () => Template>> = { bruay, loos, oignies, lewarde, arenberg, 'louvre-lens': louvreLens };

/** A place on the grass that lifts it off the fields; its windows light the ground before it when it is awake. */
function place(site: SiteSpot): Template {
  const half = site.reach[0] * 0.84;
  const green =
    site.id === 'bruay' || site.id === 'louvre-lens'
      ? ''
      : fill(blob(site.shift, 4, half, { facets: 26, jitter: 0.05, sy: 0.2, seed: site.x }), mix('mossD', 'moss', 0.32));
  const next = stream(site.x);
  let lights = '';
  for (let i = 0; i < 5; i++) lights += gouge(site.shift + (next() - 0.5) * half * 1.5, 9 + next() * 14, 8 + next() * 14, (next() - 0.5) * 0.2, 2.4);
  return moved(site.x, site.y, green + only(['lit'], fill(lights, ink.rust)) + group(`site-${site.id}`, DRAWN[site.id]()));
}

/** The toothed edge of returned colour round a site: an oval whose rim breaks into outward cuts. */
function patchOutline({ x: middle, y, shift, reach: [across, up, down] }: SiteSpot, seed: number, grown: number): string {
  const x = middle + shift;
  const next = stream(seed);
  const teeth = 40;
  const points: Point[] = [];
  for (let i = 0; i < teeth; i++) {
    const at = (a: number, out: number): Point => {
      const s = Math.sin(a);
      const c = Math.cos(a);
      // A superellipse: fuller than an oval, so that roofs and wheels stay inside.
      const r = 1 / (Math.abs(c) ** 3 + Math.abs(s) ** 3) ** (1 / 3);
      return [x + c * r * across * out, Math.max(HORIZON + 2, y + s * r * (s < 0 ? up : down) * out)];
    };
    const a = (i / teeth) * TAU;
    points.push(at(a, (0.9 + next() * 0.02) * grown), at(a + (TAU / teeth) * 0.55, (0.97 + next() * 0.1) * grown));
  }
  return poly(points);
}

/** Cuts that leave the rim of a patch, as if the colour were still spreading. */
function patchSparks({ x: middle, y, shift, reach: [across, up, down] }: SiteSpot, seed: number): string {
  const x = middle + shift;
  const next = stream(seed + 7);
  let d = '';
  for (let i = 0; i < 13; i++) {
    const a = ((i + next() * 0.7) / 13) * TAU;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const r = 1.08 / (Math.abs(c) ** 3 + Math.abs(s) ** 3) ** (1 / 3);
    const [px, py] = [x + c * r * across, y + s * r * (s < 0 ? up : down)];
    const length = 6 + next() ** 2 * 20;
    if (py > HORIZON + 22 && py < 612) d += gouge(px, py, length, Math.atan2(s * (s < 0 ? up : down), c * across), 1.6 + length * 0.12);
  }
  return d;
}

/** What lives again inside a patch: field trees with their moonlit side, and the small lights of houses. */
function growth({ x, y, shift, reach: [across, up, down] }: SiteSpot, seed: number): Template {
  const next = stream(seed + 40);
  let [dark, bright, windows] = ['', '', ''];
  for (let i = 0; i < 5; i++) {
    const a = (i / 5) * TAU + next() * 0.5;
    const [px, py] = [x + shift + Math.cos(a) * across * 0.78, y + Math.sin(a) * (Math.sin(a) < 0 ? up : down) * 0.72];
    const tree = fieldTree(px, Math.max(HORIZON + 20, py), 5 + (py - HORIZON) * 0.011, i + seed, px > MOON.x ? -1 : 1);
    dark += tree.dark;
    bright += tree.bright;
    if (i % 2) for (let j = 0; j < 3; j++) windows += rect(px + 12 + j * 6 + next() * 3, py + next() * 4, 2.4, 3);
  }
  return fill(dark, mix('mossD', 'key', 0.2)) + fill(bright, ink.moss) + fill(windows, ink.win);
}

/** The box of a patch, grown by `spare`. */
function patchBox({ x: middle, y, shift, reach: [across, up, down] }: SiteSpot, spare: number): Box {
  const x = middle + shift;
  const top = Math.max(HORIZON - 20, y - up * spare);
  return { x: x - across * spare, y: top, w: across * 2 * spare, h: y + down * spare - top };
}

/** The colour that comes back: fields, road and place of one site, in lit inks whatever the state. */
function patch(site: SiteSpot, seed: number): Sprite {
  const box = patchBox(site, 1.3);
  const inner = patchBox(site, 0.98);
  const outline = patchOutline(site, seed, 0.97);
  const rim = fill(patchOutline(site, seed + 20, 1), mix('far2', 'moss', 0.42));
  const land =
    rim +
    clip(
      outline,
      fill(rect(box.x, box.y, box.w, box.h), SOIL) +
        fields(inner) +
        (site.id === 'louvre-lens' || site.id === 'lewarde' ? canal() : '') +
        railway(inner) +
        scatter(inner),
    ) +
    growth(site, seed) +
    fill(patchSparks(site, seed), mix('straw', 'lamp', 0.4));
  // Sections for lit states are opened for good: a patch is always awake.
  const awake = (land + place(site)).replace(/<!--\?([a-z ]+)-->([\s\S]*?)<!--\/-->/g, (_, states: string, inner: string) =>
    states.split(' ').includes('lit') ? inner : '',
  );
  return { id: `patch-${site.id}`, depth: 0.32, box, frames: [pinned(awake)], motion: 'none', pace: 1, when: ['cursed'] };
}

/** Where the chain is hooked: the crown of the giant. */
const HOOK: Point = [1026, 262];

function chain(): Template {
  const from: Point = [MOON.x + MOON.r * 0.68, MOON.y + MOON.r * 0.74];
  const count = 13;
  let links = '';
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const sag = Math.sin(t * Math.PI) * 13;
    const x = lerp(from[0], HOOK[0], t) - sag * 0.5;
    const y = lerp(from[1], HOOK[1], t) + sag;
    const turn = (Math.atan2(HOOK[1] - from[1], HOOK[0] - from[0]) * 180) / Math.PI + (0.5 - t) * 22;
    links += `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="9.4" ry="${i % 2 ? 2.2 : 4.8}" transform="rotate(${turn.toFixed(0)} ${x.toFixed(1)} ${y.toFixed(1)})"/>`;
  }
  return (
    `<g fill="none" stroke="${ink.key}" stroke-width="6.5">${links}</g><g fill="none" stroke="${ink.conc}" stroke-width="2.8">${links}</g>` +
    fill(ring(from[0], from[1], 10, 4), ink.key) +
    fill(ring(from[0], from[1], 8.6, 2.4), ink.conc) +
    fill(ring(HOOK[0], HOOK[1] + 4, 8, 3.4), ink.key) +
    fill(ring(HOOK[0], HOOK[1] + 4, 7, 2), ink.conc)
  );
}

/** Mist at the foot of every sleeping place; each bank drifts, and lies under the colour that comes back. */
function sleepingMist(): Sprite[] {
  return SITES.map((site, i) => {
    const [x, y] = [site.x + site.shift - 138, site.y + (site.id === 'bruay' ? 6 : -14)];
    return {
      id: `mist-${site.id}`,
      depth: 0.315,
      box: { x: x - 60, y: y - 6, w: 396, h: 56 },
      frames: [mist(x, y, 276, 3, 14, 31 + i * 5)],
      motion: 'slide',
      pace: 9 + i * 0.8,
      when: ['cursed'],
    };
  });
}

/** Gaillette on the road to the east, between the museum and Lewarde: nothing on a map worries her. */
const COAL = { x: 748, y: 564, size: 64, seed: 4 } as const;

export function map(): Picture {
  const whole: Box = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const land: Box = { x: LEFT, y: HORIZON - 40, w: WIDTH, h: 760 - HORIZON };
  const planes: Plane[] = [
    {
      id: 'sky',
      depth: 0,
      box: { ...whole, h: HORIZON + 30 },
      svg: nightSky({ moon: MOON, horizon: HORIZON + 8, stars: 56, seed: 5, cuts: 12 }) + placeMoon(MOON.x, MOON.y, MOON.r, 200, 3, (_, y) => y < HORIZON - 6),
    },
    {
      id: 'plain',
      depth: 0.3,
      box: land,
      svg:
        horizonLine() + fill(rect(LEFT, HORIZON, WIDTH, 560), SOIL) + fields(whole) + canal() + railway(whole) + scatter(whole) + villageLights() + nearEdge(),
    },
    { id: 'sites', depth: 0.31, box: land, svg: SITES.map(place).join('') + embers(COAL) },
  ];
  const sprites: Sprite[] = [
    ...SITES.map((site, i) => patch(site, 60 + i)),
    ...sleepingMist(),
    // Nobody mourns on the map: one look is enough, and the page stays light.
    { ...coalSprite(COAL, 0.34, ['glad', 'glad']), frames: coalSprite(COAL, 0.34, ['glad', 'glad']).frames.slice(0, 1) },
    {
      id: 'patch-moon',
      depth: 0.02,
      box: { x: MOON.x - MOON.r - 3, y: MOON.y - MOON.r - 3, w: MOON.r * 2 + 6, h: MOON.r * 2 + 6 },
      frames: [pinned(moonFace(MOON.x, MOON.y, MOON.r, 1))],
      motion: 'none',
      pace: 1,
      when: ['cursed'],
    },
    { id: 'chain', depth: 0.33, box: { x: 930, y: 120, w: 120, h: 170 }, frames: [chain()], motion: 'none', pace: 1, when: ['cursed', 'lit'] },
  ];
  return { id: 'map', tall: { x: 462, y: 0, w: 540, h: 720 }, planes, sprites };
}
