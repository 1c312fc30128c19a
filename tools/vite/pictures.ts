/**
 * Draws the pictures at build: one lazy module for each place, bust, board and effect, SVG templates inside.
 *
 * `virtual:art` maps ids to dynamic imports; `virtual:art/<set>/<id>` is one drawing as plain data;
 * `virtual:art/icons` holds all glyphs of the interface at once, `virtual:art/lamp` the parts of the lamp. The drawing code
 * itself does not ship.
 */
import type { Plugin } from 'vite';
import { boards, busts, effects, icons, lampParts, pictures } from '../../assets/art/catalog';

const sets = { pictures, busts, boards, effects } as const;
type SetName = keyof typeof sets;
const PREFIX = 'virtual:art';
const RESOLVED = '\0virtual:art';

const isSet = (name: string): name is SetName => Object.hasOwn(sets, name);
const moduleOf = (data: unknown): string => `export default ${JSON.stringify(data)};`;

const indexModule = (): string => {
  const lines = (Object.keys(sets) as SetName[]).map((set) => {
    const entries = Object.keys(sets[set]).map((id) => `${JSON.stringify(id)}: () => import('${PREFIX}/${set}/${id}').then((m) => m.default)`);
    return `export const ${set} = { ${entries.join(', ')} };`;
  });
  return lines.join('\n');
};

export function picturesPlugin(): Plugin {
  const cache = new Map<string, string>();
  return {
    name: 'pictures',
    resolveId: (id) => (id === PREFIX || id.startsWith(`${PREFIX}/`) ? RESOLVED + id.slice(PREFIX.length) : null),
    load(id) {
      if (!id.startsWith(RESOLVED)) return null;
      const path = id.slice(RESOLVED.length + 1);
      const known = cache.get(path);
      if (known !== undefined) return known;
      const code = drawModule(path);
      cache.set(path, code);
      return code;
    },
  };
}

function drawModule(path: string): string {
  if (path === '') return indexModule();
  if (path === 'icons') return moduleOf(Object.fromEntries(Object.entries(icons).map(([id, draw]) => [id, draw()])));
  if (path === 'lamp') return moduleOf(Object.fromEntries(Object.entries(lampParts).map(([id, draw]) => [id, draw()])));
  const [set, id] = path.split('/');
  if (set === undefined || id === undefined || !isSet(set)) throw new Error(`pictures: there is no set "${path}"`);
  const draw = sets[set][id];
  if (!draw) throw new Error(`pictures: "${id}" is not in ${set} of assets/art/catalog.ts`);
  return moduleOf(draw());
}
