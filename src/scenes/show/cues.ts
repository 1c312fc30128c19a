/** Wordless events of the story: what is heard and seen when a beat has a `cue`. */
import type { CueName } from '../../core/cues';
import type { App } from '../app';
import type { Backdrop } from '../backdrop';
import { colours, ROOM, SITE } from './colours';
import { wait } from './motion';
import { letterComesBack, letterGoesOut, namePlate, nameReturns } from './names';
import { Props } from './props';
import { stampDown } from './stamp';
import { pickToken, tokenRolls } from './token';

export interface CueStage {
  readonly app: App;
  readonly backdrop: Backdrop;
  readonly place: string;
  /** The name that comes back: the site's, if it has one. */
  readonly name: string | null;
  /** The name on the street's plate, until it is stamped. */
  readonly sign: string | null;
  readonly plate: HTMLElement | undefined;
}

type Play = (stage: CueStage, props: Props, signal: AbortSignal) => Promise<void>;

/** Something that is only heard. */
const heard =
  (sound: string, milliseconds: number): Play =>
  ({ app }, _, signal) => {
    app.sounds.play(sound);
    return wait(app.calm() ? 300 : milliseconds, signal);
  };

const PLAYS: Readonly<Record<CueName, Play>> = {
  'token-rolls': ({ app }, props, signal) => tokenRolls(app, props, signal),
  'pick-token': ({ app }, props, signal) => pickToken(app, props, signal),
  stamp: async ({ app }, props, signal) => stampDown(app, await props.sign(), () => props.removeSign(), signal),
  'letter-goes-out': ({ app, plate }, _, signal) => letterGoesOut(app, plate, signal),
  'letter-comes-back': ({ app, plate }, _, signal) => letterComesBack(app, plate, signal),
  'light-room': ({ app, backdrop }) => backdrop.turn('lit', colours(app.sounds, ROOM)),
  'colours-return': ({ app, backdrop }) => backdrop.turn('lit', colours(app.sounds, SITE)),
  'name-returns': ({ app, name }, _, signal) => (name === null ? Promise.resolve() : nameReturns(app, namePlate(name), signal)),
  bell: heard('bell', 900),
  footsteps: heard('hoof', 900),
  'horse-counts': heard('coupling', 900),
  'chaou-wakes': heard('click', 900),
  'lamp-part-shines': heard('spark', 900),
};

/** The cues of one scene, and the things that they leave in it. */
export class Cues {
  private readonly props: Props;

  constructor(private readonly stage: CueStage) {
    this.props = new Props(stage.app, stage.backdrop, stage.place, stage.sign);
  }

  /** Puts the scene as it is when these cues have been played: after a reload, or a step back. */
  async settle(passed: readonly CueName[]): Promise<void> {
    const { app, name } = this.stage;
    if (passed.includes('stamp')) this.props.removeSign();
    else await this.props.sign();
    if (passed.includes('token-rolls') && !passed.includes('pick-token')) await this.props.token();
    else this.props.removeToken();
    if (name !== null && passed.includes('name-returns') && !app.page.layer.querySelector('.cue-name')) app.page.layer.append(namePlate(name));
    if (passed.includes('colours-return') || passed.includes('light-room')) await this.stage.backdrop.turn('lit');
  }

  /** Resolves when the cue is over; at once when the signal is raised. `pick-token` waits for the player's hands. */
  play(name: CueName, signal: AbortSignal): Promise<void> {
    return PLAYS[name](this.stage, this.props, signal);
  }

  close(): void {
    this.props.close();
  }
}
