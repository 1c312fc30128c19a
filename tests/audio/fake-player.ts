import type { HowlOptions } from 'howler';
import type { Page, PlayerContext, PlayerFile } from '../../src/audio/player';

export class FakePage extends EventTarget implements Page {
  hidden = false;

  gesture(type = 'pointerup'): void {
    this.dispatchEvent(new Event(type));
  }

  show(visible: boolean): void {
    this.hidden = !visible;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

export class FakeContext implements PlayerContext {
  resumes = 0;
  /** The browser refuses to start sound. */
  blocked = false;

  constructor(public state: string) {}

  async resume(): Promise<void> {
    this.resumes++;
    if (this.blocked) throw new DOMException('not allowed', 'InvalidStateError');
    this.state = 'running';
  }

  /** The next suspension waits for `finish`, as in a browser, where the state changes later. */
  slow = false;
  finish = (): void => undefined;

  async suspend(): Promise<void> {
    if (this.slow)
      await new Promise<void>((done) => {
        this.finish = done;
      });
    this.state = 'suspended';
  }
}

/** Stands in for howler: files load when the test says so, and each call is written down. */
export class FakePlayer {
  readonly files: FakeFile[] = [];
  readonly context: FakeContext | null;
  readonly Howl: new (
    options: HowlOptions,
  ) => PlayerFile;
  readonly Howler: {
    ctx: FakeContext | null;
    usingWebAudio: boolean;
    autoSuspend: boolean;
    autoUnlock: boolean;
    volume(volume: number): void;
    stop(): void;
  };
  volumes: number[] = [];

  constructor(state: string | null) {
    const context = state === null ? null : new FakeContext(state);
    this.context = context;
    const { files, volumes } = this;
    this.Howl = class extends FakeFile {
      constructor(options: HowlOptions) {
        super(options);
        files.push(this);
      }
    };
    this.Howler = {
      ctx: null,
      usingWebAudio: true,
      autoSuspend: true,
      autoUnlock: true,
      volume(volume) {
        // as howler: the first call makes the context, or finds that there is none
        this.ctx = context;
        this.usingWebAudio = context !== null;
        volumes.push(volume);
      },
      stop: () => undefined,
    };
  }

  /** The files that are loading or loaded. */
  get live(): FakeFile[] {
    return this.files.filter((file) => file.state() !== 'unloaded');
  }

  file(part: string): FakeFile {
    const found = this.live.find((file) => file.src.includes(part));
    if (found === undefined) throw new Error(`no file ${part} is open`);
    return found;
  }
}

export class FakeFile implements PlayerFile {
  readonly src: string;
  readonly played: string[] = [];
  readonly fades: [number, number][] = [];
  throws = false;
  private loaded: 'unloaded' | 'loading' | 'loaded' = 'loading';

  constructor(private readonly options: HowlOptions) {
    this.src = String(options.src);
  }

  succeed(): void {
    this.loaded = 'loaded';
    this.options.onload?.(0);
  }

  fail(): void {
    this.options.onloaderror?.(0, 'Decoding audio data failed.');
  }

  play(slot: string): number {
    if (this.throws) throw new Error('decoder gone');
    this.played.push(slot);
    return 1000 + this.played.length;
  }

  volume(): number {
    return this.fades.at(-1)?.[1] ?? 1;
  }

  fade(from: number, to: number): void {
    this.fades.push([from, to]);
  }

  state(): 'unloaded' | 'loading' | 'loaded' {
    return this.loaded;
  }

  unload(): void {
    this.loaded = 'unloaded';
  }
}
