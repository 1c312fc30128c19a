import type { AmbienceName, AudioService, SoundListener, SoundName } from './service';

/** No sound at all, for tests and for rendering without a browser; listeners are told as always. */
export class SilentAudio implements AudioService {
  private bed: AmbienceName | null = null;
  private readonly listeners = new Set<SoundListener>();

  play(name: SoundName): void {
    for (const listener of [...this.listeners]) listener(name);
  }

  ambience(name: AmbienceName | null): void {
    if (name !== null && name !== this.bed) for (const listener of [...this.listeners]) listener(name);
    this.bed = name;
  }

  setOn(): void {}
  setVolume(): void {}
  unlock(): void {}
  preload(): void {}

  onPlay(listener: SoundListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.listeners.clear();
  }
}
