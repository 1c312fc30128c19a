/** A riddle is won: the board's own moment first, then light behind it, sparks one by one, and its room in colours. */
import type { Board } from '../../boards';
import type { Cue } from '../../core/puzzle-kind';
import { FRAME_SIZE } from '../../ui/frame';
import type { App } from '../app';
import type { Backdrop } from '../backdrop';
import { tween } from '../tweening';
import { colours, ROOM } from './colours';
import { recut, takeLight } from './light';
import { animate, wait } from './motion';

export interface Won {
  readonly app: App;
  readonly board: Board;
  readonly backdrop: Backdrop;
  /** What the board shows of itself; it is not disturbed. */
  readonly cues: readonly Cue[];
  /** The sparks in the voice's box. */
  readonly sparks: readonly Element[];
  /** The room gets its colours. */
  readonly lights: boolean;
  /** A practice board: a small light, and that is all. */
  readonly small: boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds. The board's own delight is the first reward and is seen to its end; « Suite » leaves at any moment. */
const BOARD_FIRST = { least: 1500, most: 2800 } as const;
const BURST = 250;
const GLOW = 600;
const SPARK = 420;
const APART = 210;
const STEP_BACK = 300;
/** Depth above all pieces. */
const IN_FRONT = 1000;

/** How long the board's own movements last. */
function ownMoment(cues: readonly Cue[]): number {
  const last = Math.max(0, ...cues.map((cue) => (cue.at ?? 0) + (cue.for ?? 300)));
  return Math.min(BOARD_FIRST.most, Math.max(BOARD_FIRST.least, last));
}

/** Where light comes from, in frame units: the lamp of the picture once it can be seen, the middle of a board that stays. */
async function source({ app, backdrop, lights }: Won): Promise<{ readonly x: number; readonly y: number }> {
  const size = FRAME_SIZE[app.stage.frame];
  const lamp = backdrop.parts.find(({ id }) => id === 'lamp' || id === 'torch')?.box;
  if (lights && lamp) return backdrop.spot(lamp.x + lamp.w / 2, lamp.y + lamp.h / 2);
  const layer = app.page.layer.getBoundingClientRect();
  const spots = [...app.page.layer.querySelectorAll('.spot, .board-label')].map((spot) => spot.getBoundingClientRect()).filter(({ width }) => width > 0);
  if (spots.length === 0) return { x: size.w * 0.46, y: size.h * 0.42 };
  const middle = (low: number, high: number, from: number, across: number): number => ((low + high) / 2 - from) / across;
  return {
    x: size.w * middle(Math.min(...spots.map(({ left }) => left)), Math.max(...spots.map(({ right }) => right)), layer.left, layer.width),
    y: size.h * middle(Math.min(...spots.map(({ top }) => top)), Math.max(...spots.map(({ bottom }) => bottom)), layer.top, layer.height),
  };
}

/**
 * Rays of a lamp: large ones where the board has made room, a small ring in front of one that stays. (Behind a board
 * only stubs would look out round its edge.) Nothing where they cannot be drawn.
 */
async function burst(won: Won): Promise<void> {
  const { app, backdrop, lights, small, signal } = won;
  const scene = await backdrop.ready;
  const light = await takeLight(await app.stage.opened, 'burst');
  try {
    const { x, y } = await source(won);
    if (signal.aborted) return;
    const image = scene.add.image(x, y, light.keys[0] ?? '').setDepth(lights ? -5 : IN_FRONT);
    const whole = (lights ? 1.5 : small ? 0.36 : 0.5) * (900 / image.frame.realWidth);
    const began = scene.time.now;
    const onUpdate = () => recut(image, light, scene.time.now - began);
    image.setScale(0);
    app.stage.wake();
    await tween(scene, { targets: image, scale: whole, duration: BURST, ease: 'Quad.easeOut', onUpdate }, signal);
    await tween(scene, { targets: image, alpha: 0, duration: lights ? GLOW : GLOW / 2, ease: 'Quad.easeIn', onUpdate }, signal);
    if (!signal.aborted) image.destroy();
  } finally {
    light.letGo();
  }
}

/** One spark after the other from the board to its place at the voice. */
async function fly({ app, sparks, signal }: Won): Promise<void> {
  const from = app.page.layer.getBoundingClientRect();
  await Promise.all(
    sparks.map(async (spark, nth) => {
      const to = spark.getBoundingClientRect();
      const x = from.left + from.width * 0.46 - to.left;
      const y = from.top + from.height * 0.4 - to.top;
      const hidden = animate(spark, [{ opacity: 0 }, { opacity: 0 }], { duration: nth * APART + 1 }, signal);
      await hidden;
      if (!signal.aborted) app.sounds.play('spark');
      await animate(
        spark,
        [
          { transform: `translate(${x}px, ${y}px) rotate(-220deg) scale(0.4)`, opacity: 0 },
          { transform: `translate(${x * 0.72}px, ${y * 1.06}px) rotate(-150deg) scale(2.6)`, opacity: 1, offset: 0.35 },
          { transform: 'scale(1.25)', offset: 0.9 },
          { transform: 'none', opacity: 1 },
        ],
        { duration: SPARK, easing: 'cubic-bezier(0.3, 0.2, 0.3, 1)' },
        signal,
      );
    }),
  );
}

/** The board makes room for the picture of its place. Its words stay below. */
async function stepBack({ app, board, signal }: Won, milliseconds: number): Promise<void> {
  board.fade(milliseconds);
  const words = [...app.page.layer.children];
  await Promise.all(words.map((each) => animate(each, [{ opacity: 1 }, { opacity: 0 }], { duration: milliseconds }, signal)));
  for (const each of words) if (each instanceof HTMLElement) each.style.visibility = 'hidden';
}

/** Resolves when everything stands; at once when the screen is left. */
export async function showWin(won: Won): Promise<void> {
  const { app, backdrop, cues, lights, sparks, signal } = won;
  if (app.calm()) {
    // The solved board stays as it is read; its room is lit in the scene that follows.
    if (sparks.length > 0) app.sounds.play('spark');
    return;
  }
  // Out of sight until they fly.
  const waiting = sparks.map((spark) => spark.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 60_000 }));
  const first = wait(ownMoment(cues), signal);
  const makesRoom = async () => {
    await first;
    if (lights && !signal.aborted) await stepBack(won, STEP_BACK);
  };
  const free = makesRoom();
  // The picture is drawn while the board has its moment.
  const room = lights ? backdrop.turn('lit', colours(app.sounds, ROOM, free), 1) : null;
  await first;
  for (const each of waiting) each.cancel();
  await Promise.all([free.then(() => burst(won)), fly(won), room]);
}
