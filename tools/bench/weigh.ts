/** Weighs a built game: what a browser fetches, in kilobytes, for each size that has a budget. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type budgets from './budgets.json';
import type { FirstRiddle } from './first-riddle';

export type Sizes = Readonly<Record<keyof typeof budgets, number>>;

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
type Ending = '.br' | '.gz';

/** One built folder: its files, its scripts by name, who loads whom. */
class Build {
  readonly files: readonly string[];
  /** Path below the folder, by file name. */
  readonly scripts: ReadonlyMap<string, string>;

  constructor(private readonly dist: string) {
    this.files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (file) => statSync(path.join(dist, file)).isFile() && !/\.(br|gz)$/.test(file),
    );
    if (this.files.length < 10) throw new Error(`${dist} holds only ${this.files.length} files; build first`);
    // What a worker runs is fetched when another board is asked for, and never by the page.
    this.scripts = new Map(this.files.filter((file) => /\.js$/.test(file) && !/[\\/]worker[\\/]/.test(file)).map((file) => [path.basename(file), file]));
  }

  /** Bytes that a browser fetches: the precompressed file where there is one. */
  wire(file: string, ending: Ending): number {
    const full = path.join(this.dist, file);
    return statSync(existsSync(full + ending) ? full + ending : full).size;
  }
  sum(files: readonly string[], ending: Ending): number {
    return files.reduce((total, file) => total + this.wire(file, ending), 0);
  }
  weigh(names: Iterable<string>, ending: Ending): number {
    return this.sum(
      [...names].map((name) => this.scripts.get(name) ?? ''),
      ending,
    );
  }
  text(file: string): string {
    return readFileSync(path.join(this.dist, file), 'utf8');
  }
  script(name: string): string {
    return this.text(this.scripts.get(name) ?? '');
  }
  named(prefix: string): string[] {
    return [...this.scripts.keys()].filter((name) => name.startsWith(`${prefix}-`));
  }
  /** The scripts and all that they import at once. */
  closure(names: readonly string[]): Set<string> {
    const seen = new Set<string>();
    const queue = [...names];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (seen.has(name) || !this.scripts.has(name)) continue;
      seen.add(name);
      queue.push(...[...this.script(name).matchAll(/(?:from|import)\s*[`"']\.\/([\w.-]+\.js)/g)].map((match) => match[1] ?? ''));
    }
    return seen;
  }
}

const isPhaser = (name: string): boolean => name.startsWith('phaser-');

/** @param first what stands between the title and the first board, by the names of the content */
export function weighBuild(dist: string, first: FirstRiddle): { readonly sizes: Sizes; readonly kinds: readonly string[] } {
  const build = new Build(dist);
  const entry = [...build.text('index.html').matchAll(/src="\.\/assets\/([\w.-]+\.js)/g)].map((match) => match[1] ?? '');
  const isPicture = (name: string): boolean => /"planes":|planes:\[/.test(build.script(name).slice(0, 4000));
  /** What is loaded before any site: the game around the riddles. */
  const around = [...build.closure([...entry, ...['director', 'play', 'bundled', 'stage'].flatMap((name) => build.named(name))])].filter(
    (name) => !isPhaser(name) && !isPicture(name),
  );
  /** A kind's code: the lazy chunk that proves and lays out its boards. */
  const isKind = (name: string): boolean => {
    const text = build.script(name);
    return !around.includes(name) && ['prove', 'describe'].every((word) => new RegExp(`\\b${word}[:,]`).test(text)) && text.includes('arrange');
  };
  const kinds = [...build.scripts.keys()].filter(isKind);
  if (kinds.length < 4) throw new Error(`only ${kinds.length} kinds were seen in ${dist}`);
  const places = [...build.scripts.keys()].filter(isPicture);
  const css = build.files.filter((file) => file.endsWith('.css'));
  const fonts = build.files.filter((file) => file.endsWith('.woff2') && file.includes('latin-') && !file.includes('latin-ext'));
  const onTheWay = new Set([...around, ...build.closure([...[...build.scripts.keys()].filter(isPhaser), ...first.flatMap((name) => build.named(name))])]);
  // Old formats of fonts and sounds are there for old browsers: none fetches both.
  const fetched = build.files.filter((file) => !/\.(woff|m4a)$/.test(file));
  return {
    kinds,
    sizes: {
      'first screen, kB gz (HTML, CSS, its picture)': kilobytes(
        build.wire('index.html', '.gz') + build.sum(css, '.gz') + build.weigh(build.named('title').filter(isPicture), '.gz'),
      ),
      'own JavaScript at start, kB gz': kilobytes(build.weigh(around, '.gz')),
      'own JavaScript of any one site, its pictures apart, kB gz': kilobytes(build.weigh(kinds, '.gz')),
      'pictures of one place, kB gz': kilobytes(Math.max(...places.map((name) => build.weigh([name], '.gz')))),
      'first riddle playable, kB over the wire': kilobytes(
        build.wire('index.html', '.br') + build.sum(css, '.br') + build.weigh(onTheWay, '.br') + build.sum(fonts, '.br'),
      ),
      'whole game with sound, kB': kilobytes(build.sum(fetched, '.br')),
    },
  };
}
