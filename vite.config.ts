import { defineConfig } from 'vite';
import { compressPlugin } from './tools/vite/compress';
import { levelsPlugin } from './tools/vite/levels';
import { noscriptPlugin } from './tools/vite/noscript';
import { picturesPlugin } from './tools/vite/pictures';

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [picturesPlugin(), levelsPlugin(import.meta.dirname), noscriptPlugin(import.meta.dirname), compressPlugin()],
  build: {
    target: 'es2022',
    outDir: mode === 'lab' ? 'out/lab' : 'dist',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: mode === 'lab' ? 'lab.html' : 'index.html',
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser/ }] } },
    },
  },
}));
