/**
 * Bundles the content: `virtual:levels-index` is small and holds the campaign and one dynamic import for each site
 * (`virtual:site/<id>`), essai (`virtual:essai/<kind>`) and for the notebook's facts (`virtual:notes/facts`).
 * So a new level changes its site's module and nothing else.
 */
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Entry } from '../../src/content/library';
import { allFiles, contentFiles, contentParts } from '../levels/content';

const NAMES = /^virtual:(levels-index|notes\/facts|site\/.+|essai\/.+)$/;
const HIDDEN = '\0';

/** The recorded plays are for the checker; a player's browser has no use for them. */
function withoutPlays(level: Entry): Entry {
  const { json } = level;
  return typeof json === 'object' && json !== null && 'plays' in json ? { ...level, json: { ...json, plays: { right: [], wrong: [] } } } : level;
}

/** JSON.parse of a text is read faster than an object literal of the same size. */
const moduleOf = (data: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
const loader = (name: string): string => `() => import(${JSON.stringify(name)}).then((m) => m.default)`;
const table = (ids: readonly string[], folder: string): string => ids.map((id) => `${JSON.stringify(id)}: ${loader(`virtual:${folder}/${id}`)}`).join(', ');

function moduleText(root: string, name: string): string {
  const parts = contentParts(root);
  const [, what = '', id = ''] = /^virtual:([^/]+)\/?(.*)$/.exec(name) ?? [];
  if (what === 'site') {
    const site = parts.site(id);
    return moduleOf({ ...site, levels: site.levels.map(withoutPlays) });
  }
  if (what === 'essai') return moduleOf(withoutPlays(parts.essai(id)));
  if (what === 'notes') return moduleOf(parts.notes());
  return `export default { campaign: ${JSON.stringify(parts.campaign())}, sites: { ${table(parts.sites, 'site')} }, essais: { ${table(parts.essais, 'essai')} }, notes: ${loader('virtual:notes/facts')} };`;
}

/** @param root the project's folder, the one that holds `levels/` */
export function levelsPlugin(root: string): Plugin {
  return {
    name: 'levels',
    resolveId: (id) => (NAMES.test(id) ? HIDDEN + id : null),
    load(id) {
      if (!id.startsWith(HIDDEN) || !NAMES.test(id.slice(1))) return null;
      for (const file of allFiles(contentFiles(root))) this.addWatchFile(file);
      return moduleText(root, id.slice(1));
    },
    configureServer(server) {
      const folder = path.join(root, 'levels') + path.sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        for (const [id, node] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(HIDDEN) && NAMES.test(id.slice(1))) server.moduleGraph.invalidateModule(node);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
