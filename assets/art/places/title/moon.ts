/** The Moon of the poster and the chain that keeps it from setting. */
import type { Template } from '../../format';
import { blob, fill, glow, gouge3, group, halo, ink, lerp, mix, moonFace, only, type Point, ring } from '../../ink';
import { GIANT, GROUND, MOON } from './space';

/** The Moon half through a yawn: eyes shut, mouth wide. */
function yawning(): Template {
  const { x, y, r } = MOON;
  return (
    moonFace(x, y, r, 0) +
    fill(blob(x + r * 0.06, y + r * 0.5, r * 0.2, { facets: 16, jitter: 0.03, sx: 0.86, sy: 1.15 }), mix('slate', 'deep', 0.7)) +
    fill(gouge3([x - r * 0.06, y + r * 0.62], [x + r * 0.06, y + r * 0.54], [x + r * 0.18, y + r * 0.62], r * 0.07, 0.5), mix('brickD', 'slate', 0.5)) +
    fill(
      gouge3([x - r * 0.3, y + r * 0.42], [x - r * 0.36, y + r * 0.54], [x - r * 0.28, y + r * 0.66], r * 0.03, 0.5) +
        gouge3([x + r * 0.4, y + r * 0.4], [x + r * 0.46, y + r * 0.52], [x + r * 0.4, y + r * 0.64], r * 0.03, 0.5),
      mix('moon', 'slate', 0.7),
    )
  );
}

/** Rings, glow and face. */
export function moon(): Template {
  const { x, y, r } = MOON;
  return (
    glow(x, y, r + 230, ink.moon, 0.5) +
    fill(halo(x, y, r + 20, r + 300, { seed: 4, width: 8.4, apart: 20, region: (px, py) => py < GROUND - 30 && px > 596 }), ink.moon, 'fill-opacity=".8"') +
    group('moon', only(['cursed', 'lit'], yawning()) + only(['dawn'], moonFace(x, y, r, 2)))
  );
}

/** From the ring in the Moon's cheek to the crown of the giant; gone at dawn. */
export function chain(): Template {
  const from: Point = [MOON.x + MOON.r * 0.72, MOON.y + MOON.r * 0.7];
  const to: Point = [GIANT.x, GIANT.y - 105 * GIANT.scale];
  const count = 12;
  let links = '';
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const sag = Math.sin(t * Math.PI) * 16;
    const [x, y] = [lerp(from[0], to[0], t) - sag * 0.5, lerp(from[1], to[1], t) + sag];
    const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI + (0.5 - t) * 20;
    const size = 15 - t * 5;
    links += `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${size.toFixed(1)}" ry="${(i % 2 ? 3 : size * 0.5).toFixed(1)}" transform="rotate(${turn.toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})"/>`;
  }
  return only(
    ['cursed', 'lit'],
    `<g fill="none" stroke="${ink.key}" stroke-width="9">${links}</g><g fill="none" stroke="${ink.conc}" stroke-width="4">${links}</g>` +
      fill(ring(from[0], from[1], 17, 8), ink.key) +
      fill(ring(from[0], from[1], 15, 4), ink.conc),
  );
}
