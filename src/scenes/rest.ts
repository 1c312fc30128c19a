/**
 * The rest of the game, fetched while nobody waits for anything: on a stand, in a train or in a hall the network may go,
 * and the night goes on. One part after the other, by the same loaders that ask for it in play: then it is in memory.
 */
import { boards, busts, effects, pictures } from 'virtual:art';
import { SOUND_FILES } from '../audio/files';
import { keepFile } from '../audio/open-file';
import type { Library } from '../content/library';
import { wordFiles } from '../i18n/words';
import { registry } from '../kinds/registry';
import { idle } from './idle';
import { specialParts } from './special';

/** Milliseconds for which the page is left alone first, and after which a slot is taken even if the page is never idle. */
const QUIET = 3000;
const IDLE = 5000;
/** A part that does not come is asked for again after the others, this often in all. */
const ROUNDS = 3;

type Part = () => Promise<unknown>;

/** Code that comes when something happens. A test of the built game finds what is forgotten here. */
const code: readonly Part[] = [
  () => import('./show/cues'),
  () => import('./show/win'),
  () => import('./hint-talk'),
  () => import('../ui/card'),
  () => import('./show/card'),
  () => import('../ui/notebook'),
  () => import('./map-screen'),
  () => import('./show/map'),
  () => import('./show/windows'),
  () => import('../ui/lamp'),
  () => import('../content/fresh-level'),
];

/** In the order in which a team comes to them. */
function partsOf(library: Library): readonly Part[] {
  const { prologue, sites } = library.campaign;
  const places = [prologue, ...sites.filter(({ awake }) => awake).map(({ id }) => id)];
  return [
    ...places.map((id) => () => library.site(id)),
    ...wordFiles,
    ...code,
    ...specialParts,
    ...Object.values(registry),
    ...Object.keys(registry).map((kind) => () => library.essai(kind)),
    ...[boards, effects, busts, pictures].flatMap((set) => Object.values(set)),
    () => library.notes(),
    ...[...document.fonts].map((font) => () => font.load()),
    ...SOUND_FILES.map((file) => () => keepFile(file)),
  ];
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** A player who asks for little data fetches what is played, and nothing before. */
function sparesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true;
}

/** @param busy whether the player waits for something now. */
export async function fetchRest(library: Library, busy: () => boolean): Promise<void> {
  if (sparesData()) return;
  await pause(QUIET);
  let left = partsOf(library);
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const missed: Part[] = [];
    for (const part of left) {
      await idle(IDLE);
      while (busy()) await pause(IDLE / 10);
      // Whoever needs it asks again, and says what is missing.
      await part().catch(() => missed.push(part));
    }
    left = missed;
    if (left.length > 0) await pause(QUIET * 10);
  }
  // Seen by measuring tools: the network may go from now on.
  if (left.length === 0) performance.mark('all-here');
}
