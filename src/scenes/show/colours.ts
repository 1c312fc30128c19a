/**
 * Colours come back to a place (STYLE.md section 8, restore): a lamp bursts, an ink front runs from west to east,
 * windows light from left to right, the mist leaves sideways, people are there again, the Moon winks.
 */
import type Phaser from 'phaser';
import { FRAME_SHOWN } from '../../ui/frame';
import type { Sounds } from '../app';
import type { Change, Turning } from '../backdrop';
import type { Part, PlaceView } from '../place-view';
import { tween } from '../tweening';
import { asleep } from './asleep';
import { type Cuttings, recut, takeLight } from './light';

export interface Pace {
  /** Whether the place's own lamp bursts first. */
  readonly burst: boolean;
  /** Milliseconds in which the front crosses the place. */
  readonly front: number;
  /** Milliseconds between one row of windows and the next. */
  readonly window: number;
  /** Milliseconds between one person and the next. */
  readonly person: number;
}

/** The site itself, once in its story. */
export const SITE: Pace = { burst: true, front: 900, window: 60, person: 90 };
/** A room behind a board that was just won. */
export const ROOM: Pace = { burst: false, front: 700, window: 30, person: 50 };

const BURST = 250;
/** The west and east ends of every picture, and its height, in picture units. */
const WEST = -80;
const EAST = 1360;
const HEIGHT = 720;
/** Where the cut runs in the drawing of the front, and the width of that drawing. */
const CUT = 132;
const FRONT_WIDTH = 300;
const BURST_SIZE = 900;
/** Columns in which windows light. */
const COLUMNS = 16;
const PRINT_FRAME = 80;
/** Picture units by which a bar of mist is out of sight. */
const AWAY = 1500;

/** A plane that wakes after the front has passed. */
interface Sleeper {
  readonly part: Part;
  readonly awake: string;
}

async function sleepers(next: PlaceView): Promise<readonly Sleeper[]> {
  const planes = next.parts.filter(({ template }) => template !== asleep(template));
  const keys = await Promise.all(planes.map(({ id, box, template }) => next.borrow(`${id}~asleep`, box, asleep(template))));
  return planes.flatMap((part, index) => {
    const key = keys[index];
    const [awake] = part.keys;
    if (key === undefined || key === null || awake === undefined || next.closed) return [];
    paint(part, key);
    return [{ part, awake }];
  });
}

function paint({ image, box }: Part, key: string): void {
  image.setTexture(key).setDisplaySize(box.w, box.h);
}

/** Shows the part of an image that lies west of a line. */
function cropAt(image: Phaser.GameObjects.Image, box: Part['box'], x: number): void {
  const share = Math.min(1, Math.max(0, (x - box.x) / box.w));
  image.setVisible(share > 0);
  if (share < 1) image.setCrop(0, 0, Math.round(image.frame.width * share), image.frame.height);
  else image.setCrop();
}

const isPerson = ({ id }: Part): boolean => id.startsWith('person');
const isMist = ({ id }: Part): boolean => id.startsWith('mist');
const isSky = ({ part }: Sleeper): boolean => part.id === 'sky';

/** All that happens between two states of a place, one act after the other. */
class Awakening {
  private readonly extras: Phaser.GameObjects.Image[] = [];

  constructor(
    private readonly turning: Turning,
    private readonly sounds: Sounds,
    private readonly pace: Pace,
    private readonly ready: Promise<void>,
  ) {}

  /** The part of the picture that this frame shows. */
  private get seen(): { readonly west: number; readonly east: number } {
    const { x, zoom } = this.turning.next.crop;
    const shown = FRAME_SHOWN[this.turning.stage.frame];
    return { west: x + shown.x / zoom, east: x + (shown.x + shown.w) / zoom };
  }

  private add(key: string): Phaser.GameObjects.Image {
    const image = this.turning.scene.add.image(0, 0, key);
    this.turning.next.container.add(image);
    this.extras.push(image);
    return image;
  }

  async run(): Promise<void> {
    const { stage, next, alpha, signal } = this.turning;
    const [burst, front] = await Promise.all([takeLight(stage, 'burst'), takeLight(stage, 'front')]);
    try {
      if (signal.aborted || next.closed) return;
      const rest = await sleepers(next);
      await this.ready;
      if (signal.aborted || next.closed) return;
      for (const part of next.parts) cropAt(part.image, part.box, WEST);
      // The mist hangs on over what comes back, until it leaves; the place before takes it away in the end.
      const mist = this.turning.before.parts.filter(isMist);
      for (const { image } of mist) next.container.add(image);
      next.container.setAlpha(alpha);
      stage.wake();
      const shine = this.pace.burst ? this.burst(burst) : Promise.resolve();
      if (this.pace.burst) await this.for(BURST);
      await Promise.all([this.front(front), shine]);
      await Promise.all([this.windows(rest.filter((each) => !isSky(each))), this.mist(mist)]);
      await this.people();
      await this.wink(rest.find(isSky));
      for (const { part, awake } of rest) if (!next.closed) paint(part, awake);
    } finally {
      this.settle();
      burst.letGo();
      front.letGo();
    }
  }

  /** Whatever was reached: everything as it is in the end. */
  private settle(): void {
    for (const image of this.extras) image.destroy();
    const { next } = this.turning;
    if (next.closed) return;
    for (const part of next.parts) {
      part.image.setVisible(true).setCrop();
      const [awake] = part.keys;
      if (awake !== undefined && !part.keys.includes(part.image.texture.key)) paint(part, awake);
    }
  }

  private for(milliseconds: number): Promise<void> {
    const { scene, signal } = this.turning;
    return tween(scene, { targets: { t: 0 }, t: 1, duration: milliseconds }, signal);
  }

  /** ① The lamp bursts; its spikes go out while the front runs. */
  private async burst(light: Cuttings): Promise<void> {
    const { scene, next, signal } = this.turning;
    const box = next.parts.find(({ id }) => id === 'lamp' || id === 'torch')?.box ?? { x: 540, y: 500, w: 200, h: 200 };
    const image = this.add(light.keys[0] ?? '');
    image.setPosition(box.x + box.w / 2, box.y + box.h / 2).setDisplaySize(BURST_SIZE, BURST_SIZE);
    const whole = image.scaleX;
    this.sounds.play('relight');
    image.setScale(0);
    const began = scene.time.now;
    const onUpdate = () => recut(image, light, scene.time.now - began);
    await tween(scene, { targets: image, scale: whole, duration: BURST, ease: 'Quad.easeOut', onUpdate }, signal);
    await tween(scene, { targets: image, alpha: 0, duration: this.pace.front * 0.7, ease: 'Quad.easeIn', onUpdate }, signal);
  }

  /** ② The front crosses, teeth leading; the straight edge of the new picture stays under its ink. */
  private async front(light: Cuttings): Promise<void> {
    const { scene, next, signal } = this.turning;
    const image = this.add(light.keys[0] ?? '')
      .setOrigin(CUT / FRONT_WIDTH, 0)
      .setDisplaySize(FRONT_WIDTH, HEIGHT);
    const { west, east } = this.seen;
    const edge = { x: west - FRONT_WIDTH / 2 };
    const began = scene.time.now;
    this.sounds.play('wind');
    await tween(
      scene,
      {
        targets: edge,
        x: east + CUT,
        duration: this.pace.front,
        ease: 'Sine.easeInOut',
        onUpdate: () => {
          if (next.closed) return;
          for (const part of next.parts) if (!isPerson(part)) cropAt(part.image, part.box, edge.x);
          recut(image, light, scene.time.now - began);
          image.setX(edge.x);
        },
      },
      signal,
    );
    image.setVisible(false);
    if (next.closed) return;
    for (const part of next.parts) if (!isPerson(part)) cropAt(part.image, part.box, EAST);
  }

  /** ③ Windows light, column by column. */
  private async windows(rest: readonly Sleeper[]): Promise<void> {
    const { next, signal } = this.turning;
    if (rest.length === 0) return;
    const { west, east } = this.seen;
    const lights = rest.map(({ part, awake }) => {
      const image = this.add(awake).setOrigin(0).setPosition(part.box.x, part.box.y).setDisplaySize(part.box.w, part.box.h);
      next.container.moveTo(image, next.container.getIndex(part.image) + 1);
      return { image, box: part.box };
    });
    for (const { image, box } of lights) cropAt(image, box, WEST);
    for (let column = 1; column <= COLUMNS && !signal.aborted; column++) {
      for (const { image, box } of lights) cropAt(image, box, column < COLUMNS ? west + ((east - west) / COLUMNS) * column : EAST);
      if (column % 4 === 1) this.sounds.play('tag');
      this.turning.stage.wake();
      await this.for(this.pace.window);
    }
  }

  /** ④ The bars of mist leave to both sides. */
  private async mist(bars: readonly Part[]): Promise<void> {
    const { scene, before, signal } = this.turning;
    if (before.closed) return;
    const duration = this.pace.front * 0.8;
    await Promise.all(
      bars.map(({ image, still }, index) => {
        still();
        return tween(scene, { targets: image, x: image.x + (index % 2 === 0 ? -1 : 1) * AWAY, duration, ease: 'Quad.easeIn' }, signal);
      }),
    );
  }

  /** ⑤ People are there again, each printed a little out of register at first. */
  private async people(): Promise<void> {
    const { next } = this.turning;
    const people = next.parts.filter(isPerson).sort((a, b) => a.box.x - b.box.x);
    await Promise.all(people.map((part, index) => this.person(part, index)));
  }
  private async person({ image, box }: Part, index: number): Promise<void> {
    const { next, stage } = this.turning;
    image.setVisible(false);
    await this.for(index * this.pace.person + 1);
    if (next.closed) return;
    const [width, height] = [box.w, box.h];
    image
      .setCrop()
      .setVisible(true)
      .setDisplaySize(width * 1.06, height * 1.06)
      .setPosition(box.x - width * 0.03 + 2, box.y - height * 0.06 - 2);
    if (index % 2 === 0) this.sounds.play('token');
    stage.wake();
    await this.for(PRINT_FRAME * 2);
    if (!next.closed) image.setDisplaySize(width, height).setPosition(box.x, box.y);
  }

  /** ⑥ The Moon changes its face. */
  private async wink(sky: Sleeper | undefined): Promise<void> {
    if (!sky || this.turning.next.closed) return;
    await this.for(PRINT_FRAME * 2);
    if (this.turning.next.closed) return;
    paint(sky.part, sky.awake);
    this.sounds.play('right');
    this.turning.stage.wake();
  }
}

/**
 * The change of a place from asleep to lit.
 * @param ready everything is drawn beforehand, and begins then.
 */
export const colours =
  (sounds: Sounds, pace: Pace, ready: Promise<void> = Promise.resolve()): Change =>
  (turning) =>
    new Awakening(turning, sounds, pace, ready).run();
