/** Weighs the built game against the size budgets. Exits with 1 when one is passed. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import budgets from './budgets.json';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** Bytes that a browser fetches: the precompressed file where there is one. */
const wire = (file: string, ending: '.br' | '.gz'): number => {
  const full = path.join(dist, file);
  return statSync(existsSync(full + ending) ? full + ending : full).size;
};
const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(dist, file)).isFile() && !/\.(br|gz)$/.test(file));
if (files.length < 10) throw new Error(`dist holds only ${files.length} files; build first`);

const scripts = new Map(files.filter((file) => file.endsWith('.js')).map((file) => [path.basename(file), file]));
const imports = (name: string, dynamic: boolean): string[] => {
  const file = scripts.get(name);
  if (!file) return [];
  const text = readFileSync(path.join(dist, file), 'utf8');
  const pattern = dynamic ? /import\(\s*[`"']\.\/([\w.-]+\.js)/g : /(?:from|import)\s*[`"']\.\/([\w.-]+\.js)/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
};
const closure = (names: readonly string[]): Set<string> => {
  const seen = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...imports(name, false));
  }
  return seen;
};
const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
const entry = [...html.matchAll(/assets\/([\w.-]+\.js)/g)].map((match) => match[1] ?? '');
const css = files.filter((file) => file.endsWith('.css'));
const named = (prefix: string): string[] => [...scripts.keys()].filter((name) => name.startsWith(`${prefix}-`));
const weigh = (names: Iterable<string>, ending: '.br' | '.gz'): number => [...names].reduce((sum, name) => sum + wire(scripts.get(name) ?? '', ending), 0);
const isPhaser = (name: string): boolean => name.startsWith('phaser-');

const isData = (name: string): boolean => {
  const text = readFileSync(path.join(dist, scripts.get(name) ?? ''), 'utf8');
  return /"planes":|planes:\[/.test(text.slice(0, 4000));
};
const places = [...scripts.keys()].filter(isData);
const title = named('title').filter(isData);
/** What is loaded before any site: the game around the riddles. */
const around = [...closure([...entry, ...['director', 'play', 'bundled', 'stage'].flatMap(named)])].filter((name) => !isPhaser(name) && !isData(name));
/** A kind's code: the lazy chunk that proves and lays out its boards. */
const isKind = (name: string): boolean => {
  const text = readFileSync(path.join(dist, scripts.get(name) ?? ''), 'utf8');
  return !around.includes(name) && ['prove:', 'describe:', 'arrange'].every((word) => text.includes(word) || text.includes(word.replace(':', ',')));
};
const kinds = [...scripts.keys()].filter(isKind);
if (kinds.length < 4) throw new Error(`only ${kinds.length} kinds were seen in dist`);
/** Levels, script, cards and facts of a site, and its words: data, shown but not counted as JavaScript. */
const siteData = (site: string): number =>
  weigh(
    named(site).filter((name) => !isData(name)),
    '.gz',
  );
const firstRiddle = [
  ...around,
  ...[...scripts.keys()].filter(
    (name) => isPhaser(name) || /^(lampisterie|lamp-room|night-park|gaillette|nowak|prepose|prologue|ui|cast|cards|glossary|notebook|map)-/.test(name),
  ),
];
const fonts = files.filter((file) => file.endsWith('.woff2') && file.includes('latin-') && !file.includes('latin-ext'));
const sum = (list: readonly string[], ending: '.br' | '.gz'): number => list.reduce((total, file) => total + wire(file, ending), 0);

const rows: Readonly<Record<keyof typeof budgets, number>> = {
  'first screen, kB gz (HTML, CSS, its picture)': kilobytes(wire('index.html', '.gz') + sum(css, '.gz') + weigh(title, '.gz')),
  'own JavaScript at start, kB gz': kilobytes(weigh(around, '.gz')),
  'own JavaScript of any one site, its pictures apart, kB gz': kilobytes(weigh(kinds, '.gz')),
  'pictures of one place, kB gz': kilobytes(Math.max(...places.map((name) => weigh([name], '.gz')))),
  'first riddle playable, kB over the wire': kilobytes(wire('index.html', '.br') + sum(css, '.br') + weigh(new Set(firstRiddle), '.br') + sum(fonts, '.br')),
  'whole game with sound, kB': kilobytes(
    sum(
      files.filter((file) => !/\.(woff|m4a)$/.test(file)),
      '.br',
    ),
  ),
};

console.log(`kinds: ${kinds.join(' ')}`);
console.log(`data of Lewarde in both languages, kB gz: ${kilobytes(siteData('lewarde'))}`);
let over = 0;
for (const [name, limit] of Object.entries(budgets)) {
  const value = rows[name as keyof typeof budgets];
  const bad = value > limit;
  if (bad) over++;
  console.log(`${bad ? 'OVER' : 'ok  '}  ${name.padEnd(62)} ${String(value).padStart(8)} / ${limit}`);
}
process.exit(over > 0 ? 1 : 0);
