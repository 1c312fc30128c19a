/** Barnabé's head in its own units, in leather brow cap and bridle. */
import type { Template } from '../format';
import { clip, comb, disc, fill, gouge3, ink, mix, outline, outlined, points, poly, ribbon } from '../ink';
import { edge, form } from '../ink/people';
import type { Pose } from './berlines-horse-poses';

const EARS = {
  up: { ear: '-10,-3! -12,-15 -5,-27! 2,-16 4,-4!', far: '-15,1! -20,-11 -15,-22! -8,-13 -6,-3!', light: gouge3([-8, -8], [-8, -16], [-5, -22], 2.4) },
  pricked: {
    ear: '-10,-2! -19,-14 -18,-31! -6,-22 2,-6!',
    far: '-14,2! -27,-6 -31,-23! -18,-17 -8,-3!',
    light: gouge3([-10, -8], [-15, -17], [-16, -26], 2.6),
  },
  back: { ear: '-2,-4! 8,-12 22,-14! 17,-4 8,3!', far: '-6,-4! 2,-14 14,-18! 10,-8 4,-2!', light: gouge3([6, -8], [13, -11], [19, -12], 2.4) },
} as const;

/** The head in its own units: poll at (0, 0), 62 long, nose down to the left. */
export function head(pose: Pose): Template {
  const d = form('3,-4 -8,-2 -15,8 -22,24 -31,38 -37,47 -38,55 -33,61 -25,60 -21,55 -12,51 -1,44 8,34 12,22 11,8', 7);
  const { ear, far: earFar, light: earLight } = EARS[pose.ears];
  const cap = form('8,-4 -4,-6 -14,1 -20,13 -19,18! -8,17 4,13 11,8!', 2);
  const lidY = 17.4 + 7 * pose.lid;
  const eye = form('-14,22 -10,18 -5,18.6 -2,22 -5,25.6 -10,25.6', 3);
  return (
    fill(form(earFar, 2), mix('woodD', 'key', 0.6), outlined(ink.key, 3)) +
    fill(d, ink.coat, outlined(ink.key, 4)) +
    clip(
      d,
      fill(comb(points('-2,-10 -24,10 -46,50 -44,66'), edge('-10,2 -18,16 -27,34 -34,46'), { toward: 0.5, length: [2, 7], teeth: 13, seed: 3 }), ink.coatL) +
        fill(comb(points('18,4 18,44 -16,62 -22,58'), edge('7,12 6,26 -2,36 -14,44'), { toward: -2.4, length: [2, 8], teeth: 11, seed: 6 }), ink.coatD) +
        fill(form('-14,10! -17,10 -26,27 -36,44! -31,44 -21,28', 2), ink.paper) +
        fill(form('-28,41 -36,43 -44,52 -36,66 -20,62 -18,53', 2), mix('ashX', 'coatD', 0.45)) +
        fill(gouge3([-38, 50], [-39, 56], [-34, 60], 3.4), mix('skin', 'ashD', 0.4)),
    ) +
    fill(form('-35,50 -31,47.6 -29,50 -31.6,53', 2), ink.key) +
    fill(gouge3([-36, 57], [-29, 57.6], [-22, 54], 2.2, 0.4), ink.key) +
    // Eye: dark and calm under a heavy lid.
    fill(eye, ink.paper) +
    clip(
      eye,
      fill(disc(-8.4, 21.8, 3.8), ink.key) +
        fill(
          poly([
            [-18, 10],
            [2, 10],
            [2, lidY],
            [-18, lidY],
          ]),
          ink.coat,
        ),
    ) +
    fill(disc(-9.6, lidY + 1.2, 0.9), ink.paper) +
    fill(gouge3([-15, lidY + 1], [-8, lidY - 1.4], [-1, lidY + 1.4], 2.6, 0.4), ink.key) +
    // Bridle
    fill(ribbon(outline('6,12 -4,30 -17,47'), [3.4, 3.4, 3.4]) + ribbon(outline('-31,36 -24,42 -13,51'), [3.6, 3.6, 3.6]), ink.key) +
    fill(disc(-18, 46.6, 3.8), ink.key) +
    fill(disc(-18, 46.6, 2.3), ink.straw) +
    fill(form(ear, 2), mix('woodD', 'wood', 0.3), outlined(ink.key, 3)) +
    fill(cap, mix('woodD', 'wood', 0.3), outlined(ink.key, 3)) +
    clip(cap, fill(comb(points('8,-10 -10,-8 -26,10'), edge('4,0 -8,3 -16,14'), { toward: 1, length: [1, 5], teeth: 8, seed: 4 }), mix('wood', 'coatL', 0.4))) +
    fill(disc(-16, 14, 1.6) + disc(-5, 13, 1.6) + disc(5, 9, 1.6), ink.key) +
    fill(earLight, mix('wood', 'coatL', 0.5))
  );
}
