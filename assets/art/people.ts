/**
 * Takes the people of a place out of its planes, so that the game can let them come back one by one.
 * Places draw them with `folk` in `group('people', only(RESTORED, …))`; a group that holds anything else stays.
 */
import type { InkState, Picture, Plane, Sprite, Template } from './format';

const GROUP = /<g id="people"><!--\?([a-z ]+)-->([\s\S]*?)<!--\/--><\/g>/;
const PERSON = /^<g transform="translate\((-?[\d.]+)[ ,](-?[\d.]+)\)(?: scale\(([\d.]+)\))?">/;

/** A person of `folk` at scale 1: half its width, its height above and its depth under its feet. */
const BODY = { half: 20, above: 66, under: 4 } as const;

const isInkState = (state: string): state is InkState => ['lit', 'cursed', 'dawn'].includes(state);

/** The groups that stand side by side in some markup. */
function groupsOf(markup: Template): readonly Template[] {
  const groups: Template[] = [];
  let open = 0;
  let start = 0;
  for (const { 0: tag, index } of markup.matchAll(/<g[ >]|<\/g>/g)) {
    open += tag === '</g>' ? -1 : 1;
    if (open > 0) continue;
    groups.push(markup.slice(start, index + tag.length));
    start = index + tag.length;
  }
  return groups;
}

/** Everybody of a group; nobody when it holds something that is no person of `folk`. */
function personsOf(plane: Plane, inner: Template, when: readonly InkState[]): readonly Sprite[] {
  const groups = groupsOf(inner);
  const found = groups.flatMap((svg, nth): readonly Sprite[] => {
    const [, x, y, scale = '1'] = PERSON.exec(svg) ?? [];
    if (x === undefined || y === undefined || svg.includes('#')) return [];
    const [at, foot, size] = [Number(x), Number(y), Number(scale)];
    const box = { x: at - BODY.half * size, y: foot - BODY.above * size, w: BODY.half * 2 * size, h: (BODY.above + BODY.under) * size };
    return [{ id: `person-${plane.id}-${nth + 1}`, depth: plane.depth + 0.001, box, frames: [svg], motion: 'none', pace: 1, when }];
  });
  return found.length === groups.length && groups.join('') === inner ? found : [];
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
