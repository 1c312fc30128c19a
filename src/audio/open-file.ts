import type { Sprites } from './names';
import type { Player, PlayerFile } from './player';
import { safely } from './safely';

/** Files that were fetched before they are played: their address, and one in memory that no network is needed for. */
const kept = new Map<string, string>();

/** Fetches a sound file and keeps it as it is, undecoded. @throws when it does not come */
export async function keepFile(src: string): Promise<void> {
  if (kept.has(src)) return;
  const answer = await fetch(src);
  if (!answer.ok) throw new Error(`sound: ${src} answers ${answer.status}`);
  kept.set(src, URL.createObjectURL(await answer.blob()));
}

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
    file = new player.Howl({
      src: [kept.get(src) ?? src],
      format: [src.split('.').pop() ?? ''],
      sprite,
      onload: ready,
      onloaderror: failed,
      onplayerror: () => undefined,
    });
    take(file);
  } catch {
    failed();
  }
}
