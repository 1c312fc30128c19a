/**
 * Sound of the game. Everything works without it: no AudioContext, a page that never lets sound start, a file that does
 * not load or decode all end in silence, never in an exception.
 */
import { Beds } from './beds';
import { EFFECT_FILES } from './files';
import { type AmbienceName, effectSprites, type SoundName } from './names';
import { openFile } from './open-file';
import type { Page, Player, PlayerFile } from './player';
import { quietly, safely } from './safely';

export type { AmbienceName, SoundName } from './names';

export interface AudioService {
  /** Plays an effect once; dropped (not queued) while sound cannot be heard, so that nothing comes late. */
  play(name: SoundName): void;
  /** Changes the bed of sound under a place; null is silence. Remembered until it can be heard. */
  ambience(name: AmbienceName | null): void;
  /** The player's switch. Off frees the machine's sound output. */
  setOn(on: boolean): void;
  /** 0 (silent) to 1; values outside are brought back in. */
  setVolume(volume: number): void;
  /** Tries to start or restart sound; works only inside a gesture. The service calls it itself on every gesture. */
  unlock(): void;
  /** Fetches the player's code before it is needed; call it once the first screen stands. */
  preload(): void;
}

const GESTURES = ['pointerup', 'touchend', 'click', 'keydown'] as const;
/** Beds decoded at the same time, at most: 24 s of sound are 4.6 MB of memory. */
const MAX_BEDS = 2;
/** A file that failed in all formats is asked for again by a later gesture, this often in all. */
const TRIES = 3;

/** The service over a player (howler, or a test's own) and a page. Makes no AudioContext before the first gesture. */
export class HowlerAudio implements AudioService {
  private player: Player | null = null;
  private loading = false;
  /** No Web Audio here, or its code cannot be had: silence for good. */
  private mute = false;
  private effects: PlayerFile | null = null;
  private effectTries = 0;
  private wanted: AmbienceName | null = null;
  private readonly beds: Beds;
  private on = true;
  private volume = 1;
  private unlocked = false;

  constructor(
    private readonly load: () => Promise<Player>,
    private readonly page: Page,
    maxBeds = MAX_BEDS,
  ) {
    this.beds = new Beds(maxBeds, () => this.running());
    for (const gesture of GESTURES) page.addEventListener(gesture, this.unlock, { capture: true, passive: true });
    page.addEventListener('visibilitychange', this.visibility);
  }

  play(name: SoundName): void {
    if (!this.running() || this.effects?.state() !== 'loaded') return;
    const { effects } = this;
    safely(() => effects.play(name));
  }

  ambience(name: AmbienceName | null): void {
    if (name === this.wanted) return;
    this.wanted = name;
    this.settle();
  }

  setOn(on: boolean): void {
    if (on === this.on) return;
    this.on = on;
    if (on) {
      // the switch itself was a gesture
      this.unlock();
      return;
    }
    this.beds.dropAll();
    safely(() => this.player?.Howler.stop());
    this.suspend();
  }

  setVolume(volume: number): void {
    this.volume = Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : 1;
    // before the first gesture the player would make a context that the browser refuses, with a warning
    if (this.unlocked) safely(() => this.player?.Howler.volume(this.volume));
  }

  preload(): void {
    if (this.player !== null || this.loading || this.mute) return;
    this.loading = true;
    this.load().then(
      (player) => {
        this.loading = false;
        this.player = player;
        if (this.unlocked) this.start();
      },
      () => {
        // the network may come back: the next gesture asks again
        this.loading = false;
      },
    );
  }

  readonly unlock = (): void => {
    if (!this.on || this.mute || this.page.hidden) return;
    this.unlocked = true;
    if (this.player === null) this.preload();
    else this.start();
  };

  private running(): boolean {
    return this.on && !this.page.hidden && this.player?.Howler.ctx?.state === 'running';
  }

  private readonly visibility = (): void => {
    if (this.page.hidden) this.suspend();
    else if (this.unlocked) this.unlock();
  };

  private suspend(): void {
    const context = this.player?.Howler.ctx;
    if (context?.state !== 'running') return;
    quietly(
      () => context.suspend(),
      // switched on or shown again while the browser was still at it
      () => this.unlocked && this.start(),
    );
  }

  /** Inside a gesture if the browser wants one: makes or resumes the context, then lets the wanted sounds in. */
  private start(): void {
    const { player } = this;
    if (player === null || !this.on || this.mute || this.page.hidden) return;
    safely(() => {
      // its own suspension after 30 s of silence comes back only by a gesture on iOS; ours follows the page instead
      player.Howler.autoSuspend = false;
      // its own unlocking closes this context for another one wherever the hardware does not run at 44.1 kHz
      player.Howler.autoUnlock = false;
      player.Howler.volume(this.volume);
    });
    const context = player.Howler.ctx;
    if (!player.Howler.usingWebAudio || !context) {
      this.mute = true;
      return;
    }
    this.openEffects(player);
    if (context.state === 'running') this.settle();
    // not only `suspended`: iOS says `interrupted` after a call
    else
      quietly(
        () => context.resume(),
        () => {
          // what was switched off or hidden while the browser thought about it stays silent
          if (!this.on || this.page.hidden) this.suspend();
          else this.settle();
        },
      );
  }

  private openEffects(player: Player): void {
    if (this.effects !== null || this.effectTries >= TRIES) return;
    this.effectTries++;
    openFile(
      player,
      EFFECT_FILES,
      effectSprites(),
      (file) => {
        this.effects = file;
      },
      () => undefined,
    );
  }

  private settle(): void {
    this.beds.settle(this.wanted, this.player);
  }
}

/** The game's sound on this page. */
export function createAudio(page: Page = document): AudioService {
  return new HowlerAudio(() => import('./howler'), page);
}
