/**
 * The Préposé behind his desk, in the ash inks of his bust: a body, heads by mood, arms by gesture. They are drawn in
 * one space, 380x430, and each is cut to its own box, so that a head can turn and a hand can tap by itself.
 */
import { prepose } from '../busts/prepose';
import { coat, neck } from '../busts/prepose-body';
import type { BoardSymbol, Template } from '../format';
import { clip, comb, fill, gouge, ink, mix, moved, outlined, points, poly } from '../ink';
import { type Cloth, cuts, edge, form, type HandInks, hand, sleeve } from '../ink/people';

/** The bust's units in this space: the trunk is larger than the head, so that he towers. */
const TRUNK = { scale: 0.74, x: -19, y: -45 };
const HEAD = { scale: 0.64, x: 5, y: 6 };

const COAT: Cloth = { base: ink.ashX, light: mix('ashX', 'key', 0.55), dark: mix('ashX', 'ashD', 0.7) };
const LUSTRINE: Cloth = { base: ink.key, light: ink.ashX, dark: ink.ashD };
const HAND: HandInks = { skin: ink.ash, light: mix('ash', 'ashL', 0.35), line: ink.ashX };

/** Cuts a drawing of the common space to a box. */
const cropped = (x: number, y: number, w: number, h: number, svg: Template): BoardSymbol => ({ w, h, svg: moved(-x, -y, svg) });
const trunk = (svg: Template): Template => moved(TRUNK.x, TRUNK.y, svg, TRUNK.scale);

/** The coat goes on below the bust's edge, down to behind the desk. */
function skirt(): Template {
  const d = poly(points('121,520 363,520 371,640 113,640'));
  return (
    fill(d, COAT.base) +
    clip(
      d,
      fill(comb(points('100,500 100,680 150,680'), edge('147,510 150,590 156,670'), { toward: 0.2, length: [8, 26], teeth: 9, seed: 3 }), ink.key) +
        fill(comb(points('390,500 390,680 330,680'), edge('342,510 346,590 350,670'), { toward: 2.9, length: [8, 24], teeth: 9, seed: 5 }), ink.ashD),
    ) +
    fill(cuts(['242,500 243,570 242,636', '172,526 170,580 172,632', '312,526 316,580 314,632'], 3), ink.key) +
    fill(
      points('252,548 252,586 252,622')
        .map(([x, y]) => poly(points(`${x - 5},${y - 4} ${x + 5},${y - 5} ${x + 5},${y + 4} ${x - 4},${y + 5}`)))
        .join(''),
      ink.ash,
    )
  );
}

export function body(): BoardSymbol {
  return cropped(60, 116, 200, 314, trunk(neck() + skirt() + coat()));
}

/** One head of the bust, as its pose holds it; `turn` tips it further, `extra` hangs on it. */
function head(mood: string, turn: number, extra: readonly string[] = []): BoardSymbol {
  const { parts, poses } = prepose();
  const layers = (poses[mood] ?? []).filter(({ part }) => !/^(neck|coat|arms|fallen)/.test(part));
  const drawn = [...layers.map(({ part }) => part), ...extra].map((part) => parts[part]?.svg ?? '').join('');
  const tipped = `<g transform="rotate(${turn} 242 300)">${drawn}</g>`;
  return cropped(85, 0, 150, 182, moved(HEAD.x, HEAD.y, tipped, HEAD.scale));
}

export const headPolite = (): BoardSymbol => head('polite', -5);
export const headPleased = (): BoardSymbol => head('stamping', 7);
export const headStern = (): BoardSymbol => head('stern', 0);
export const headDoubtful = (): BoardSymbol => head('doubtful', -5);
export const headCracked = (): BoardSymbol => head('shaken', 3);
export const headBeaten = (): BoardSymbol => head('named', 6);

/** A sleeve of the coat, from the elbow on its guard, two elastic bands. All in the bust's units. */
function arm(shoulder: string, guard: string, seed: number): Template {
  return sleeve(shoulder, [28, 56, 50], COAT, seed) + sleeve(guard, [60, 54, 40], LUSTRINE, seed + 1);
}
const arms = (svg: Template): BoardSymbol => cropped(0, 0, 380, 430, trunk(svg));

/** The arm that never lets go of the stamp. */
const onStamp = (): Template => arm('332,402 388,470 404,548', '392,524 440,548 496,512', 5) + hand(512, 494, 1, HAND, 62, 0.98);

/** One hand upon his heart, the other upon the stamp. */
export const armsHeart = (): BoardSymbol => arms(onStamp() + arm('150,410 112,476 136,548', '118,528 168,528 206,462', 2) + hand(222, 446, 1, HAND, -28, 0.95));

/** Two fingers at the pince-nez. */
export const armsGlass = (): BoardSymbol => arms(onStamp() + arm('150,412 92,486 74,560', '80,540 96,440 168,318', 2) + hand(186, 286, 1, HAND, -66, 0.92));

/** A flat hand held up: no further, if you please. */
export const armsHalt = (): BoardSymbol => arms(onStamp() + arm('150,412 92,476 70,548', '78,530 62,440 92,360', 2) + hand(98, 332, 1, HAND, -84, 1.05));

/** Both hands in the air; the stamp stands alone, the pince-nez hangs from its cord. */
export function armsCracked(): BoardSymbol {
  const { parts } = prepose();
  return arms(
    (parts.fallen?.svg ?? '') +
      arm('150,412 84,462 60,548', '72,520 46,430 70,340', 2) +
      hand(76, 310, 1, HAND, -80, 0.98) +
      arm('334,408 400,462 424,548', '412,520 440,430 416,336', 5) +
      hand(410, 306, -1, HAND, 80, 0.98),
  );
}

/** All that is left of him: ten fingers on the edge of the desk. 380x70. */
export function armsBeaten(): BoardSymbol {
  const grip = (x: number, way: 1 | -1): Template =>
    fill(poly(points(`${x - 34},2 ${x + 34},0 ${x + 30},34 ${x - 30},36`)), LUSTRINE.base, outlined(ink.key, 5)) +
    fill(gouge(x - 24, 10, 44, 0.04, 3), ink.ashD) +
    fill(
      [0, 1, 2, 3]
        .map((i) => form(`${x - 30 + i * 16},26! ${x - 16 + i * 16},26! ${x - 15 + i * 16},52 ${x - 22 + i * 16},60 ${x - 30 + i * 16},52`, 3 + i))
        .join(''),
      HAND.skin,
      outlined(ink.key, 4),
    ) +
    fill([0, 1, 2, 3].map((i) => gouge(x - 26 + i * 16 + (way > 0 ? 0 : 5), 32, 20, Math.PI / 2, 3)).join(''), ink.ashL);
  return { w: 380, h: 70, svg: grip(78, 1) + grip(242, -1) };
}
