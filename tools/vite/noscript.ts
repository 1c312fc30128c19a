/** Writes into the page what a browser without JavaScript is told, in every language of the game. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import { languages } from '../locales/locales';

const words = z.object({ fault: z.object({ noscript: z.string() }) });
const safe = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @param root the project's folder, the one that holds `locales/` */
export function noscriptPlugin(root: string): Plugin {
  const file = (language: string): string => path.join(root, 'locales', language, 'ui.json');
  return {
    name: 'noscript',
    transformIndexHtml() {
      const lines = languages(root).map((language) => {
        const { fault } = words.parse(JSON.parse(readFileSync(file(language), 'utf8')));
        return `<p lang="${language}">${safe(fault.noscript)}</p>`;
      });
      return [{ tag: 'noscript', injectTo: 'body-prepend', children: `<div style="padding: 2em; max-width: 40em">${lines.join('')}</div>` }];
    },
  };
}
