/** What every screen of the game can reach. */
import type { AmbienceName } from '../audio/names';
import type { Message } from '../core/puzzle-kind';
import type { Page } from '../ui/page';
import type { Sights } from './sights';
import type { StageAhead } from './stage-ahead';

export interface Sounds {
  play(name: string): void;
  ambience(name: AmbienceName | null): void;
}

export interface App {
  readonly page: Page;
  readonly stage: StageAhead;
  readonly sounds: Sounds;
  readonly calm: () => boolean;
  readonly sights: Sights;
  /** Explains a word of the glossary. */
  readonly explain: (word: string) => void;
  readonly openNotebook: () => void;
  readonly openPause: (extra: readonly { readonly words: string; readonly run: () => void }[]) => void;
  readonly say: (message: Message) => string;
}
