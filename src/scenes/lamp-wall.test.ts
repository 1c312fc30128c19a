import { expect, it } from 'vitest';
import { LAMPS } from '../../assets/art/places/silent-room/shelves';
import { lightingOrder } from './lamp-wall';

it('lights every lamp once', () => {
  expect(new Set(lightingOrder()).size).toBe(LAMPS);
});
