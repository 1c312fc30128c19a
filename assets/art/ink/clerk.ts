/** The Préposé seen far off, black against the sky: very tall, very thin, a rubber stamp bigger than his head. */
import type { Sprite, Template } from '../format';
import { points } from './geometry';
import { ink, mix } from './inks';
import { beam, gouge3 } from './marks';
import { fill, moved } from './markup';
import { disc, poly } from './path';

/** 100 units high to his hair, feet at (0, 0), the stamp held up on the right like a lantern; lit by the Moon on his left. */
export function clerk(): Template {
  const body =
    beam(-5.6, 0, -4, -40, 5, 6.4) +
    beam(5.6, 0, 4, -40, 5, 6.4) +
    poly(points('-14,1 -14,-2.4 -8,-5 -2.6,-3.6 -2.6,1')) +
    poly(points('2.6,1 2.6,-3.6 8,-5 14,-2.4 14,1')) +
    // A long coat, narrow shoulders, a neck like a stove pipe.
    poly(points('-12,-22 -10.4,-50 -11.6,-66 -7.4,-72 -2.6,-74.6 -2.6,-84 3.6,-84 3.6,-74.6 8.4,-72 12.4,-66 10.4,-50 12,-22 1.4,-26')) +
    poly(points('-6.4,-87 -8,-96 -5.6,-102.6 3,-104 8.6,-100 9,-91 5,-83.4 -2.6,-82.4'));
  const arms = beam(-10, -69, -16.4, -53, 6.4, 6) + beam(-16, -54, -8, -42, 6, 5) + beam(10, -69, 20, -74, 6.4, 6) + beam(19.6, -73, 25, -92, 6.4, 5.4);
  const stamp =
    poly(points('9,-111 42,-111 43,-99 8,-99')) +
    poly(points('15,-111 19,-118 32,-118 36,-111')) +
    beam(25.5, -116, 25.5, -130, 8, 10) +
    disc(25.5, -135, 10.6);
  const sleeves = gouge3([-18.6, -58], [-17, -53], [-13, -50], 2.4, 0.5) + gouge3([19.4, -82], [22.6, -81], [26, -82.4], 2.6, 0.5);
  return (
    fill(body + arms + stamp, ink.key) +
    fill(
      gouge3([-8.4, -64], [-7.4, -50], [-8, -30], 1.7, 0.4) +
        gouge3([-5.2, -88], [-5.4, -94], [-3, -99.4], 1.5, 0.4) +
        gouge3([16.4, -134], [18, -141], [25, -144.4], 2.6, 0.4) +
        gouge3([9.6, -109], [22, -109.6], [38, -109.4], 2, 0.4),
      ink.ash,
    ) +
    fill(sleeves, mix('ashD', 'ash', 0.4)) +
    // His glasses catch the light.
    fill(disc(-3, -94, 2.5) + disc(4, -94.6, 2.5), ink.ashL)
  );
}

/** Where a place is still his: he stands on a roof and rocks on his heels. */
export function clerkSprite(x: number, y: number, size: number, depth: number): Sprite {
  const scale = size / 100;
  return {
    id: 'prepose',
    depth,
    box: { x: x - 24 * scale, y: y - 150 * scale, w: 72 * scale, h: 154 * scale },
    frames: [moved(x, y, clerk(), scale)],
    motion: 'sway',
    pace: 6,
    pivot: { x, y },
    when: ['cursed'],
  };
}
