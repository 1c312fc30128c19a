/** The hint ladder is fetched beside the board. What did not come is asked for again when it is wanted; nothing else waits for it. */
import { t } from '../i18n/words';
import type { HintParts, HintTalk } from './hint-talk';

export class HintsAhead {
  private talk: HintTalk | null = null;
  private passAllowed = false;
  private closed = false;

  constructor(private readonly parts: HintParts) {
    // Nobody has asked yet.
    this.load().catch(() => {});
  }

  private async load(): Promise<HintTalk | null> {
    const { HintTalk: Talk } = await import('./hint-talk');
    if (this.closed) return null;
    this.talk ??= new Talk(this.parts);
    if (this.passAllowed) this.talk.allowPass();
    return this.talk;
  }

  /** Does something with the ladder. One that cannot be fetched now is a fault that the player is told. */
  private want(act: (talk: HintTalk) => void): void {
    if (this.talk) act(this.talk);
    else void this.load().then((talk) => talk && act(talk));
  }

  /** Help is offered to somebody who stands still. */
  offer(no: () => void): void {
    const { voice } = this.parts;
    voice.say({ text: t('ui:hint.offer'), who: 'gaillette', name: t('cast:gaillette.name'), mood: 'amused' });
    voice.choose([
      { words: t('ui:hint.yes'), run: () => this.open() },
      { words: t('ui:hint.no'), run: no, onEscape: no },
    ]);
  }
  open(): void {
    this.want((talk) => talk.open());
  }
  /** @param tell false when the last move has already said what happened. */
  offerRewind(tell = true): void {
    // Meanwhile the move may have been taken back.
    this.want((talk) => this.parts.riddle.stuck && talk.offerRewind(tell));
  }
  allowPass(): void {
    this.passAllowed = true;
    this.talk?.allowPass();
  }
  leave(): void {
    this.talk?.leave();
  }
  close(): void {
    this.closed = true;
    this.talk?.close();
  }
}
