/** Rules of the house that the import checker cannot see (docs/decisions.md, `.dependency-cruiser.json`). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import campaign from '../levels/campaign.json';
import { registry } from '../src/kinds/registry';

const src = path.resolve(import.meta.dirname, '../src');

/** Names from `src/`, with slashes; tests apart. */
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

interface Line {
  readonly file: string;
  readonly text: string;
  readonly at: string;
}
/** Lines of code, without comments. */
function linesOf(files: readonly string[]): readonly Line[] {
  return files.flatMap((file) =>
    readFileSync(path.join(src, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
      .split('\n')
      .map((text, index) => ({ file, text: text.replace(/(^|\s)\/\/.*$/, ''), at: `${file}:${index + 1}` })),
  );
}

/** Files whose code runs when these are loaded: they and what they import, types apart. */
function valuesFrom(files: readonly string[]): ReadonlySet<string> {
  const seen = new Set(files);
  for (const file of seen) {
    const code = readFileSync(path.join(src, file), 'utf8');
    for (const [, names = '', from = ''] of code.matchAll(/^(?:import|export) (?!type )([^;]*?) from '(\.[^']*)'/gm)) {
      const onlyTypes =
        names.startsWith('{') &&
        names
          .replace(/[{}\s]/g, ' ')
          .split(',')
          .every((name) => !name.trim() || name.trim().startsWith('type '));
      const target = path.posix.join(path.posix.dirname(file), from);
      const found = [`${target}.ts`, `${target}/index.ts`].find((name) => sources.includes(name));
      if (!onlyTypes && found !== undefined) seen.add(found);
    }
  }
  return seen;
}
/** What a kind thinks with. */
const BRAIN = ['rules', 'proof', 'hint', 'describe', 'level', 'generate'];

const namesIn = (lines: readonly Line[], names: readonly string[], home: (file: string, name: string) => boolean): readonly string[] => {
  // « expected …, like "lewarde:b1.hello" » is an example for an author.
  const plain = (text: string): string => text.replace(/like "[^"]*"/g, '');
  const any = names.join('|');
  // The campaign's own fields are words of the code, whatever a site may be called.
  const free = (name = ''): string => (Object.hasOwn(campaign, name) ? '' : name);
  // Quoted, alone or at the head of a key or path; the name of a property; a property asked for.
  const told = new RegExp(`['"\`](${any})(?=['"\`:./-])|(?<![\\w.?-])(${any})(?=\\s*:)|\\.(${any})\\b`, 'g');
  return lines.flatMap(({ file, text, at }) =>
    [...plain(text).matchAll(told)]
      .map(([, quoted, named, asked]) => quoted ?? free(named ?? asked))
      .filter((name) => name !== '' && !home(file, name))
      .map((name) => `${at} ${name}`),
  );
};
/** A number that counts sites would stand in rules, content, saves or words; drawing may use it as a length. */
const fives = (lines: readonly Line[]): readonly string[] => lines.filter(({ text }) => /(?<![\w.#-])5(?![\w.])|\bfive\b/i.test(text)).map(({ at }) => at);

const atHyphens = (lines: readonly Line[]): readonly string[] => lines.filter(({ text }) => /\.split\((['"`]-['"`]|\/-\/)/.test(text)).map(({ at }) => at);

const kindIds = Object.keys(registry);
const siteIds = [campaign.prologue, campaign.finale.id, ...campaign.sites.map(({ id }) => id)];

describe('the house', () => {
  it('sees the sources', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(kindIds.length).toBeGreaterThan(3);
    expect(siteIds.length).toBeGreaterThan(3);
  });

  it('a look, with the files it is made of, knows the rules by their types only, and they do not know it', () => {
    const looks = sources.filter((file) => path.basename(file) === 'look.ts');
    expect(looks.length).toBeGreaterThan(3);
    for (const look of looks) {
      const folder = path.dirname(look);
      const parts = valuesFrom([look]);
      const brain = valuesFrom(BRAIN.map((name) => `${folder}/${name}.ts`).filter((file) => sources.includes(file)));
      expect(brain.size, folder).toBeGreaterThan(3);
      expect(
        [...parts].filter((file) => brain.has(file) || path.dirname(file) !== folder),
        look,
      ).toEqual([]);
    }
  });

  it('names a kind in its own folder and in the registry only', () => {
    const home = (file: string, kind: string) => file === 'kinds/registry.ts' || file.startsWith(`kinds/${kind}/`);
    expect(namesIn(linesOf(sources), kindIds, home)).toEqual([]);
  });

  it('names a site nowhere: sites are data', () => {
    expect(namesIn(linesOf(sources), siteIds, (_, name) => kindIds.includes(name))).toEqual([]);
  });

  it('takes no id to pieces at its hyphens: a site may have one in its name (`content/ids` reads them)', () => {
    expect(atHyphens(linesOf(sources))).toEqual([]);
  });

  it('never counts the sites', () => {
    expect(fives(linesOf(sources.filter((file) => /^(core|content|storage|i18n|audio)\//.test(file))))).toEqual([]);
  });

  it('would notice each of these', () => {
    const line = (text: string): Line => ({ file: 'scenes/map-screen.ts', text, at: 'here' });
    const nowhere = () => false;
    expect(namesIn([line("if (site === 'lewarde') return;"), line("t('duel:title')"), line('`prologue-01`')], [...siteIds, ...kindIds], nowhere)).toEqual([
      'here lewarde',
      'here duel',
      'here prologue',
    ]);
    expect(namesIn([line('  lewarde: [...hall(430)],'), line('await boards.duel?.()')], [...siteIds, ...kindIds], nowhere)).toEqual([
      'here lewarde',
      'here duel',
    ]);
    expect(namesIn([line('campaign.prologue'), line('prologue: id,'), line("'dueling'"), line('dueling: 1')], [...siteIds, ...kindIds], nowhere)).toEqual([]);
    expect(atHyphens([line("level.split('-')[0]"), line('id.split(/-/)'), line("names.split(' - ')")])).toHaveLength(2);
    expect(fives([line('sites.length === 5'), line('allFive'), line('15 + x5 + 0.5')])).toHaveLength(1);
    expect(linesOf(['main.ts']).some(({ text }) => text.includes('*/'))).toBe(false);
  });
});
