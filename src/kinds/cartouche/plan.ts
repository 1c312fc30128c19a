import type { Frame, Place } from '../../core/puzzle-kind';

/** How much there is to lay out: signs of each known tablet, signs of the name to read, sounds. */
export interface Load {
  readonly tablets: readonly number[];
  readonly target: number;
  readonly sounds: number;
  /** Whether there is a sheet with names; the essai has none. */
  readonly worded: boolean;
  /** Whether each tablet bears its own name; else the names lie loose beside them. */
  readonly attached: boolean;
}

/** A row of signs in its rope: the ends and the stretches between, in frame units. */
export interface Row {
  readonly left: Place;
  readonly right: Place;
  readonly signs: readonly Place[];
  readonly glyph: number;
}

/** Where everything lies in one frame, in frame units. */
export interface Plan {
  readonly board: Place;
  readonly tablets: readonly Row[];
  /** Places of the controls that read a tablet. */
  readonly tabletSpot: (i: number) => Place;
  readonly label: (i: number) => Place;
  readonly target: Row;
  readonly bed: Place;
  readonly niche: (i: number) => Place;
  /** A sign of the name with its niche: one control. */
  readonly signSpot: (i: number) => Place;
  /** Where the name stands that is read. */
  readonly plate: Place;
  readonly sound: (i: number) => Place;
  readonly notes: Place;
}

const box = (left: number, top: number, w: number, h: number): Place => ({ x: left + w / 2, y: top + h / 2, w, h });

/** A row of `count` signs, `h` high, between x and x + w; in its middle, or at its left. */
function rowIn(
  zone: { readonly x: number; readonly y: number; readonly w: number },
  h: number,
  count: number,
  most: number,
  share: number,
  toLeft = false,
): Row {
  const cap = (h * 56) / 150;
  const pitch = Math.min(most, (zone.w - 2 * cap) / count);
  const width = pitch * count + 2 * cap;
  const left = toLeft ? zone.x : zone.x + (zone.w - width) / 2;
  const y = zone.y + h / 2;
  return {
    left: { x: left + cap / 2, y, w: cap, h },
    right: { x: left + width - cap / 2, y, w: cap, h },
    signs: Array.from({ length: count }, (_, i) => ({ x: left + cap + pitch * (i + 0.5), y, w: pitch, h })),
    glyph: Math.min(h * share, pitch * 0.92),
  };
}

/** The stone is cut away a little around the name to read. */
function bedUnder({ left, right }: Row): Place {
  const [from, to] = [Math.max(18, left.x - left.w / 2 - 26), right.x + right.w / 2 + 26];
  return box(from, left.y - left.h / 2 - 3, Math.min(to, from === 18 ? 702 : 1124) - from, left.h + 6);
}

/** Wide: the tablets above the name to read, the sheet and the enamel plate at their right, the sherds along the foot. */
function wide(load: Load): Plan {
  const two = load.tablets.length > 1;
  const high = two ? 106 : 136;
  const step = 121;
  const top = two ? 16 : 22;
  const room = load.worded ? 782 : 1098;
  const tablets = load.tablets.map((count, i) => rowIn({ x: 26, y: top + step * i, w: room }, high, count, two ? 78 : 96, two ? 0.44 : 0.47, !load.attached));
  const targetTop = two ? 264 : 214;
  const targetHigh = two ? 90 : 130;
  const target = rowIn({ x: 26, y: targetTop, w: room }, targetHigh, load.target, two ? 122 : 126, 0.78);
  const under = targetTop + targetHigh + 2;
  const pitch = Math.min(112, 1104 / load.sounds);
  const first = 575 - (pitch * load.sounds) / 2;
  const niche = (i: number): Place => ({ x: target.signs[i]?.x ?? 0, y: (under + 456) / 2, w: Math.min(116, (target.signs[i]?.w ?? 0) - 4), h: 456 - under });
  return {
    board: box(20, 16, 1110, 556),
    tablets,
    tabletSpot: (i) => box(26, top + step * i, room, two ? 119 : 176),
    label: (i) => labelAt(load, tablets[i], i, high),
    target,
    bed: bedUnder(target),
    niche,
    signSpot: (i) => box(niche(i).x - (target.signs[i]?.w ?? 0) / 2, targetTop, target.signs[i]?.w ?? 0, 456 - targetTop),
    plate: box(820, 364, 306, 90),
    sound: (i) => box(first + pitch * i, 464, pitch, 104),
    notes: box(820, 20, 306, 340),
  };
}

/** A name under its tablet; loose names lie one below the other beside the shorter one. */
function labelAt({ attached, tablets }: Load, row: Row | undefined, i: number, high: number): Place {
  const [first] = row ? [row.left] : [];
  if (!row || !first) return box(0, 0, 208, 40);
  const middle = (row.left.x + row.right.x) / 2;
  if (attached) return { x: middle, y: first.y + high / 2 + (tablets.length > 1 ? 3 : 18), w: 208, h: tablets.length > 1 ? 34 : 42 };
  return { x: 690, y: 44 + 44 * i, w: 208, h: 40 };
}

/** Tall: one above the other, the sherds in two rows, the sheet at the foot. */
function tall(load: Load): Plan {
  const two = load.tablets.length > 1;
  const high = two ? 92 : 136;
  const top = two ? 17 : 26;
  const tablets = load.tablets.map((count, i) => rowIn({ x: 20, y: top + 105 * i, w: 680 }, high, count, two ? 70 : 90, two ? 0.44 : 0.47, !load.attached));
  const target = rowIn({ x: 22, y: 230, w: 676 }, 100, load.target, 118, 0.78);
  const half = load.sounds > 6 ? Math.ceil(load.sounds / 2) : load.sounds;
  const pitch = Math.min(114, 680 / half);
  const rows = load.sounds > 6 ? 2 : 1;
  const niche = (i: number): Place => ({ x: target.signs[i]?.x ?? 0, y: 384, w: Math.min(114, (target.signs[i]?.w ?? 0) - 2), h: 104 });
  return {
    board: box(16, 16, 688, 738),
    tablets,
    tabletSpot: (i) => box(18, top + 105 * i, 684, two ? 104 : 190),
    label: (i) => (load.attached ? labelAt(load, tablets[i], i, high) : { x: 580, y: 42 + 44 * i, w: 208, h: 40 }),
    target,
    bed: bedUnder(target),
    niche,
    signSpot: (i) => box(niche(i).x - (target.signs[i]?.w ?? 0) / 2, 230, target.signs[i]?.w ?? 0, 206),
    plate: box(20, 438, 680, 97),
    sound: (i) => box(360 - (pitch * half) / 2 + pitch * (i % half), (rows > 1 ? 545 : 594) + 99 * Math.floor(i / half), pitch, 98),
    notes: box(18, 756, 684, 188),
  };
}

export const planOf = (load: Load, frame: Frame): Plan => (frame === 'wide' ? wide(load) : tall(load));
