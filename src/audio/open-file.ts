import type { Sprites } from './names';
import type { Player, PlayerFile } from './player';
import { safely } from './safely';

/** Loads the first of `files` that works. `take` gets each attempt, null when it failed; `ready` means decoded. */
export function openFile(player: Player, files: readonly string[], sprite: Sprites, take: (file: PlayerFile | null) => void, ready: () => void): void {
  const [src, ...rest] = files;
  if (src === undefined) return;
  let file: PlayerFile | null = null;
  const failed = (): void => {
    const broken = file;
    safely(() => broken?.unload());
    take(null);
    // some Safari says it plays WebM and then cannot decode it: the second format gets its chance
    openFile(player, rest, sprite, take, ready);
  };
  try {
    file = new player.Howl({ src: [src], sprite, onload: ready, onloaderror: failed, onplayerror: () => undefined });
    take(file);
  } catch {
    failed();
  }
}
