/**
 * Takes the people of a place out of its planes, so that the game can let them come back one by one.
 * Places draw them with `folk` in `group('people', only(RESTORED, …))`.
 */
import type { InkState, Picture, Plane, Sprite, Template } from './format';

const GROUP = /<g id="people"><!--\?([a-z ]+)-->([\s\S]*?)<!--\/--><\/g>/;
/** One of `folk`: everything up to the next one. */
const PERSON = /<g transform="translate\((-?[\d.]+)[ ,](-?[\d.]+)\)(?: scale\(([\d.]+)\))?">/g;

/** A person of `folk` at scale 1: half its width, its height above and its depth under its feet. */
const BODY = { half: 20, above: 66, under: 4 } as const;

const isInkState = (state: string): state is InkState => ['lit', 'cursed', 'dawn'].includes(state);

function personsOf(plane: Plane, inner: Template, when: readonly InkState[]): readonly Sprite[] {
  const starts = [...inner.matchAll(PERSON)].filter((found) => depthAt(inner, found.index) === 0);
  return starts.map((found, nth) => {
    const [x, y, scale] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)];
    return {
      id: `person-${plane.id}-${nth + 1}`,
      depth: plane.depth + 0.001,
      box: { x: x - BODY.half * scale, y: y - BODY.above * scale, w: BODY.half * 2 * scale, h: (BODY.above + BODY.under) * scale },
      frames: [inner.slice(found.index, starts[nth + 1]?.index)],
      motion: 'none',
      pace: 1,
      when,
    };
  });
}

/** How many groups are open at a place of some markup. */
function depthAt(markup: Template, at: number): number {
  const before = markup.slice(0, at);
  return (before.match(/<g[ >]/g) ?? []).length - (before.match(/<\/g>/g) ?? []).length;
}

/** The picture with each of its people as a part of its own, just above the plane that they stood in. */
export function withPeople(picture: Picture): Picture {
  const persons: Sprite[] = [];
  const planes = picture.planes.map((plane) => {
    const found = GROUP.exec(plane.svg);
    const [whole = '', states = '', inner = ''] = found ?? [];
    const mine = personsOf(plane, inner, states.split(' ').filter(isInkState));
    if (mine.length === 0) return plane;
    persons.push(...mine);
    return { ...plane, svg: plane.svg.replace(whole, '') };
  });
  return persons.length === 0 ? picture : { ...picture, planes, sprites: [...picture.sprites, ...persons] };
}
