import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import * as z from 'zod/mini';
import { compressPlugin } from './tools/vite/compress';
import { levelsPlugin } from './tools/vite/levels';
import { noscriptPlugin } from './tools/vite/noscript';
import { picturesPlugin } from './tools/vite/pictures';
import { preloadPlugin } from './tools/vite/preload';

const { prologue } = z.object({ prologue: z.string() }).parse(JSON.parse(readFileSync(new URL('levels/campaign.json', import.meta.url), 'utf8')));

/** What every start asks for. French is the source, and what English lacks falls back to it; the night begins with the prologue. */
const FIRST = [
  'locales/fr/ui.json',
  'src/content/bundled.ts',
  'src/scenes/play.ts',
  'src/scenes/director.ts',
  `virtual:site/${prologue}`,
  `locales/fr/${prologue}.json`,
];
/** Words that every team needs, whatever it plays: one file for a language. */
const COMMON = 'ui|save|cast|cards|notebook|glossary|map|postcards';

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    picturesPlugin(),
    levelsPlugin(import.meta.dirname),
    noscriptPlugin(import.meta.dirname),
    ...(mode === 'lab' ? [] : [preloadPlugin(import.meta.dirname, FIRST)]),
    compressPlugin(),
  ],
  // In a folder of their own: a worker brings its own copies of what the page has.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/worker/[name]-[hash].js', chunkFileNames: 'assets/worker/[name]-[hash].js' } } },
  build: {
    target: 'es2022',
    outDir: mode === 'lab' ? 'out/lab' : 'dist',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: mode === 'lab' ? 'lab.html' : 'index.html',
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser/ },
            // Small modules that import nothing and that many ask for: one file, not eight.
            {
              name: 'leaves',
              test: /preload-helper|src[\\/](ui[\\/](dom|edges|rich)|core[\\/](random|unproved)|content[\\/]ids|scenes[\\/](idle|texture-shelf))\.ts$/,
            },
            ...['fr', 'en'].map((language) => ({ name: `words-${language}`, test: new RegExp(`locales[\\\\/]${language}[\\\\/](${COMMON})\\.json`) })),
          ],
        },
      },
    },
  },
}));
