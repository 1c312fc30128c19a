/** Addresses of the sound files, the preferred format first. */
import effectsM4a from '../../assets/sound/effects.m4a';
import effectsWebm from '../../assets/sound/effects.webm';
import nightM4a from '../../assets/sound/night.m4a';
import nightWebm from '../../assets/sound/night.webm';
import undergroundM4a from '../../assets/sound/underground.m4a';
import undergroundWebm from '../../assets/sound/underground.webm';
import type { AmbienceName } from './names';

export const EFFECT_FILES: readonly string[] = [effectsWebm, effectsM4a];

export const AMBIENCE_FILES: Readonly<Record<AmbienceName, readonly string[]>> = {
  night: [nightWebm, nightM4a],
  underground: [undergroundWebm, undergroundM4a],
};

/** What a browser that knows the preferred format plays. */
export const SOUND_FILES: readonly string[] = [effectsWebm, nightWebm, undergroundWebm];
