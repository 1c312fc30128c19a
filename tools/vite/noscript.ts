/** Writes into the page what it must say in every language of the game when scripts, or the words themselves, do not come. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import * as z from 'zod/mini';
import { languages } from '../locales/locales';

const words = z.object({ fault: z.object({ noscript: z.string(), crash: z.string(), reload: z.string() }) });
const safe = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @param root the project's folder, the one that holds `locales/` */
export function noscriptPlugin(root: string): Plugin {
  const file = (language: string): string => path.join(root, 'locales', language, 'ui.json');
  return {
    name: 'noscript',
    transformIndexHtml(): HtmlTagDescriptor[] {
      const said = languages(root).map((language) => ({ language, ...words.parse(JSON.parse(readFileSync(file(language), 'utf8'))).fault }));
      const noscript = said.map((fault) => `<p lang="${fault.language}">${safe(fault.noscript)}</p>`).join('');
      // Filled in by src/scenes/crash.ts.
      const crash = said.map(
        (fault) => `<div lang="${fault.language}"><p>${safe(fault.crash)}</p><button class="strip" type="button">${safe(fault.reload)}</button></div>`,
      );
      return [
        { tag: 'noscript', injectTo: 'body-prepend', children: `<div style="padding: 2em; max-width: 40em">${noscript}</div>` },
        { tag: 'template', injectTo: 'body', attrs: { id: 'without-words' }, children: crash.join('') },
      ];
    },
  };
}
