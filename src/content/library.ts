/**
 * The game's way to its levels, scripts, cards and facts.
 *
 *   import { library } from './bundled';            // in the game; in Node: openLibrary(await diskIndex(root))
 *   library.campaign                                // Campaign
 *   const site = await library.site('lewarde');     // Site: script, levels, cards, facts, tags
 *   site.level('lewarde-01', 2)                     // LevelFile of that riddle, tier 2 or the nearest below it
 *   site.levels.get('lewarde-01-t2')                // LevelFile by id
 *   site.families.get('lewarde-01')                 // [1, 2, 3]
 *   site.factsOf('lewarde:b1.token')                // the facts behind one text
 *   await library.essai('lampisterie')              // LevelFile
 *   await library.notes()                           // { tags, factsOf }: for the notebook, its cards and the glossary
 *
 * Everything is parsed on its way in; what does not fit throws a {@link ContentError} that names file and place.
 */
import type { ZodMiniType } from 'zod/mini';
import type { Tier } from '../core/puzzle-kind';
import type { Campaign, EvidenceCard, LevelFile, SiteScript } from '../core/story';
import { nearestTier } from '../core/tiers';
import { essaiId, levelId, readLevelId } from './ids';
import { campaign, evidenceCard, type Fact, factsFile, levelFile, siteScript, type TextTag, textTags } from './schemas';
import { allFindings, type Path, showPath } from './sentences';

/** One content file as it was bundled: its name, for messages, and its unchecked JSON. */
export interface Entry {
  readonly file: string;
  readonly json: unknown;
}

/** All that one site brings. */
export interface SiteModule {
  /** Absent while a site is asleep. */
  readonly script?: Entry;
  readonly levels: readonly Entry[];
  readonly cards: readonly Entry[];
  readonly facts: readonly Entry[];
  /** Tags of the texts of this site and of its cards. */
  readonly tags: Entry;
}

export interface NotesModule {
  readonly facts: readonly Entry[];
  readonly tags: Entry;
}

/** The small module that is loaded first; everything else is behind a function. */
export interface LevelsIndex {
  readonly campaign: Entry;
  readonly sites: Readonly<Record<string, () => Promise<SiteModule>>>;
  /** kind -> its essai. */
  readonly essais: Readonly<Record<string, () => Promise<Entry>>>;
  readonly notes: () => Promise<NotesModule>;
}

/** A content file that does not fit. The sentence is for the person who wrote the file. */
export class ContentError extends Error {
  constructor(
    readonly file: string,
    readonly path: Path,
    readonly sentence: string,
  ) {
    super(`${file}  ${showPath(path)}  ${sentence}`);
    this.name = 'ContentError';
  }
}

/** Texts and the facts behind them. */
export interface Sources {
  readonly tags: Readonly<Record<string, TextTag>>;
  /** The facts behind a text key, in the order given; empty for fiction and interface. */
  factsOf(key: string): readonly Fact[];
}

export interface Site extends Sources {
  readonly id: string;
  readonly script?: SiteScript;
  readonly levels: ReadonlyMap<string, LevelFile>;
  /** Riddle -> its tiers, rising. */
  readonly families: ReadonlyMap<string, readonly Tier[]>;
  readonly cards: ReadonlyMap<string, EvidenceCard>;
  readonly facts: ReadonlyMap<string, Fact>;
  /**
   * The level of a riddle at the wished tier, else the nearest easier one, else the easiest.
   * @throws ContentError when the riddle is unknown
   */
  level(family: string, wished: Tier): LevelFile;
}

export interface Library {
  readonly campaign: Campaign;
  readonly siteIds: readonly string[];
  site(id: string): Promise<Site>;
  essai(kind: string): Promise<LevelFile>;
  notes(): Promise<Sources>;
}

function parse<T>(schema: ZodMiniType<T>, entry: Entry): T {
  const parsed = schema.safeParse(entry.json);
  if (parsed.success) return parsed.data;
  const first = allFindings(parsed.error.issues, entry.json)[0];
  throw new ContentError(entry.file, first?.path ?? [], first?.sentence ?? 'does not fit');
}

/** Opens the content that an index leads to. Each part is loaded once; a failed load is tried again when asked again. */
export function openLibrary(index: LevelsIndex): Library {
  const sites = new Map<string, Promise<Site>>();
  const essais = new Map<string, Promise<LevelFile>>();
  const notes = new Map<string, Promise<Sources>>();
  return {
    campaign: parse(campaign, index.campaign),
    siteIds: Object.keys(index.sites),
    site: (id) => once(sites, id, async () => openSite(id, await find(index.sites, id, 'site')())),
    essai: (kind) =>
      once(essais, kind, async () => {
        const entry = await find(index.essais, kind, 'essai of kind')();
        const file = parse(levelFile, entry);
        if (file.id !== essaiId(kind)) throw new ContentError(entry.file, ['id'], `expected "${essaiId(kind)}", found "${file.id}"`);
        return file;
      }),
    notes: () => once(notes, '', async () => openSources(await index.notes())),
  };
}

function once<T>(cache: Map<string, Promise<T>>, id: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(id);
  if (known) return known;
  const made = make();
  cache.set(id, made);
  made.catch(() => cache.delete(id));
  return made;
}

function find<T>(table: Readonly<Record<string, T>>, id: string, what: string): T {
  const found = Object.hasOwn(table, id) ? table[id] : undefined;
  if (found === undefined) throw new ContentError('levels', [], `there is no ${what} "${id}"; expected one of ${Object.keys(table).join(', ')}`);
  return found;
}

function openSources(module: NotesModule): Sources & { readonly facts: ReadonlyMap<string, Fact> } {
  const facts = new Map(module.facts.flatMap((entry) => parse(factsFile, entry)).map((fact) => [fact.id, fact]));
  const tags = parse(textTags, module.tags);
  const factsOf = (key: string): readonly Fact[] => {
    const tag = Object.hasOwn(tags, key) ? tags[key] : undefined;
    if (tag === undefined || typeof tag === 'string') return [];
    return tag.facts.map((id) => {
      const fact = facts.get(id);
      if (!fact) throw new ContentError(module.tags.file, [key], `there is no fact "${id}" in levels/facts`);
      return fact;
    });
  };
  return { facts, tags, factsOf };
}

function openSite(id: string, module: SiteModule): Site {
  const levels = new Map<string, LevelFile>();
  const families = new Map<string, Tier[]>();
  for (const entry of module.levels) {
    const level = parse(levelFile, entry);
    const name = readLevelId(level.id);
    if (name?.site !== id) throw new ContentError(entry.file, ['id'], `expected an id like "${id}-01-t1", found "${level.id}"`);
    levels.set(level.id, level);
    families.set(name.family, [...(families.get(name.family) ?? []), name.tier].sort());
  }
  const cards = new Map(module.cards.map((entry) => [parse(evidenceCard, entry).id, parse(evidenceCard, entry)]));
  const level = (family: string, wished: Tier): LevelFile => {
    const tier = nearestTier(families.get(family) ?? [], wished);
    const file = tier === undefined ? undefined : levels.get(levelId(family, tier));
    if (!file) throw new ContentError(`levels/riddles/${id}`, [], `there is no riddle "${family}"`);
    return file;
  };
  return { id, ...(module.script ? { script: parse(siteScript, module.script) } : {}), levels, families, cards, level, ...openSources(module) };
}
