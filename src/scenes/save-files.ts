/** A team leaves the device as a file, or comes from one. */
import { type Download, type Imported, importSave } from '../storage/files';
import type { ProfileStore } from '../storage/profiles';
import { h } from '../ui/dom';

/** Milliseconds after which a browser has surely begun to write the file. */
const WRITTEN = 10_000;

export function download({ name, blob }: Download): void {
  const url = URL.createObjectURL(blob);
  h('a', { attrs: { href: url, download: name } }).click();
  window.setTimeout(() => URL.revokeObjectURL(url), WRITTEN);
}

/** Lets the player choose a file. @returns what asks for it */
export function fileChooser(profiles: ProfileStore, read: (done: Imported) => void): () => void {
  const file = h('input', { attrs: { type: 'file', accept: 'application/json' } });
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    // The same file may be chosen again.
    if (chosen) void importSave(profiles, chosen).then(read);
    file.value = '';
  });
  return () => file.click();
}
