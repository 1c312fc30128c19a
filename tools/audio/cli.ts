/** `npm run audio [folder]`: renders all sounds, encodes them into assets/sound and prints what was measured. With a
 *  folder, the WAV files are kept there. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderLoops, seamError } from './ambience';
import { layOut, renderEffects } from './effects';
import { encode } from './encode';
import { integrated, loudest, peak } from './loudness';
import { RATE } from './signal';
import { wav } from './wav';

const target = fileURLToPath(new URL('../../assets/sound/', import.meta.url));
const kept = process.argv[2];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'sounds-'));
mkdirSync(folder, { recursive: true });
mkdirSync(target, { recursive: true });

const db = (value: number): string => value.toFixed(1).padStart(7);
const size = (name: string): number => statSync(join(target, name)).size;

try {
  console.log('effect          seconds   LUFS   peak');
  const effects = renderEffects();
  for (const { name, signal } of effects)
    console.log(`${name.padEnd(14)} ${(signal.length / RATE).toFixed(2).padStart(8)}${db(loudest(signal))}${db(peak(signal))}`);
  const { track, map } = layOut(effects);
  const file = join(folder, 'effects.wav');
  writeFileSync(file, wav(track));
  encode(file, join(target, 'effects'), { opus: 24, frame: 40, application: 'audio', aac: 22, aacRate: 24_000 });
  const lines = Object.entries(map).map(([name, slot]) => `  ${JSON.stringify(name)}: [${slot.join(', ')}]`);
  writeFileSync(join(target, 'effects.json'), `{\n${lines.join(',\n')}\n}\n`);

  console.log('loop            seconds   LUFS   peak   seam');
  const loops = renderLoops();
  for (const loop of loops) {
    const { name, slot } = loop;
    console.log(`${name.padEnd(14)} ${(slot[1] / 1000).toFixed(2).padStart(8)}${db(integrated(loop.track))}${db(peak(loop.track))}${db(seamError(loop))}`);
    const loopFile = join(folder, `${name}.wav`);
    writeFileSync(loopFile, wav(loop.track));
    encode(loopFile, join(target, name), { opus: 20, frame: 20, application: 'lowdelay', aac: 16, aacRate: 22_050 });
  }
  const slots = loops.map(({ name, slot }) => `  ${JSON.stringify(name)}: [${slot.join(', ')}]`);
  writeFileSync(join(target, 'ambience.json'), `{\n${slots.join(',\n')}\n}\n`);

  const files = ['effects', ...loops.map(({ name }) => name)].flatMap((stem) => [`${stem}.webm`, `${stem}.m4a`]);
  for (const name of files) console.log(`${name.padEnd(18)} ${String(size(name)).padStart(8)} bytes`);
  console.log(`${'all'.padEnd(18)} ${String(files.reduce((sum, name) => sum + size(name), 0)).padStart(8)} bytes`);
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}
