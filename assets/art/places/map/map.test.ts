import { describe, expect, it } from 'vitest';
import campaign from '../../../../levels/campaign.json';
import type { InkState } from '../../format';
import { inkMarkup } from '../../ink/apply';
import { map } from '.';
import { SITES } from './space';

const STATES: readonly InkState[] = ['lit', 'cursed', 'dawn'];
const tags = [...campaign.sites, campaign.finale];
const picture = map();

describe.each(tags)('the map and $id', ({ id, map: tag }) => {
  const site = SITES.find((one) => one.id === id);
  const patch = picture.sprites.find((sprite) => sprite.id === `patch-${id}`);
  it('gives back its colours whatever the state of the planes', () => {
    const frame = patch?.frames[0] ?? '';
    expect(frame.length).toBeGreaterThan(1000);
    expect(new Set(STATES.map((state) => inkMarkup(frame, state))).size).toBe(1);
    expect(frame).not.toContain('<!--?');
  });
  it('holds its tag just under the place, inside the frame', () => {
    expect(Math.abs(tag.x - (site?.x ?? Number.NaN))).toBeLessThan(10);
    expect(tag.y - (site?.y ?? Number.NaN)).toBeGreaterThan(30);
    expect(tag.y - (site?.y ?? Number.NaN)).toBeLessThan(60);
    expect(tag.x).toBeGreaterThanOrEqual(90);
    expect(tag.x).toBeLessThanOrEqual(1120);
    expect(tag.y).toBeLessThanOrEqual(585);
  });
  it('keeps its tag clear of the others', () => {
    for (const other of tags) if (other.id !== id) expect(Math.abs(other.map.y - tag.y) >= 110 || Math.abs(other.map.x - tag.x) >= 320).toBe(true);
  });
});

describe('the map', () => {
  it('takes the chain off the Moon at dawn', () => {
    expect(picture.sprites.find((sprite) => sprite.id === 'chain')?.when).toEqual(['cursed', 'lit']);
  });
});
