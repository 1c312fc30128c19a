/** WAV to the two files a browser chooses from, with the ffmpeg of the machine. */
import { execFileSync } from 'node:child_process';

// no dates, no versions, no random track ids: the same WAV gives the same bytes
const SAME_BYTES = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'];

export interface Rates {
  /** Kilobits per second. */
  readonly opus: number;
  /** Milliseconds of an Opus frame: longer ones cost less wrapping. */
  readonly frame: 20 | 40;
  /** Loops need `lowdelay`: it keeps Opus from its speech half, which draws noise anew instead of following the wave, so
   *  that the end of a loop no longer meets its beginning (measured: seam -24 dB instead of -5 dB). */
  readonly application: 'audio' | 'lowdelay';
  readonly aac: number;
  /** Sample rate of the AAC file, Hz (Opus is always 48 000). */
  readonly aacRate: number;
}

function ffmpeg(args: readonly string[]): void {
  try {
    execFileSync('ffmpeg', ['-nostdin', '-hide_banner', '-loglevel', 'error', '-y', ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (error) {
    throw new Error('ffmpeg did not encode the sounds: is it installed (Debian: apt-get install ffmpeg)?', { cause: error });
  }
}

/** Writes `<stem>.webm` (Opus, constrained VBR: the plain one may overshoot by half) and `<stem>.m4a` (AAC). */
export function encode(wavFile: string, stem: string, rates: Rates): void {
  const opus = ['-c:a', 'libopus', '-b:a', `${rates.opus}k`, '-vbr', 'constrained', '-application', rates.application, '-frame_duration', String(rates.frame)];
  ffmpeg(['-i', wavFile, ...opus, ...SAME_BYTES, `${stem}.webm`]);
  const aac = ['-c:a', 'aac', '-b:a', `${rates.aac}k`, '-ar', String(rates.aacRate), '-movflags', '+faststart'];
  ffmpeg(['-i', wavFile, ...aac, ...SAME_BYTES, `${stem}.m4a`]);
}
