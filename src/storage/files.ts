import { MAX_SAVE_CHARACTERS, parseSave, type SaveFile, type SaveProblem, saveText } from '../core/save';
import type { AsideItem } from './aside';
import type { ProfileStore } from './profiles';
import type { Kept } from './shelf';

/** A file to hand to the browser for download. */
export interface Download {
  readonly name: string;
  readonly blob: Blob;
}

/** The save as a file, named after the team: `la-nuit-sans-noms.taupes-savantes.12.json` (12 is the revision). */
export function exportSave(save: SaveFile): Download {
  const { first, second } = save.profile.team;
  return { name: `la-nuit-sans-noms.${first}-${second}.${save.revision}.json`, blob: new Blob([saveText(save, true)], { type: 'application/json' }) };
}

/** Something put aside, to the letter. */
export function exportAside(item: AsideItem): Download {
  return { name: `la-nuit-sans-noms.${item.key}.json`, blob: new Blob([item.text], { type: 'application/json' }) };
}

export type Imported = { readonly ok: true; readonly id: string; readonly kept: Kept } | { readonly ok: false; readonly problem: SaveProblem };

/** Reads a save from a file into a new profile. Nothing that is there is overwritten. */
export async function importSave(store: ProfileStore, file: Pick<Blob, 'size' | 'text'>): Promise<Imported> {
  // Four bytes are the longest a character takes: a larger file is not even opened.
  if (file.size > MAX_SAVE_CHARACTERS * 4)
    return { ok: false, problem: { path: '', message: { key: 'save:too-long', params: {} }, detail: `${file.size} bytes` } };
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    // The file was moved or closed to us since it was chosen.
    return { ok: false, problem: { path: '', message: { key: 'save:file-gone', params: {} }, detail: error instanceof Error ? error.message : String(error) } };
  }
  const parsed = parseSave(text.replace(/^\uFEFF/, ''));
  return parsed.ok ? { ok: true, ...store.adopt(parsed.save) } : parsed;
}
