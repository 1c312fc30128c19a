/** Movements that can be left at any moment: each resolves at its end, or at once when its signal is raised. */
import type Phaser from 'phaser';

/** Runs a tween. The caller puts things into their last state itself: an aborted tween stops where it is. */
export function tween(scene: Phaser.Scene, config: Phaser.Types.Tweens.TweenBuilderConfig, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const running = scene.tweens.add({ ...config, onComplete: () => end(false) });
    const stop = () => end(true);
    const end = (aborted: boolean) => {
      signal.removeEventListener('abort', stop);
      if (aborted) running.remove();
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
