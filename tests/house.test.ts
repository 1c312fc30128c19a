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

/** What is wrong with the lines, by a rule. */
const namesIn = (lines: readonly Line[], names: readonly string[], home: (file: string, name: string) => boolean): readonly string[] => {
  // « expected …, like "lewarde:b1.hello" » is an example for an author.
  const plain = (text: string): string => text.replace(/like "[^"]*"/g, '');
  const quoted = new RegExp(`['"\`](${names.join('|')})(?=['"\`:./-])`, 'g');
  return lines.flatMap(({ file, text, at }) =>
    [...plain(text).matchAll(quoted)].filter((match) => !home(file, match[1] ?? '')).map((match) => `${at} ${match[1]}`),
  );
};
/** A number that counts sites would stand in rules, content, saves or words; drawing may use it as a length. */
const fives = (lines: readonly Line[]): readonly string[] => lines.filter(({ text }) => /(?<![\w.#-])5(?![\w.])|\bfive\b/i.test(text)).map(({ at }) => at);

const kindIds = Object.keys(registry);
const siteIds = [campaign.prologue, campaign.finale.id, ...campaign.sites.map(({ id }) => id)];

describe('the house', () => {
  it('sees the sources', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(kindIds.length).toBeGreaterThan(3);
    expect(siteIds.length).toBeGreaterThan(3);
  });

  it('a look knows the rules by their types only', () => {
    const looks = sources.filter((file) => path.basename(file) === 'look.ts');
    expect(looks.length).toBeGreaterThan(3);
    const values = linesOf(looks).filter(({ text }) => /^import (?!type )/.test(text));
    expect(values.map(({ at }) => at)).toEqual([]);
  });

  it('names a kind in its own folder and in the registry only', () => {
    const home = (file: string, kind: string) => file === 'kinds/registry.ts' || file.startsWith(`kinds/${kind}/`);
    expect(namesIn(linesOf(sources), kindIds, home)).toEqual([]);
  });

  it('names a site nowhere: sites are data', () => {
    expect(namesIn(linesOf(sources), siteIds, (_, name) => kindIds.includes(name))).toEqual([]);
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
    expect(namesIn([line('campaign.prologue'), line("'dueling'")], [...siteIds, ...kindIds], nowhere)).toEqual([]);
    expect(fives([line('sites.length === 5'), line('allFive'), line('15 + x5 + 0.5')])).toHaveLength(1);
    expect(linesOf(['main.ts']).some(({ text }) => text.includes('*/'))).toBe(false);
  });
});
