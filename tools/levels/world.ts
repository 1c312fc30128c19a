/** What content files may name: kinds, pictures, faces and words. Tests give a small one of their own. */
import { boards, busts, icons, lampParts, pictures } from '../../assets/art/catalog';
import ambience from '../../assets/sound/ambience.json';
import type { SealedKind } from '../../src/core/puzzle-kind';
import { registry } from '../../src/kinds/registry';
import { languages, readWords, type Words } from '../locales/locales';

export interface World {
  readonly kinds: Readonly<Record<string, () => Promise<SealedKind>>>;
  /** Pictures of places. */
  readonly places: ReadonlySet<string>;
  /** Everything that a card may show. */
  readonly pictures: ReadonlySet<string>;
  readonly lampParts: ReadonlySet<string>;
  /** Sounds that a place can lie in. */
  readonly sounds: ReadonlySet<string>;
  /** bust -> its moods. */
  readonly moods: ReadonlyMap<string, readonly string[]>;
  /** language -> words; the source language is among them. */
  readonly words: ReadonlyMap<string, Words>;
}

/** The world of the project itself. */
export function projectWorld(root: string): World {
  const places = Object.keys(pictures);
  const parts = Object.keys(lampParts);
  const boardSymbols = Object.keys(boards);
  return {
    kinds: registry,
    places: new Set(places),
    pictures: new Set([...places, ...parts, ...boardSymbols, ...Object.keys(icons), ...Object.keys(busts)]),
    lampParts: new Set(parts),
    sounds: new Set(Object.keys(ambience)),
    moods: new Map(Object.entries(busts).map(([id, draw]) => [id, Object.keys(draw().poses)])),
    words: new Map(languages(root).map((language) => [language, readWords(root, language)])),
  };
}
