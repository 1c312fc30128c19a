/**
 * The Basin from west to east by night: six places on the plain, the old mine railway that joins them, the Moon
 * chained to the giant headframe of Arenberg. Sites come back in any order: each has its own patch of colour, a
 * sprite `patch-<site>` in lit inks that the game lays over the cursed planes; `patch-moon` is the Moon that winks.
 */
import type { Box, Picture, Plane, Sprite, Template } from '../../format';
import { clip, fill, gouge, group, ink, lerp, mist, mix, moonFace, moved, only, type Point, pinned, poly, rect, ring, stream, TAU } from '../../ink';
import { nightSky, placeMoon } from '../../ink/night';
import { arenberg, lewarde, oignies } from './east';
import { canal, fields, horizonLine, nearEdge, railway, SOIL } from './land';
import { scatter, villageLights } from './scatter';
import { HORIZON, LEFT, MOON, SITES, type SiteId, type SiteSpot, WIDTH } from './space';
import { bruay, loos, louvreLens } from './west';

const DRAWN: Readonly<Record<SiteId, () => Template>> = { bruay, loos, oignies, lewarde, arenberg, 'louvre-lens': louvreLens };

/** A place with the darker ground that lifts it off the fields. */
function place(site: SiteSpot): Template {
  return moved(site.x, site.y, group(`site-${site.id}`, DRAWN[site.id]()));
}

/** The toothed edge of returned colour round a site: an oval whose rim breaks into outward cuts. */
function patchOutline({ x: middle, y, shift, reach: [across, up, down] }: SiteSpot, seed: number, grown: number): string {
  const x = middle + shift;
  const next = stream(seed);
  const teeth = 46;
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
  for (let i = 0; i < 15; i++) {
    const a = ((i + next() * 0.7) / 15) * TAU;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const r = 1.08 / (Math.abs(c) ** 3 + Math.abs(s) ** 3) ** (1 / 3);
    const [px, py] = [x + c * r * across, y + s * r * (s < 0 ? up : down)];
    const length = 6 + next() ** 2 * 20;
    if (py > HORIZON + 22 && py < 612) d += gouge(px, py, length, Math.atan2(s * (s < 0 ? up : down), c * across), 1.6 + length * 0.12);
  }
  return d;
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
        railway() +
        scatter(inner),
    ) +
    fill(patchSparks(site, seed), mix('far', 'moss', 0.35));
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

/** Mist at the foot of every sleeping place. */
function sleepingMist(): Template {
  return SITES.map((site, i) => mist(site.x - 122, site.y + (site.id === 'bruay' ? 16 : -3), 244, 2, 13, 31 + i * 5)).join('');
}

export function map(): Picture {
  const whole: Box = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const land: Box = { x: LEFT, y: HORIZON - 40, w: WIDTH, h: 760 - HORIZON };
  const planes: Plane[] = [
    {
      id: 'sky',
      depth: 0,
      box: { ...whole, h: HORIZON + 30 },
      svg: nightSky({ moon: MOON, horizon: HORIZON + 8, stars: 70, seed: 5, cuts: 14 }) + placeMoon(MOON.x, MOON.y, MOON.r, 200, 3, (_, y) => y < HORIZON - 6),
    },
    {
      id: 'plain',
      depth: 0.3,
      box: land,
      svg: horizonLine() + fill(rect(LEFT, HORIZON, WIDTH, 560), SOIL) + fields(whole) + canal() + railway() + scatter(whole) + villageLights() + nearEdge(),
    },
    { id: 'sites', depth: 0.31, box: land, svg: SITES.map(place).join('') + only(['cursed'], sleepingMist()) },
  ];
  const sprites: Sprite[] = [
    ...SITES.map((site, i) => patch(site, 60 + i)),
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
