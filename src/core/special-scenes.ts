/** The scenes of their own that a step of the script may have: what is neither dialogue nor riddle. */
export const SPECIAL_SCENES = ['silent-room', 'lamp-part', 'postcard'] as const;

export type SpecialSceneName = (typeof SPECIAL_SCENES)[number];
