/**
 * Shapes of the content files, typed against `src/core/story.ts`. Strict: an unknown field is a fault.
 * The `data` and the moves of a level belong to its kind; here they are only carried.
 */
import * as z from 'zod/mini';
import { CUES } from '../core/cues';
import { SPECIAL_SCENES } from '../core/special-scenes';
import type { Beat, Campaign, CampaignSite, EvidenceCard, LevelFile, ScriptStep, Seal, SiteScript, When } from '../core/story';

/** The claims of the dossier that a card can prove (GAME.md section 5.6). */
const CLAIMS = ['2a', '2b', '2c', '4a', '4b', '4c', '6a', '6b', '6c'] as const;

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id of small letters, digits and hyphens, like "lewarde-01"'));
const step = z.string().check(z.regex(/^[A-Za-z0-9]+(-[a-z0-9]+)*$/, 'expected the id of a step or card, like "B1"'));
const textKey = z.string().check(z.regex(/^[a-z][a-z-]*:[A-Za-z0-9_.-]+$/, 'expected a key of locales/ as "namespace:key", like "lewarde:b1.hello"'));
const factId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected the id of a fact, like "lewarde-lamp-tokens"'));
const filled = z.string().check(z.minLength(1));
const schemaLink = z.optional(z.string());

/** 0 is the tutorial or an essai. */
const tier = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)], 'expected one of the tiers 0, 1, 2, 3');
const seal: z.ZodMiniType<Seal> = z.enum(['true', 'invented', 'true-invented']);

const wrongPlay = <Move extends z.core.SomeType>(move: Move) => z.strictObject({ moves: z.array(move).check(z.minLength(1)), answer: filled });
const plays = <Move extends z.core.SomeType>(move: Move) => z.strictObject({ right: z.array(move), wrong: z.array(wrongPlay(move)) });

/** A level file whose `data` and moves have the given shapes; with `z.unknown()` twice it is the head alone. */
export const levelFileOf = <Data extends z.core.SomeType, Move extends z.core.SomeType>(data: Data, move: Move) =>
  z.strictObject({
    $schema: schemaLink,
    id,
    version: z.int().check(z.positive()),
    kind: id,
    site: id,
    tier,
    facts: z.array(factId),
    card: z.optional(step),
    seal,
    minutes: z.number().check(z.positive()),
    plays: plays(move),
    data,
  });

export const levelFile: z.ZodMiniType<LevelFile> = levelFileOf(z.unknown(), z.unknown());

const when: z.ZodMiniType<When> = z.strictObject({
  position: z.optional(z.array(z.int().check(z.positive()))),
  has: z.optional(z.array(step)),
  done: z.optional(z.array(step)),
});

const beat: z.ZodMiniType<Beat> = z
  .strictObject({ who: z.optional(id), mood: z.optional(id), key: z.optional(textKey), cue: z.optional(z.enum(CUES)), when: z.optional(when) })
  .check(
    z.refine((value) => value.key !== undefined || value.cue !== undefined, 'expected a beat with words ("key") or with something that happens ("cue")'),
    z.refine((value) => value.mood === undefined || value.who !== undefined, 'expected "who" beside "mood"'),
  );

const scriptStep: z.ZodMiniType<ScriptStep> = z.strictObject({
  id: step,
  place: id,
  state: z.enum(['cursed', 'lit', 'dawn']),
  sign: z.optional(textKey),
  beats: z.array(beat),
  riddle: z.optional(id),
  scene: z.optional(z.enum(SPECIAL_SCENES)),
  card: z.optional(step),
  after: z.array(beat),
  opens: z.array(step),
  sound: z.optional(filled),
  optional: z.optional(z.boolean()),
});

/** `levels/sites/<site>.json` */
export const siteScript: z.ZodMiniType<SiteScript> = z.strictObject({
  $schema: schemaLink,
  id,
  start: z.array(step).check(z.minLength(1)),
  steps: z.array(scriptStep).check(z.minLength(1)),
});

/** `levels/evidence/<card>.json` */
export const evidenceCard: z.ZodMiniType<EvidenceCard> = z.strictObject({
  $schema: schemaLink,
  id: step,
  site: id,
  type: z.enum(['trace', 'voice']),
  quiet: z.optional(z.boolean()),
  seal,
  claims: z.array(z.enum(CLAIMS)).check(z.minLength(1)),
  facts: z.array(factId).check(z.minLength(1)),
  picture: id,
});

const campaignSite: z.ZodMiniType<CampaignSite> = z.strictObject({
  id,
  map: z.strictObject({ x: z.number(), y: z.number() }),
  part: z.optional(id),
  awake: z.boolean(),
});

/** `levels/campaign.json` */
export const campaign: z.ZodMiniType<Campaign> = z.strictObject({
  $schema: schemaLink,
  prologue: id,
  sites: z.array(campaignSite).check(z.minLength(1)),
  finale: campaignSite,
  tiers: z.array(tier).check(z.minLength(1)),
  highestTier: tier,
});

/** One fact of the game with what proves it. */
export interface Fact {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  readonly confidence: 'high' | 'medium';
  /** Deaths, war or child work: no score, timer or joke beside it. */
  readonly sensitive?: true;
  /** `where` is an address or a library; absent for a document that was never published. */
  readonly sources: readonly { readonly title: string; readonly where?: string | undefined; readonly note: string }[];
}

const fact: z.ZodMiniType<Fact> = z.strictObject({
  id: factId,
  fr: filled,
  en: filled,
  confidence: z.enum(['high', 'medium']),
  sensitive: z.optional(z.literal(true)),
  sources: z.array(z.strictObject({ title: filled, where: z.optional(filled), note: z.string() })).check(z.minLength(1, 'expected at least one source')),
});

/** `levels/facts/<origin>.json` */
export const factsFile: z.ZodMiniType<readonly Fact[]> = z.array(fact);

/** What a story text rests on: facts, or nothing because it is invented, or nothing because it only guides. */
export type TextTag = { readonly facts: readonly string[] } | 'fiction' | 'interface';

const textTag: z.ZodMiniType<TextTag> = z.union([
  z.strictObject({ facts: z.array(factId).check(z.minLength(1)) }),
  z.literal('fiction'),
  z.literal('interface'),
]);

/** `levels/texts.json`: text key -> tag. */
export const textTags: z.ZodMiniType<Readonly<Record<string, TextTag>>> = z.record(textKey, textTag);
