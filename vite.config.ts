import { defineConfig } from 'vite';
import { compressPlugin } from './tools/vite/compress';
import { levelsPlugin } from './tools/vite/levels';
import { noscriptPlugin } from './tools/vite/noscript';
import { picturesPlugin } from './tools/vite/pictures';

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [picturesPlugin(), levelsPlugin(import.meta.dirname), noscriptPlugin(import.meta.dirname), compressPlugin()],
  // In a folder of their own: a worker brings its own copies of what the page has.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/worker/[name]-[hash].js', chunkFileNames: 'assets/worker/[name]-[hash].js' } } },
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
