/** What a board on the screen is given: the stage's scene and textures, the page's layers, its words and sounds. */
import type { BoardArt } from '../../assets/art/format';
import type { BoardEnv, BoardWords } from '../boards';
import { t } from '../i18n/words';
import type { Page } from '../ui/page';
import type { App } from './app';
import { breath, idle } from './idle';
import { plainShape, rasterise } from './raster';
import type { Stage } from './stage';
import { inTurn, type TakenTexture } from './texture-shelf';

/** Milliseconds that a drawing waits at most for an idle moment. */
const SOON = 100;

interface Parts {
  readonly app: App;
  readonly page: Page;
  readonly scene: BoardEnv['scene'];
  /** The drawings, on their way. */
  readonly art: Promise<BoardArt>;
  /** Whose symbols they are: names the textures, and the kind in a report. */
  readonly kind: string;
}

export function boardEnv({ app, page, scene, art, kind }: Parts): BoardEnv {
  const reported = new Set<string>();
  /** A symbol that cannot be drawn costs the player its picture, never the riddle: a plain shape stands in for it. */
  const draw = async (symbol: string, scale: number): Promise<HTMLCanvasElement> => {
    let drawing: BoardArt[string] | undefined;
    try {
      drawing = (await art)[symbol];
      if (!drawing) throw new Error('there is no such symbol');
      return await rasterise(drawing.svg, { x: 0, y: 0, w: drawing.w, h: drawing.h }, 'lit', scale);
    } catch (fault) {
      if (!reported.has(symbol)) console.error(`pictures: ${kind}/${symbol} could not be drawn`, fault);
      reported.add(symbol);
      return plainShape(drawing ?? { w: 64, h: 64 }, scale);
    }
  };
  return {
    scene,
    layer: page.layer,
    below: page.words,
    frame: () => app.stage.frame,
    resolution: () => app.stage.resolution,
    reducedMotion: app.calm,
    wake: () => app.stage.wake(),
    words: app.say,
    announce: (text) => page.announce(text),
    sound: (name) => app.sounds.play(name),
    takeTexture: (key, symbol, scale) => {
      const name = `${kind}/${key}`;
      let gone = false;
      let taken: TakenTexture | null = null;
      // The drawing does not wait for Phaser. Until that is there nothing is seen of it: it keeps out of everybody's way.
      const early = app.stage.isOpen
        ? null
        : inTurn(
            () => !gone,
            () => draw(symbol, scale),
            () => (app.stage.isOpen ? breath() : idle(SOON)),
          );
      const take = ({ shelf }: Stage): Promise<void> | undefined => {
        if (!gone) taken = shelf.take(name, async () => (await early) ?? draw(symbol, scale));
        return taken?.ready;
      };
      return {
        ready: app.stage.opened.then(take),
        letGo: () => {
          gone = true;
          taken?.letGo();
        },
      };
    },
    textureKey: (key) => `${kind}/${key}`,
  };
}

/** The words that every board speaks, whatever its kind. */
export const boardWords = (goal: string): BoardWords => ({
  notesTitle: () => t('ui:board.notes'),
  notesMore: (below) => (below > 0 ? t('ui:board.notes-more', { count: below }) : t('ui:board.notes-first')),
  held: (name) => t('ui:board.held', { name }),
  released: () => t('ui:board.released'),
  nothing: () => t('ui:board.nothing'),
  again: () => t('ui:board.again'),
  edge: () => t('ui:board.edge'),
  marked: { place: () => t('ui:board.marked'), note: () => t('ui:board.marked-note'), toRead: () => t('ui:board.to-read') },
  shows: (names) => t('ui:hint.shows', { names }),
  ears: {
    title: () => t('ui:a11y.board'),
    goal,
    keys: (grid) => [t('ui:a11y.keys'), ...(grid ? [t('ui:a11y.keys-grid')] : []), t('ui:a11y.reader')].join(' '),
  },
});
