/** Whether the files of `locales/` can be read at all: JSON, with texts for leaves. What the texts say is checked elsewhere. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Path } from '../../src/content/sentences';
import { languages } from '../locales/locales';
import { type Fault, type JsonFile, readJsonFile } from './json-file';

/** Faults of all word files under a project's root. With any, the words cannot be read. */
export function checkWords(root: string, shownFrom: string = root): Fault[] {
  return languages(root).flatMap((language) => {
    const folder = path.join(root, 'locales', language);
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    return names.sort().flatMap((name) => fileFaults(readJsonFile(path.join(folder, name), shownFrom)));
  });
}

const fileFaults = (json: JsonFile): readonly Fault[] => (json.faults.length > 0 ? json.faults : leafFaults(json, json.value, []));

function leafFaults(json: JsonFile, value: unknown, place: Path): Fault[] {
  if (typeof value === 'string' && place.length > 0) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = Array.isArray(value) ? 'a list' : value === null ? 'null' : `the ${typeof value} ${String(value)}`;
    return [json.fault(place, `expected a text, or an object of texts, found ${found}`)];
  }
  return Object.entries(value).flatMap(([name, inner]) => leafFaults(json, inner, [...place, name]));
}
