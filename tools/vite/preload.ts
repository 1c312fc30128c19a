/** Tells the page early which modules it asks for at once, so that a slow network fetches them side by side. */
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * @param root the project's folder
 * @param modules files, relative to it, and `virtual:` modules, that every start needs though the first script does not contain them
 * @throws Error on build when one of them has no chunk of its own
 */
export function preloadPlugin(root: string, modules: readonly string[]): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const entries = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]));
        const wanted = new Set<string>();
        for (const module of modules) {
          const id = module.startsWith('virtual:') ? `\0${module}` : path.join(root, module);
          const chunk = chunks.find(({ facadeModuleId, moduleIds }) => facadeModuleId === id || moduleIds.includes(id));
          if (!chunk) throw new Error(`preload: ${module} is in no chunk`);
          for (const name of [chunk.fileName, ...chunk.imports]) if (!entries.has(name)) wanted.add(name);
        }
        return [...wanted].map((name) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `./${name}` },
        }));
      },
    },
  };
}
