import { describe, expect, it } from 'vitest';
import type { Picture } from './format';
import { only } from './ink';
import { folk } from './ink/folk';
import { group } from './ink/markup';
import { withPeople } from './people';
import { lewarde } from './places/lewarde';

const place = (svg: string): Picture => ({
  id: 'place',
  tall: { x: 0, y: 0, w: 540, h: 720 },
  planes: [{ id: 'yard', depth: 0.8, box: { x: 0, y: 0, w: 1280, h: 720 }, svg }],
  sprites: [],
});

describe('the people of a place', () => {
  it('come out of their plane, each by itself, with nothing of them lost', () => {
    const [one, two] = [folk(300, 500, 1, 'woman'), folk(420, 510, 0.8, 'child', -1)];
    const { planes, sprites } = withPeople(place(`<path d="M0 0"/>${group('people', only(['lit', 'dawn'], one + two))}`));
    expect(planes[0]?.svg).toBe('<path d="M0 0"/>');
    expect(sprites.map(({ frames }) => frames[0])).toEqual([one, two]);
    expect(sprites.map(({ when }) => when)).toEqual([
      ['lit', 'dawn'],
      ['lit', 'dawn'],
    ]);
    // Feet inside the box, which ends under them.
    expect(sprites.map(({ box }) => [box.x + box.w / 2, box.y + box.h])).toEqual([
      [300, 504],
      [420, 513.2],
    ]);
  });

  it('stay in their plane where something else stands among them', () => {
    const picture = place(group('people', only(['lit'], `${folk(300, 500, 1, 'woman')}<path d="M1 1"/>`)));
    expect(withPeople(picture)).toEqual(picture);
  });

  it('of Lewarde stand in its yard one by one', () => {
    expect(withPeople(lewarde()).sprites.filter(({ id }) => id.startsWith('person-')).length).toBeGreaterThan(3);
  });
});
