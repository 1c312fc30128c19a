import { describe, expect, it } from 'vitest';
import { pictures } from '../catalog';
import { coal } from './companion';

describe('Gaillette in a place', () => {
  const bodies = Object.values(pictures).flatMap((draw) =>
    draw()
      .sprites.filter(({ id, motion }) => id.startsWith('gaillette') && motion === 'sway')
      .map((sprite) => [draw().id, sprite] as const),
  );

  it('can lower her eyes wherever somebody speaks; the map and the title are not such places', () => {
    expect(bodies.length).toBeGreaterThan(7);
    for (const [place, { frames }] of bodies) expect([place, frames.length]).toEqual([place, place === 'map' || place === 'title' ? 1 : 2]);
  });

  it('looks grave with another face', () => {
    expect(coal('grave')).not.toBe(coal('calm'));
  });
});
