/**
 * What the drawing code hands to the game: SVG templates, their boxes and their names.
 * This file is the only one of `assets/art/` that `src/` may import (types only).
 */

/** The world's states: one drawing, three palettes. */
export type InkState = 'lit' | 'cursed' | 'dawn';

/**
 * SVG markup without the outer `<svg>`, in the coordinates of its box.
 * Colours are ink tokens: `@key`, or the overprint of two inks `@far2~far~.55` (a, b, share of b).
 * A token that ends in `!` keeps its lit colour in every state (`@straw!`): what carries its own light.
 * Sections kept only in some states stand between `<!--?lit dawn-->` and `<!--/-->`, never nested.
 * Ids are local to one template; the game adds a prefix where two share a page.
 */
export type Template = string;

/** In picture units; x and y are the upper left corner unless said otherwise. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One flat sheet of a picture. The markup is in picture units; only `box` is rasterised. */
export interface Plane {
  readonly id: string;
  /** 0 is the sky, 1 the ground on which people stand, more is nearer (parallax, STYLE.md section 8). */
  readonly depth: number;
  readonly box: Box;
  readonly svg: Template;
}

/** A part that moves by itself. Frames alternate (`flicker`), or one frame turns, sways or slides. */
export interface Sprite {
  readonly id: string;
  readonly depth: number;
  readonly box: Box;
  /** Same markup units as the picture. */
  readonly frames: readonly Template[];
  readonly motion: 'flicker' | 'turn' | 'sway' | 'slide' | 'none';
  /** Frames a second for `flicker`, seconds a cycle otherwise. */
  readonly pace: number;
  /** The point that stays still, in picture units. */
  readonly pivot?: { readonly x: number; readonly y: number };
  /** States in which it is shown; all when absent. */
  readonly when?: readonly InkState[];
  /** The frame that shows it; both when absent. For what stands otherwise in the tall crop. */
  readonly crop?: 'wide' | 'tall';
}

/** A window that is dark in the picture; `round` ones have no sill. */
export interface Pane extends Box {
  readonly round?: boolean;
}

/** A place: 1280x720 picture units, drawn from x -80 to 1360. At most 6 planes. */
export interface Picture {
  readonly id: string;
  /** The 540x720 box that the tall frame shows. */
  readonly tall: Box;
  readonly planes: readonly Plane[];
  readonly sprites: readonly Sprite[];
  /** The windows that shine again, in the order in which they light: one for each room where something was set right. */
  readonly panes?: readonly Pane[];
  /**
   * What a print shows of it: things that prove something, so neither the Moon's face nor half of it. By the page or card,
   * or by the picture's own id for all others; the part that the tall frame keeps when there is neither.
   */
  readonly prints?: Readonly<Record<string, Box>>;
  /** A blank plate that can bear a name: its middle, and its size. */
  readonly plate?: Box;
  /** Where a token that rolls in comes to rest; before the middle of the picture when absent. */
  readonly rest?: { readonly x: number; readonly y: number };
}

/** One layer of a pose: a part of the bust, moved and turned about its own pivot. */
export interface PoseLayer {
  readonly part: string;
  readonly dx?: number;
  readonly dy?: number;
  readonly turn?: number;
}

/** A speaking character, 480x520, from the waist up, light from lower left (lamp) and upper right (moon). */
export interface Bust {
  readonly id: string;
  readonly parts: Readonly<Record<string, { readonly svg: Template; readonly pivot: readonly [number, number] }>>;
  /** mood -> layers from back to front. Every bust has at least four moods. */
  readonly poses: Readonly<Record<string, readonly PoseLayer[]>>;
  /** What the disc of a portrait shows, 12 wide to 13 high; the whole bust when absent. */
  readonly face?: Box;
  /** part -> part shown instead while the eyes blink / while speaking. */
  readonly blink: Readonly<Record<string, string>>;
  readonly talk: Readonly<Record<string, string>>;
}

/** One drawn thing of a board, in frame units (1280-wide scale): a token, a tray, a hook. */
export interface BoardSymbol {
  readonly w: number;
  readonly h: number;
  readonly svg: Template;
}

/** All things of one kind's board, by the name that its `look` uses. */
export type BoardArt = Readonly<Record<string, BoardSymbol>>;

/** A part of the safety lamp. `join` is where it stands on the part below, in the symbol's units. */
export interface LampPart extends BoardSymbol {
  readonly join: { readonly x: number; readonly y: number };
  /** Height of the join plane in the assembled lamp, from its foot; up is negative. */
  readonly rise: number;
}
