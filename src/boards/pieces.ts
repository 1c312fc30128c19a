/** Shows the pieces of an arrangement in Phaser and moves them by cues. It knows no rules. */
import type Phaser from 'phaser';
import type { Arrangement, Cue, Motion, Piece, Place } from '../core/puzzle-kind';
import type { BoardEnv, TakenSymbol } from './env';

interface View {
  readonly image: Phaser.GameObjects.Image;
  piece: Piece;
}

const DURATION: Readonly<Record<Motion, number>> = {
  lift: 160,
  slide: 280,
  swing: 900,
  roll: 420,
  pour: 520,
  drop: 260,
  light: 260,
  shake: 320,
  stamp: 220,
  fade: 220,
  turn: 480,
  leave: 900,
};

interface Texture extends TakenSymbol {
  readonly key: string;
}
/** Over every layer of a board. */
const CARRIED = 1000;

/** Where a piece is drawn at this moment, in frame units. */
type Follow = (pieceId: string, x: number, y: number) => void;

export class PieceLayer {
  private readonly views = new Map<string, View>();
  private readonly textures = new Map<string, Texture>();
  private scene: Phaser.Scene | null = null;
  private closed = false;
  private shown: Promise<void> = Promise.resolve();
  /** Counts what was to be shown: only the newest is laid. */
  private newest = 0;
  /** What the pointer carries: its view, and the piece that was taken. */
  private carried: { readonly view: View; readonly piece: Piece } | null = null;
  /** When the pieces of the last move will have come to rest, on the clock of `performance.now()`. */
  private restAt = 0;

  constructor(
    private readonly env: BoardEnv,
    private readonly follow: Follow,
  ) {}

  private keyOf(symbol: string): string {
    return this.env.textureKey(this.textures.get(symbol)?.key ?? '');
  }

  /** Makes the textures of symbols at the present resolution. Resolves when all are there. */
  private async load(symbols: readonly string[]): Promise<void> {
    const scale = this.env.resolution();
    const texture = (symbol: string): Texture => {
      const known = this.textures.get(symbol);
      if (known) return known;
      const key = `piece/${symbol}@${scale.toFixed(2)}`;
      const made = { key, ...this.env.takeTexture(key, symbol, scale) };
      this.textures.set(symbol, made);
      return made;
    };
    await Promise.all([...new Set(symbols)].map((symbol) => texture(symbol).ready));
  }

  /** Puts every piece where the arrangement has it; pieces with a cue travel there. */
  show(arrangement: Arrangement, cues: readonly Cue[]): Promise<void> {
    this.shown = this.lay(arrangement, cues);
    return this.shown;
  }

  private async lay(arrangement: Arrangement, cues: readonly Cue[]): Promise<void> {
    const turn = ++this.newest;
    const [scene] = await Promise.all([this.env.scene, this.load(arrangement.pieces.map((piece) => piece.symbol))]);
    if (this.closed || turn !== this.newest) return;
    this.scene = scene;
    const lasts = this.env.reducedMotion() ? [] : cues.map((cue) => (cue.at ?? 0) + (cue.for ?? DURATION[cue.motion]));
    this.restAt = performance.now() + Math.max(0, ...lasts);
    const seen = new Set<string>();
    for (const piece of arrangement.pieces) {
      seen.add(piece.id);
      this.put(
        scene,
        piece,
        cues.find((cue) => cue.piece === piece.id),
      );
    }
    for (const [id, view] of this.views) {
      if (seen.has(id)) continue;
      view.image.destroy();
      this.views.delete(id);
    }
    this.env.wake();
  }

  private put(scene: Phaser.Scene, piece: Piece, cue: Cue | undefined): void {
    const known = this.views.get(piece.id);
    if (!known) {
      const image = scene.add.image(piece.place.x, piece.place.y, this.keyOf(piece.symbol));
      this.views.set(piece.id, { image, piece });
      this.settle(image, piece);
      if (cue) this.move(scene, { image, piece }, piece, cue);
      return;
    }
    const from = known.piece;
    known.piece = piece;
    scene.tweens.killTweensOf(known.image);
    const travels = from.place.x !== piece.place.x || from.place.y !== piece.place.y;
    const still = { x: known.image.x, y: known.image.y };
    if (!cue?.at || from.symbol === piece.symbol) known.image.setTexture(this.keyOf(piece.symbol));
    if (this.env.reducedMotion() || (!cue && !travels)) {
      known.image.setTexture(this.keyOf(piece.symbol));
      this.settle(known.image, piece);
      return;
    }
    known.image.setPosition(still.x, still.y).setDepth(piece.layer);
    this.move(scene, known, piece, cue ?? { piece: piece.id, motion: 'slide' });
  }

  /** Puts the image exactly as the piece says. */
  private settle(image: Phaser.GameObjects.Image, piece: Piece): void {
    image
      .setPosition(piece.place.x, piece.place.y)
      .setDisplaySize(piece.place.w, piece.place.h)
      .setDepth(piece.layer)
      .setAngle(piece.angle ?? 0)
      .setAlpha(piece.alpha ?? 1);
    this.follow(piece.id, piece.place.x, piece.place.y);
  }

  /**
   * Plays cues that change nothing: idle movements, delights, refusals. They begin once the board is laid, for laying
   * ends all movement; `afterMove` also lets the last move come to its end first.
   */
  play(cues: readonly Cue[], afterMove = false): void {
    void this.shown.then(() => {
      const { scene } = this;
      if (this.closed || !scene) return;
      const wait = afterMove ? Math.max(0, this.restAt - performance.now()) : 0;
      for (const cue of cues) {
        const view = this.views.get(cue.piece);
        if (view && !this.env.reducedMotion()) this.move(scene, view, view.piece, { ...cue, at: wait + (cue.at ?? 0) });
        else if (cue.sound) this.env.sound(cue.sound);
      }
      this.env.wake();
    });
  }

  private move(scene: Phaser.Scene, view: View, to: Piece, cue: Cue): void {
    const { image } = view;
    const duration = cue.for ?? DURATION[cue.motion];
    const base = { delay: cue.at ?? 0, onUpdate: () => this.follow(to.id, image.x, image.y) };
    const end = () => {
      if (this.views.get(to.id)?.piece !== to) return;
      image.setTexture(this.keyOf(to.symbol));
      this.settle(image, to);
    };
    if (cue.sound) scene.time.delayedCall(cue.at ?? 0, () => cue.sound && this.env.sound(cue.sound));
    const places = [...(cue.path ?? []), to.place];
    const legs = places.map((place, index) => ({
      x: place.x,
      y: place.y,
      duration: duration / places.length,
      ease: cue.motion === 'drop' && index === places.length - 1 ? 'Bounce.easeOut' : 'Sine.easeInOut',
      onUpdate: base.onUpdate,
    }));
    const moveThere = () => scene.tweens.chain({ targets: image, delay: base.delay, tweens: legs, onComplete: end });
    const scaleX = to.place.w / image.frame.width;
    const scaleY = to.place.h / image.frame.height;
    const angle = to.angle ?? 0;
    switch (cue.motion) {
      case 'lift':
        scene.tweens.add({ targets: image, ...base, y: to.place.y - 14, duration, yoyo: true, ease: 'Sine.easeOut', onComplete: end });
        break;
      case 'swing':
        scene.tweens.add({
          targets: image,
          ...base,
          angle: { from: angle - 7, to: angle + 7 },
          duration: duration / 3,
          yoyo: true,
          repeat: 1,
          onComplete: end,
        });
        if (legs.length > 0 && (image.x !== to.place.x || image.y !== to.place.y)) moveThere();
        break;
      case 'roll':
        moveThere();
        break;
      case 'turn':
        scene.tweens.add({ targets: image, ...base, angle: angle + 360, duration, onComplete: end });
        if (image.x !== to.place.x || image.y !== to.place.y) moveThere();
        break;
      case 'light':
        scene.tweens.add({ targets: image, ...base, alpha: { from: 0.2, to: to.alpha ?? 1 }, duration, onStart: end, onComplete: end });
        break;
      case 'shake':
        scene.tweens.add({
          targets: image,
          ...base,
          x: { from: to.place.x - 7, to: to.place.x + 7 },
          duration: duration / 6,
          yoyo: true,
          repeat: 2,
          onComplete: end,
        });
        break;
      case 'stamp':
        image.setPosition(to.place.x, to.place.y);
        scene.tweens.add({
          targets: image,
          ...base,
          scaleX: { from: scaleX * 1.5, to: scaleX },
          scaleY: { from: scaleY * 1.5, to: scaleY },
          duration,
          ease: 'Quad.easeIn',
          onComplete: end,
        });
        break;
      case 'fade':
        scene.tweens.add({ targets: image, ...base, alpha: to.alpha ?? 1, duration, onComplete: end });
        if (image.x !== to.place.x || image.y !== to.place.y) moveThere();
        break;
      case 'leave':
        // On a slow machine it may still be on its way: nothing stays behind in the air.
        scene.tweens.killTweensOf(image);
        for (const place of cue.path ?? []) scene.tweens.add({ targets: image, ...base, x: place.x, y: place.y, duration, ease: 'Quad.easeIn' });
        break;
      default:
        moveThere();
    }
  }

  /**
   * A piece follows the pointer, also with less movement: the hand moves it. x and y count from where it was taken.
   * @param id of the control that was taken up; the piece of the same name, else the uppermost on its spot.
   */
  carry(id: string, spot: Place | undefined, x: number, y: number): void {
    const on = ({ place }: Piece) => spot && Math.abs(place.x - spot.x) <= spot.w / 2 && Math.abs(place.y - spot.y) <= spot.h / 2;
    const views = [...this.views.values()].filter(({ piece }) => on(piece)).sort((a, b) => b.piece.layer - a.piece.layer);
    const view = this.carried?.view ?? this.views.get(id) ?? views[0];
    if (!view) return;
    this.carried ??= { view, piece: view.piece };
    const { image, piece } = view;
    this.scene?.tweens.killTweensOf(image);
    image.setPosition(piece.place.x + x, piece.place.y + y).setDepth(CARRIED);
    this.follow(piece.id, image.x, image.y);
    this.env.wake();
  }

  /** The pointer lets go: what no move has taken elsewhere goes back to its place. */
  settleCarried(): void {
    const { carried } = this;
    this.carried = null;
    if (!carried) return;
    void this.shown.then(() => {
      const { view, piece } = carried;
      const { scene } = this;
      if (!scene || this.views.get(piece.id) !== view || view.piece !== piece) return;
      if (this.env.reducedMotion()) this.settle(view.image, piece);
      else this.move(scene, view, piece, { piece: piece.id, motion: 'slide', for: 160 });
      this.env.wake();
    });
  }

  /** All pieces go out of sight. */
  fade(milliseconds: number): void {
    const targets = [...this.views.values()].map(({ image }) => image);
    for (const image of targets) this.scene?.tweens.killTweensOf(image);
    this.scene?.tweens.add({ targets, alpha: 0, duration: milliseconds });
    this.env.wake();
  }

  /** Forgets all pictures; the next `show` draws them afresh (after a change of frame or resolution). */
  clear(): void {
    for (const { image } of this.views.values()) {
      this.scene?.tweens.killTweensOf(image);
      image.destroy();
    }
    this.views.clear();
    this.carried = null;
    this.newest++;
    for (const { letGo } of this.textures.values()) letGo();
    this.textures.clear();
  }

  close(): void {
    this.closed = true;
    this.clear();
  }
}
