/** The beds of sound under places: one is wanted, the one before fades out under it, and no more are kept decoded. */
import { AMBIENCE_FILES } from './files';
import { type AmbienceName, ambienceSprites } from './names';
import { openFile } from './open-file';
import type { Player, PlayerFile } from './player';
import { safely } from './safely';

/** Milliseconds in which a bed comes and goes. */
export const FADE = 1200;

interface Bed {
  readonly name: AmbienceName;
  file: PlayerFile | null;
  id: number | null;
  /** Set while it fades out. */
  leaving: ReturnType<typeof setTimeout> | null;
}

export class Beds {
  private beds: Bed[] = [];

  /**
   * @param most decoded at the same time.
   * @param running whether sound can be heard now.
   */
  constructor(
    private readonly most: number,
    private readonly running: () => boolean,
  ) {}

  /** Brings what is heard to what is wanted. Without a player, or while nothing can be heard, beds only leave. */
  settle(wanted: AmbienceName | null, player: Player | null): void {
    for (const bed of this.beds) if (bed.name !== wanted) this.leave(bed);
    if (wanted === null || player === null || !this.running()) return;
    const known = this.beds.find((bed) => bed.name === wanted);
    if (known === undefined) this.enter(wanted, player);
    else this.comeBack(known);
  }

  /** All of them, at once. */
  dropAll(): void {
    for (const bed of [...this.beds]) this.drop(bed);
  }

  private enter(name: AmbienceName, player: Player): void {
    while (this.beds.length >= this.most) {
      const oldest = this.beds[0];
      if (oldest !== undefined) this.drop(oldest);
    }
    const bed: Bed = { name, file: null, id: null, leaving: null };
    this.beds.push(bed);
    openFile(
      player,
      AMBIENCE_FILES[name],
      ambienceSprites(name),
      (file) => {
        bed.file = file;
      },
      () => this.begin(bed),
    );
  }

  private begin(bed: Bed): void {
    const { file } = bed;
    // a sound started in an interrupted context never comes: `settle` tries again when it runs
    if (file === null || !this.running() || !this.beds.includes(bed) || bed.leaving !== null) return;
    safely(() => {
      bed.id = file.play(bed.name);
      file.fade(0, 1, FADE, bed.id);
    });
  }

  private leave(bed: Bed): void {
    if (bed.leaving !== null) return;
    this.fade(bed, 0);
    bed.leaving = setTimeout(() => this.drop(bed), FADE + 50);
  }

  /** Wanted again while leaving, or loaded while it could not start. */
  private comeBack(bed: Bed): void {
    const { leaving } = bed;
    bed.leaving = null;
    if (leaving !== null) clearTimeout(leaving);
    if (bed.id === null) {
      if (bed.file?.state() === 'loaded') this.begin(bed);
    } else if (leaving !== null) this.fade(bed, 1);
  }

  /** From where it is now: a bed that turns back in the middle of a fade must not jump. */
  private fade({ file, id }: Bed, to: number): void {
    if (file === null || id === null) return;
    safely(() => {
      const now = file.volume(id);
      file.fade(typeof now === 'number' ? now : 1 - to, to, FADE, id);
    });
  }

  /** At once: stopped, its decoded sound given back. */
  private drop(bed: Bed): void {
    if (bed.leaving !== null) clearTimeout(bed.leaving);
    this.beds = this.beds.filter((other) => other !== bed);
    const { file } = bed;
    bed.file = null;
    safely(() => file?.unload());
  }
}
