/** Path of a Chromium that is on this machine, or null. */
export function findChromium(): string | null;
/** Finds a Chromium, or installs one. Throws with what to do when there is none to be had. */
export function ensureChromium(): string;
