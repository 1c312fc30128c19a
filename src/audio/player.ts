/** What the service needs of howler and of the page: small enough for a test to stand in for both. */
import type { HowlOptions } from 'howler';

/** One loaded file. */
export interface PlayerFile {
  play(slot: string): number;
  /** The present volume of one sound, 0 to 1. */
  volume(id: number): unknown;
  fade(from: number, to: number, milliseconds: number, id: number): unknown;
  state(): 'unloaded' | 'loading' | 'loaded';
  unload(): unknown;
}

/** The Web Audio context. `state` is a string: iOS knows `interrupted` besides the standard ones. */
export interface PlayerContext {
  readonly state: string;
  resume(): Promise<void>;
  suspend(): Promise<void>;
}

export interface Player {
  readonly Howl: new (options: HowlOptions) => PlayerFile;
  readonly Howler: {
    readonly ctx: PlayerContext | null | undefined;
    readonly usingWebAudio: boolean;
    autoSuspend: boolean;
    autoUnlock: boolean;
    /** Sets the volume of all (0 to 1); the first call makes the context. */
    volume(volume: number): unknown;
    stop(): unknown;
  };
}

/** The part of the document the service listens to. */
export interface Page extends EventTarget {
  readonly hidden: boolean;
}
