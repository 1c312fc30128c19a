/** The wordless events that a beat of the script may have; scenes know how each is heard and seen. */
export const CUES = [
  'token-rolls',
  'pick-token',
  'stamp',
  'letter-goes-out',
  'letter-comes-back',
  'light-room',
  'name-returns',
  'colours-return',
  'bell',
  'footsteps',
  'horse-counts',
  'chaou-wakes',
  'lamp-part-shines',
] as const;

export type CueName = (typeof CUES)[number];
