import { expect, it } from 'vitest';
import { pictures } from '../../../assets/art/catalog';
import { inkMarkup, PALETTES } from '../../../assets/art/ink/apply';
import { inTeamLight, isCarried } from './team-light';

/** `LAMP_COLOURS` of the team's screen, which wants a browser. */
const COLOURS = ['amber', 'ruby', 'moss', 'sky', 'moon', 'ash'];

it('each colour that a team can choose is a light of its own, and amber is the light of every lamp', () => {
  const lights = COLOURS.map((colour) => inkMarkup(inTeamLight('@team!', colour), 'cursed'));
  expect(new Set(lights).size).toBe(COLOURS.length);
  expect(lights[0]).toBe(PALETTES.lit.lamp);
});

it('only the lamp that the team carries wears it', () => {
  const carried = Object.values(pictures).flatMap((draw) => {
    const { id, sprites, planes } = draw();
    expect(planes.some(({ svg }) => isCarried(svg))).toBe(false);
    return sprites.filter(({ frames }) => frames.some(isCarried)).map((sprite) => `${id} ${sprite.id}`);
  });
  expect(carried.sort()).toEqual(['air-circuit', 'gallery', 'hanging-room', 'lamp-room', 'lewarde', 'screening-hall', 'stable'].map((id) => `${id} lamp`));
});
