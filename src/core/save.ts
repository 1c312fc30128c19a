/**
 * The save file: its shape, how a text becomes one, and what a riddle left half-way needs.
 * Where saves are kept is the business of `src/storage`.
 */
import * as z from 'zod/mini';
import type { ProgressEvent } from './events';
import type { Message, Tier } from './puzzle-kind';
import type { SessionRecord } from './session';

export const APP = 'la-nuit-sans-noms';
/** Raised when a save of this version could not be read by the version before. */
export const FORMAT = 1;
/** What a browser's storage holds at most, so no save of ours can be longer. Checked before parsing. */
export const MAX_SAVE_CHARACTERS = 5_242_880;

/** Who plays: no child's name, only ids of lists; the words of the team name are composed for each language. */
export interface Profile {
  readonly id: string;
  readonly lamp: string;
  readonly colour: string;
  readonly team: { readonly first: string; readonly second: string };
}

/** A riddle left half-way. */
export interface SavedSession {
  /** Level id `<site>-<nn>-t<tier>`; an essai is never kept. */
  readonly level: string;
  readonly version: number;
  readonly record: SessionRecord;
  /** Present when the board came from the kind's generator: what to give it again. */
  readonly sister?: { readonly tier: Tier; readonly seed: number } | undefined;
}

export interface SaveFile {
  readonly app: typeof APP;
  readonly format: typeof FORMAT;
  /** Raised by one at each write. */
  readonly revision: number;
  readonly profile: Profile;
  readonly events: readonly ProgressEvent[];
  /** The riddle on the table. */
  readonly session?: SavedSession | undefined;
  /** Riddles put aside half-way for another one, at most one for each level. */
  readonly shelved?: readonly SavedSession[] | undefined;
}

/** Why a text is not a save. `path` leads into the file (`events.3.site`); `detail` is for adults, in English. */
export interface SaveProblem {
  readonly path: string;
  readonly message: Message;
  readonly detail: string;
}
export type ParsedSave = { readonly ok: true; readonly save: SaveFile } | { readonly ok: false; readonly problem: SaveProblem };

// ——— Shapes ———

const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/));
const count = z.int().check(z.gte(0));
const tier = z.literal([0, 1, 2, 3]);
const phase = z.literal(['beats', 'after']);
const sparks = z.int().check(z.gte(0), z.lte(3));
const seed = z.int();

/** One shape for each type of event; a type without a shape does not compile. */
const eventShapes = {
  'site-opened': z.strictObject({ type: z.literal('site-opened'), site: id, position: z.int().check(z.gte(1), z.lte(1000)) }),
  'step-done': z.strictObject({
    type: z.literal('step-done'),
    site: id,
    step: id,
    how: z.literal(['solved', 'passed', 'seen']),
    tier: z.optional(tier),
    sparks: z.optional(sparks),
    rung: z.optional(z.int().check(z.gte(0), z.lte(4))),
  }),
  'riddle-improved': z.strictObject({ type: z.literal('riddle-improved'), site: id, step: id, sparks }),
  'card-won': z.strictObject({ type: z.literal('card-won'), card: id }),
  'part-won': z.strictObject({ type: z.literal('part-won'), part: id }),
  'site-restored': z.strictObject({ type: z.literal('site-restored'), site: id }),
  letter: z.strictObject({ type: z.literal('letter'), site: id, step: id, phase, beat: count, way: z.literal(['out', 'back']) }),
  'essai-seen': z.strictObject({ type: z.literal('essai-seen'), kind: id }),
  starred: z.strictObject({ type: z.literal('starred'), page: id, on: z.boolean() }),
  'tier-chosen': z.strictObject({ type: z.literal('tier-chosen'), riddle: id, tier }),
  'beat-reached': z.strictObject({ type: z.literal('beat-reached'), site: id, step: id, phase, beat: count }),
  'postcard-read': z.strictObject({ type: z.literal('postcard-read'), site: id }),
} satisfies { readonly [Type in ProgressEvent['type']]: z.ZodMiniType<Extract<ProgressEvent, { type: Type }>> };

const event = z.discriminatedUnion('type', [
  eventShapes['site-opened'],
  eventShapes['step-done'],
  eventShapes['riddle-improved'],
  eventShapes['card-won'],
  eventShapes['part-won'],
  eventShapes['site-restored'],
  eventShapes.letter,
  eventShapes['essai-seen'],
  eventShapes.starred,
  eventShapes['tier-chosen'],
  eventShapes['beat-reached'],
  eventShapes['postcard-read'],
]);

/** Moves are parsed by their kind when the riddle is taken up (`Session.resume`). */
const record = z.strictObject({
  seed,
  moves: z.array(z.unknown()),
  cursor: count,
  rung: z.literal([0, 1, 2, 3, 4]),
  nextSteps: count,
});

const session = z.strictObject({
  level: id,
  version: count,
  record,
  sister: z.optional(z.strictObject({ tier, seed })),
});

const saveShape: z.ZodMiniType<SaveFile> = z.strictObject({
  app: z.literal(APP),
  format: z.literal(FORMAT),
  revision: z.int().check(z.gte(0)),
  profile: z.strictObject({ id, lamp: id, colour: id, team: z.strictObject({ first: id, second: id }) }),
  events: z.array(event),
  session: z.optional(session),
  shelved: z.optional(z.array(session)),
});

// ——— Text to save ———

/** Lifts a save of format n to format n + 1. */
export type Upgrade = (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** `UPGRADES[n]` lifts format n. Each has a fixture `tests/fixtures/saves/format-<n>.json`, never deleted. */
const UPGRADES: Readonly<Record<number, Upgrade>> = {};

const problem = (path: string, key: string, detail: string, params: Message['params'] = {}): ParsedSave => ({
  ok: false,
  problem: { path, message: { key, params }, detail },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lifts a value from its own format to `target`, one format at a time.
 * @returns null when a step is missing: no version of the game wrote that format.
 */
export function upgrade(
  value: Readonly<Record<string, unknown>>,
  from: number,
  target: number,
  upgrades: Readonly<Record<number, Upgrade>>,
): Readonly<Record<string, unknown>> | null {
  let lifted = value;
  for (let format = from; format < target; format++) {
    const step = upgrades[format];
    if (!step) return null;
    lifted = step(lifted);
  }
  return lifted;
}

/** One English sentence for the first fault zod found. */
function explain(issue: z.core.$ZodIssue): { readonly path: readonly PropertyKey[]; readonly detail: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { path: issue.path, detail: `expected ${issue.expected}` };
    case 'invalid_value':
      return { path: issue.path, detail: `expected one of ${issue.values.map(String).join(', ')}` };
    case 'unrecognized_keys':
      return { path: [...issue.path, ...issue.keys.slice(0, 1)], detail: `unknown field; this format has none of that name` };
    case 'too_big':
      return { path: issue.path, detail: `expected at most ${issue.maximum}` };
    case 'too_small':
      return { path: issue.path, detail: `expected at least ${issue.minimum}` };
    case 'invalid_format':
      return { path: issue.path, detail: 'expected an id: letters, digits, dots and hyphens, at most 60' };
    case 'invalid_union':
      return { path: issue.path, detail: `expected one of ${Object.keys(eventShapes).join(', ')}` };
    default:
      return { path: issue.path, detail: issue.message };
  }
}

/**
 * Reads a save from text. Never throws; anything that is not wholly a save of this game is a problem
 * with its place, a message for the player and a detail for whoever looks into the file.
 */
export function parseSave(text: string): ParsedSave {
  if (text.length > MAX_SAVE_CHARACTERS) return problem('', 'save:too-long', `${text.length} characters; expected at most ${MAX_SAVE_CHARACTERS}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return problem('', 'save:not-json', error instanceof Error ? error.message : String(error));
  }
  if (!isRecord(value) || value.app !== APP) return problem('app', 'save:other-app', `expected a save with "app": "${APP}"`);
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format)) return problem('format', 'save:bad-field', 'expected a whole number', { path: 'format' });
  if (format > FORMAT) return problem('format', 'save:newer', `format ${format}; this version reads up to ${FORMAT}`, { format, known: FORMAT });
  const lifted = format < 0 ? null : upgrade(value, format, FORMAT, UPGRADES);
  if (!lifted) return problem('format', 'save:unknown-format', `no version of the game wrote format ${format}`, { format });
  const parsed = saveShape.safeParse(lifted);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    const { path, detail } = first ? explain(first) : { path: [], detail: 'unknown fault' };
    const place = path.map(String).join('.');
    return problem(place, 'save:bad-field', detail, { path: place });
  }
  const save = parsed.data;
  for (const [at, each] of [save.session, ...(save.shelved ?? [])].entries())
    if (each && each.record.cursor > each.record.moves.length) {
      const place = at === 0 ? 'session.record.cursor' : `shelved.${at - 1}.record.cursor`;
      return problem(place, 'save:bad-field', `expected at most ${each.record.moves.length}, the number of moves`, { path: place });
    }
  return { ok: true, save };
}

// ——— Changes of a save: all pure ———

export const newSave = (profile: Profile): SaveFile => ({ app: APP, format: FORMAT, revision: 0, profile, events: [] });

/** The save as the game writes it; `pretty` for a file that people may open. */
export const saveText = (save: SaveFile, pretty = false): string => (pretty ? `${JSON.stringify(save, null, 2)}\n` : JSON.stringify(save));

const allSessions = (save: SaveFile): readonly SavedSession[] => [...(save.session ? [save.session] : []), ...(save.shelved ?? [])];

/** The same save for another look of the profile (lamp, colour, team) or, for a copy, another id. */
export const withProfile = (save: SaveFile, change: Partial<Profile>): SaveFile => ({ ...save, profile: { ...save.profile, ...change } });

/** Puts a riddle on the table. One of another level that lay there is shelved, to come back to the same board. */
export function withSession(save: SaveFile, next: SavedSession): SaveFile {
  return { ...save, session: next, shelved: allSessions(save).filter((each) => each.level !== next.level) };
}

/** The riddle of this level is over, or starts again: its board is forgotten. */
export function withoutSession(save: SaveFile, level: string): SaveFile {
  const session = save.session?.level === level ? undefined : save.session;
  return { ...save, session, shelved: (save.shelved ?? []).filter((each) => each.level !== level) };
}

/**
 * The board of a level as it was left, or null. A board of another version of the level no longer
 * fits: it is not given, and `changed` is the message that says so. What was won stays.
 */
export function savedSession(save: SaveFile, level: string, version: number): { readonly session: SavedSession | null; readonly changed?: Message } {
  const session = allSessions(save).find((each) => each.level === level);
  if (!session) return { session: null };
  return session.version === version ? { session } : { session: null, changed: { key: 'save:level-changed' } };
}
