/**
 * The shape of the story as data (types only): the campaign, the script of a site, the evidence cards, the heads of levels.
 * Files: `levels/campaign.json`, `levels/sites/<site>.json`, `levels/evidence/<card>.json`, `levels/riddles/<site>/*.json`.
 * Everything is an id; the words are in `locales/<language>/<site>.json` under it.
 */
import type { CueName } from './cues';
import type { Tier } from './puzzle-kind';
import type { SpecialSceneName } from './special-scenes';

export type WorldState = 'cursed' | 'lit' | 'dawn';

/** Facts about progress that a beat may depend on. All given conditions must hold. */
export interface When {
  /** The site's place in the tour, counted from 1. */
  readonly position?: readonly number[];
  /** Cards that must be owned. */
  readonly has?: readonly string[];
  /** Steps that must be done. */
  readonly done?: readonly string[];
}

/** One bubble, or one wordless cue. Beats are linear; variants only by `when`. */
export interface Beat {
  /** A bust of the cast; absent for a narrated or wordless beat. */
  readonly who?: string;
  readonly mood?: string;
  /** Key of the words, `namespace:key`; absent for a wordless cue. */
  readonly key?: string;
  /** Something that happens in the picture: `token-rolls`, `stamp`, `letter-goes-out`, `light-room`… */
  readonly cue?: CueName;
  readonly when?: When;
}

/** One step of a site: scene, beats, riddle, card, what follows. */
export interface ScriptStep {
  readonly id: string;
  /** A picture of `assets/art/places`. */
  readonly place: string;
  readonly state: WorldState;
  /** Key of the name on the plate of the place, until the cue `stamp`. */
  readonly sign?: string;
  readonly beats: readonly Beat[];
  /** Riddle family `<site>-<nn>`; the tier is added by the tour. */
  readonly riddle?: string;
  /** A scene of its own: silent room, lamp part, postcard. */
  readonly scene?: SpecialSceneName;
  readonly card?: string;
  /** Spoken when the riddle is done. */
  readonly after: readonly Beat[];
  /** Steps that this one opens when done. */
  readonly opens: readonly string[];
  readonly optional?: boolean;
  /** The bed of sound under its riddle; none when absent. */
  readonly sound?: string;
}

/** `levels/sites/<site>.json` */
export interface SiteScript {
  readonly id: string;
  /** Open as soon as the site is entered. */
  readonly start: readonly string[];
  readonly steps: readonly ScriptStep[];
}

/** An evidence card: `trace` can still be seen or touched; `voice` is a document, event or idea. */
export interface EvidenceCard {
  readonly id: string;
  readonly site: string;
  readonly type: 'trace' | 'voice';
  /** It keeps the memory of the dead: it is kept and read, and never thrown into a dispute. */
  readonly quiet?: boolean;
  readonly seal: 'true' | 'invented' | 'true-invented';
  /** The claims 2a … 6c that it proves. */
  readonly claims: readonly string[];
  readonly facts: readonly string[];
  /** Picture shown on the card. */
  readonly picture: string;
}

export interface CampaignSite {
  readonly id: string;
  /** Where it stands on the map picture, in picture units. */
  readonly map: { readonly x: number; readonly y: number };
  /** Its lamp part, where it has one. */
  readonly part?: string;
  /** False while its script is not written: the site is asleep in the mist. */
  readonly awake: boolean;
}

/** `levels/campaign.json` */
export interface Campaign {
  readonly prologue: string;
  readonly sites: readonly CampaignSite[];
  readonly finale: CampaignSite;
  /** Tier of the riddles of the 1st, 2nd… site visited. */
  readonly tiers: readonly Tier[];
  /** The highest tier that a riddle of the tour has. */
  readonly highestTier: Tier;
}

export type Seal = EvidenceCard['seal'];

/** The head of every level file; `data` and the moves belong to the kind. */
export interface LevelFile {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly site: string;
  readonly tier: Tier;
  readonly facts: readonly string[];
  readonly card?: string;
  readonly seal: Seal;
  /** Planned minutes. */
  readonly minutes: number;
  readonly plays: {
    readonly right: readonly unknown[];
    readonly wrong: readonly { readonly moves: readonly unknown[]; readonly answer: string }[];
  };
  readonly data: unknown;
}
