/** A worked example on a small board (rung 2 of the hints): pictures only, one step at a time. */
import type { Described } from '../core/puzzle-kind';
import type { DemoStep } from '../core/riddle';
import { BoardControls } from './controls';
import type { BoardEnv } from './env';
import { PieceLayer } from './pieces';

const EMPTY: Described<unknown> = { groups: [], controls: [], actions: [], notes: [], summary: [] };

export class DemoBoard {
  private readonly controls: BoardControls;
  private readonly pieces: PieceLayer;

  constructor(private readonly env: BoardEnv) {
    this.controls = new BoardControls({
      layer: env.layer,
      below: env.below,
      words: env.words,
      press: () => {},
      key: () => {},
      notesTitle: () => '',
      notesMore: () => '',
      marked: { place: () => '', note: () => '', toRead: () => '' },
      ears: null,
    });
    this.pieces = new PieceLayer(env, (piece, x, y) => this.controls.follow(piece, x, y));
  }

  async show(step: DemoStep): Promise<void> {
    const frame = this.env.frame();
    const arrangement = step.arrange(frame);
    this.controls.show(EMPTY, arrangement, frame);
    await this.pieces.show(arrangement, step.cues(frame));
  }
  close(): void {
    this.pieces.close();
    this.controls.close();
  }
}
