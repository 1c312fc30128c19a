/** A page with nothing but Phaser on it, built beside the game: what the engine alone costs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { compressPlugin } from '../vite/compress';

const HTML =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><script type="module" src="./bare.js"></script></body></html>';
const SCRIPT = `import Phaser from 'phaser';
const game = new Phaser.Game({
  type: Phaser.CANVAS, width: 1280, height: 720, banner: false, audio: { noAudio: true },
  scene: { create() { this.add.rectangle(640, 360, 200, 100, 0xffc64f); } },
});
game.events.once('postrender', () => { document.documentElement.dataset.done = String(performance.now()); });
`;

/**
 * Builds the page under `out/bench`.
 * @returns the folder to serve
 */
export async function buildBarePage(root: string): Promise<string> {
  const page = path.join(root, 'out/bench/page');
  const outDir = path.join(root, 'out/bench/dist');
  mkdirSync(page, { recursive: true });
  writeFileSync(path.join(page, 'index.html'), HTML);
  writeFileSync(path.join(page, 'bare.js'), SCRIPT);
  await build({
    root: page,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [compressPlugin()],
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
  });
  return outDir;
}
