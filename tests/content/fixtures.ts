/** The small sound project of `tests/fixtures/levels/sound`, and the world that it lives in. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../tools/levels/check';
import { showFault } from '../../tools/levels/json-file';
import type { World } from '../../tools/levels/world';
import { readWords, type Words } from '../../tools/locales/locales';
import { lanterns } from './lanterns';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const fixtures = path.join(projectRoot, 'tests/fixtures/levels');
export const soundRoot = path.join(fixtures, 'sound');
export const brokenRoot = path.join(fixtures, 'broken');

export const smallWorld: World = {
  kinds: { lanterns: async () => lanterns },
  places: new Set(['lamp-room']),
  pictures: new Set(['lamp-room', 'lamp']),
  lampParts: new Set(['pot']),
  sounds: new Set(['wind']),
  moods: new Map([['ida', ['calm', 'glad']]]),
  words: new Map(['fr', 'en'].map((language) => [language, readWords(soundRoot, language)])),
};

/** The words of the mine under the name of each broken script too, so that a script's only faults are its own. */
function withAliases(words: Words): Words {
  const names = readdirSync(path.join(brokenRoot, 'sites')).map((name) => path.basename(name, '.json'));
  const mine = [...words].filter(([key]) => /^(postcards:)?mine\b/.test(key));
  return new Map([...words, ...names.flatMap((name) => mine.map(([key, text]): [string, string] => [key.replace('mine', name), text]))]);
}

/** The faults of files of the broken folder, checked beside the sound project. */
export async function faultsOf(...names: string[]): Promise<string[]> {
  const words = new Map([...smallWorld.words].map(([language, known]) => [language, withAliases(known)]));
  const report = await checkContent(
    soundRoot,
    { ...smallWorld, words },
    names.map((name) => path.join(brokenRoot, name)),
    brokenRoot,
  );
  return report.faults.map(showFault);
}
