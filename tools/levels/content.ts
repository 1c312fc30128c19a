/** The content folder on disk: which files there are, and what each part of the game takes of them. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Entry, LevelsIndex, NotesModule, SiteModule } from '../../src/content/library';
import { type JsonFile, readJsonFile, showFault } from './json-file';

/** Namespaces of texts that are told to the player as story or knowledge, beside one namespace for each site. */
export const SHARED_STORY = ['cards', 'notebook', 'glossary', 'postcards', 'sights'] as const;

export interface ContentFiles {
  readonly campaign: string;
  readonly texts: string;
  readonly scripts: readonly string[];
  readonly riddles: readonly string[];
  readonly essais: readonly string[];
  readonly cards: readonly string[];
  readonly facts: readonly string[];
}

const jsonIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => path.join(folder, entry.name))
        .sort()
    : [];

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => path.join(folder, entry.name))
        .sort()
    : [];

/** Absolute names of all content files under a project's root, sorted. */
export function contentFiles(root: string): ContentFiles {
  const levels = path.join(root, 'levels');
  return {
    campaign: path.join(levels, 'campaign.json'),
    texts: path.join(levels, 'texts.json'),
    scripts: jsonIn(path.join(levels, 'sites')),
    riddles: foldersIn(path.join(levels, 'riddles')).flatMap(jsonIn),
    essais: jsonIn(path.join(levels, 'essais')),
    cards: jsonIn(path.join(levels, 'evidence')),
    facts: jsonIn(path.join(levels, 'facts')),
  };
}

export const allFiles = (files: ContentFiles): string[] => [
  files.campaign,
  files.texts,
  ...files.scripts,
  ...files.riddles,
  ...files.essais,
  ...files.cards,
  ...files.facts,
];

const nameOf = (file: string): string => path.basename(file, '.json');
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

/** All site ids: those of the campaign and those that have files. */
function siteIds(files: ContentFiles, campaign: unknown): string[] {
  const listed = field(campaign, 'sites');
  const named = [
    field(campaign, 'prologue'),
    ...(Array.isArray(listed) ? listed.map((site) => field(site, 'id')) : []),
    field(field(campaign, 'finale'), 'id'),
  ];
  const found = [...files.scripts.map(nameOf), ...files.riddles.map((file) => path.basename(path.dirname(file)))];
  return [...new Set([...texts(named), ...found])];
}

/** What one site's module holds; facts are those that its levels, cards and texts name. */
function siteModule(root: string, files: ContentFiles, site: string): SiteModule {
  const entry = (file: string): Entry => read(root, file);
  const script = files.scripts.find((file) => nameOf(file) === site);
  const levels = files.riddles.filter((file) => path.basename(path.dirname(file)) === site).map(entry);
  const cards = files.cards.map(entry).filter((card) => field(card.json, 'site') === site);
  const cardIds = new Set(cards.map((card) => field(card.json, 'id')));
  const mine = (key: string): boolean => {
    const [namespace, rest = ''] = key.split(':');
    const head = rest.split('.')[0];
    return namespace === site || (namespace === 'cards' && cardIds.has(head)) || (namespace === 'postcards' && head === site);
  };
  const tags = tagsWhere(root, files, mine);
  const used = new Set([...levels, ...cards, ...Object.values(tags.json).map((json) => ({ json }))].flatMap(({ json }) => texts(field(json, 'facts'))));
  return { ...(script ? { script: entry(script) } : {}), levels, cards, facts: factsOf(root, files, used), tags };
}

/** Namespaces of what lies in the notebook: its pages, its words, and the cards kept there. */
const KEPT = ['notebook:', 'glossary:', 'cards:'];

function notesModule(root: string, files: ContentFiles): NotesModule {
  const tags = tagsWhere(root, files, (key) => KEPT.some((start) => key.startsWith(start)));
  return { tags, facts: factsOf(root, files, new Set(Object.values(tags.json).flatMap((tag) => texts(field(tag, 'facts'))))) };
}

function tagsWhere(root: string, files: ContentFiles, wanted: (key: string) => boolean): { file: string; json: Record<string, unknown> } {
  const all = read(root, files.texts);
  const object = typeof all.json === 'object' && all.json !== null ? all.json : {};
  return { file: all.file, json: Object.fromEntries(Object.entries(object).filter(([key]) => wanted(key))) };
}

const factsOf = (root: string, files: ContentFiles, used: ReadonlySet<string>): Entry[] =>
  files.facts
    .map((file) => read(root, file))
    .map(({ file, json }) => ({ file, json: Array.isArray(json) ? json.filter((fact) => used.has(String(field(fact, 'id')))) : json }))
    .filter(({ json }) => !Array.isArray(json) || json.length > 0);

/** @throws Error in the form of a fault when the JSON itself is broken */
function read(root: string, file: string): Entry {
  const json: JsonFile = readJsonFile(file, root);
  const fault = json.faults[0];
  if (fault) throw new Error(showFault(fault));
  return { file: json.file, json: json.value };
}

/** The parts of the content by name: `campaign`, `notes`, `site/<id>`, `essai/<kind>`. */
export interface ContentParts {
  readonly sites: readonly string[];
  readonly essais: readonly string[];
  campaign(): Entry;
  notes(): NotesModule;
  site(id: string): SiteModule;
  essai(kind: string): Entry;
}

/** Looks into the folder anew at each call of this function; parts are read when asked for. */
export function contentParts(root: string): ContentParts {
  const files = contentFiles(root);
  const campaign = read(root, files.campaign);
  return {
    sites: siteIds(files, campaign.json),
    essais: files.essais.map(nameOf),
    campaign: () => campaign,
    notes: () => notesModule(root, files),
    site: (id) => siteModule(root, files, id),
    essai: (kind) => read(root, path.join(root, 'levels', 'essais', `${kind}.json`)),
  };
}

/** The index of a folder, for tests and tools in Node: the same parts as in the built game. */
export function diskIndex(root: string): LevelsIndex {
  const parts = contentParts(root);
  return {
    campaign: parts.campaign(),
    sites: Object.fromEntries(parts.sites.map((id) => [id, async () => parts.site(id)])),
    essais: Object.fromEntries(parts.essais.map((kind) => [kind, async () => parts.essai(kind)])),
    notes: async () => parts.notes(),
  };
}
