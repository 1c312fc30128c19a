import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FADE } from '../../src/audio/beds';
import { HowlerAudio } from '../../src/audio/service';
import { FakePage, FakePlayer } from './fake-player';

/** Lets promises (lazy code, resume) finish. */
const soon = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

function make(state: string | null = 'suspended') {
  const page = new FakePage();
  const player = new FakePlayer(state);
  const load = vi.fn(async () => player);
  return { page, player, load, audio: new HowlerAudio(load, page) };
}

async function playing() {
  const all = make();
  all.page.gesture();
  await soon();
  const effects = all.player.file('effects');
  effects.succeed();
  const { context } = all.player;
  if (context === null) throw new Error('the fake has a context');
  return { ...all, effects, context };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('before the first gesture', () => {
  it('makes no context and loads no file', async () => {
    const { audio, player, load } = make();
    audio.preload();
    audio.setVolume(0.5);
    audio.play('lamp');
    audio.ambience('underground');
    await soon();
    expect(load).toHaveBeenCalledTimes(1);
    expect(player.Howler.ctx).toBeNull();
    expect(player.files).toEqual([]);
  });
});

describe('with sound', () => {
  it('starts on a gesture, plays effects, takes the volume set before', async () => {
    const { audio, page, player } = make();
    audio.setVolume(0.3);
    page.gesture('keydown');
    await soon();
    const effects = player.file('effects');
    audio.play('lamp');
    expect(effects.played, 'nothing is queued while loading').toEqual([]);
    effects.succeed();
    audio.play('stamp');
    expect(effects.played).toEqual(['stamp']);
    expect(player.volumes.at(-1)).toBe(0.3);
    expect(player.Howler.autoSuspend).toBe(false);
    expect(player.Howler.autoUnlock).toBe(false);
    audio.setVolume(7);
    expect(player.volumes.at(-1)).toBe(1);
    audio.setVolume(Number.NaN);
    expect(player.volumes.at(-1)).toBe(1);
  });

  it('keeps at most two beds and unloads the one it left', async () => {
    const { audio, player } = await playing();
    audio.ambience('underground');
    const first = player.file('underground');
    first.succeed();
    expect(first.played).toEqual(['underground']);
    expect(first.fades).toEqual([[0, 1]]);
    audio.ambience('night');
    player.file('night').succeed();
    expect(first.fades.at(-1)).toEqual([1, 0]);
    audio.ambience('underground');
    expect(first.fades.at(-1), 'turns back, not loaded again').toEqual([0, 1]);
    expect(player.live.length).toBe(3);
    await vi.advanceTimersByTimeAsync(FADE + 100);
    expect(player.live).toEqual([player.file('effects'), first]);
    audio.ambience(null);
    await vi.advanceTimersByTimeAsync(FADE + 100);
    expect(player.live).toEqual([player.file('effects')]);
    for (let n = 0; n < 50; n++) {
      audio.ambience(n % 2 === 0 ? 'night' : 'underground');
      audio.ambience(null);
      expect(player.live.length).toBeLessThanOrEqual(3);
    }
    await vi.advanceTimersByTimeAsync(FADE + 100);
    expect(player.live.length).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('drops the oldest bed at once where one more would be too many', async () => {
    const page = new FakePage();
    const player = new FakePlayer('running');
    const audio = new HowlerAudio(async () => player, page, 1);
    page.gesture();
    await soon();
    audio.ambience('underground');
    const first = player.file('underground');
    first.succeed();
    audio.ambience('night');
    expect(first.state()).toBe('unloaded');
    expect(player.file('night').state()).toBe('loading');
    await vi.advanceTimersByTimeAsync(FADE + 100);
    expect(player.file('night').state()).toBe('loading');
  });

  it('is silent when switched off and comes back with its bed', async () => {
    const { audio, player, context, effects } = await playing();
    audio.ambience('underground');
    player.file('underground').succeed();
    audio.setOn(false);
    await soon();
    expect(context.state).toBe('suspended');
    expect(player.live).toEqual([effects]);
    audio.play('bell');
    expect(effects.played).toEqual([]);
    audio.setOn(true);
    await soon();
    expect(context.state).toBe('running');
    player.file('underground').succeed();
    audio.play('bell');
    expect(effects.played).toEqual(['bell']);
  });

  it('off and on again in one breath still ends on', async () => {
    const { audio, context } = await playing();
    context.slow = true;
    audio.setOn(false);
    audio.setOn(true);
    context.finish();
    await soon();
    await soon();
    expect(context.state).toBe('running');
  });
});

describe('the page', () => {
  it('suspends while hidden and resumes when shown', async () => {
    const { audio, page, context, effects } = await playing();
    page.show(false);
    await soon();
    expect(context.state).toBe('suspended');
    audio.play('bell');
    page.gesture();
    await soon();
    expect(context.state).toBe('suspended');
    expect(effects.played).toEqual([]);
    page.show(true);
    await soon();
    expect(context.state).toBe('running');
  });

  it.each(['interrupted', 'suspended', 'something new'])('resumes from "%s" on the next gesture', async (state) => {
    const { audio, page, context, effects } = await playing();
    context.state = state;
    audio.play('bell');
    expect(effects.played).toEqual([]);
    page.gesture('touchend');
    await soon();
    expect(context.state).toBe('running');
    audio.play('bell');
    expect(effects.played).toEqual(['bell']);
  });

  it('starts a bed that finished loading during an interruption', async () => {
    const { audio, page, player, context } = await playing();
    audio.ambience('underground');
    context.state = 'interrupted';
    const bed = player.file('underground');
    bed.succeed();
    expect(bed.played).toEqual([]);
    page.gesture();
    await soon();
    expect(bed.played).toEqual(['underground']);
  });

  it('asks again on each gesture while the browser blocks sound', async () => {
    const { audio, page, player } = make();
    if (player.context) player.context.blocked = true;
    page.gesture();
    await soon();
    player.file('effects').succeed();
    audio.play('lamp');
    audio.ambience('night');
    page.gesture();
    await soon();
    expect(player.context?.resumes).toBe(2);
    expect(player.file('effects').played).toEqual([]);
    if (player.context) player.context.blocked = false;
    page.gesture();
    await soon();
    player.file('night').succeed();
    expect(player.file('night').played).toEqual(['night']);
  });
});

describe('without sound', () => {
  it('no AudioContext: silence, no file, no exception', async () => {
    const { audio, page, player } = make(null);
    page.gesture();
    await soon();
    page.gesture();
    audio.play('lamp');
    audio.ambience('underground');
    audio.setOn(false);
    audio.setOn(true);
    page.show(false);
    page.show(true);
    await soon();
    expect(player.files).toEqual([]);
  });

  it('code that does not arrive is asked for again by the next gesture', async () => {
    const page = new FakePage();
    const player = new FakePlayer('running');
    const load = vi.fn(async () => player).mockRejectedValueOnce(new TypeError('network'));
    const audio = new HowlerAudio(load, page);
    page.gesture();
    await soon();
    audio.play('lamp');
    page.gesture();
    await soon();
    expect(load).toHaveBeenCalledTimes(2);
    expect(player.live.length).toBe(1);
  });

  it('a file that does not decode: the second format, then silence, three tries in all', async () => {
    const { audio, page, player } = make('running');
    page.gesture();
    await soon();
    expect(player.file('effects').src).toContain('.webm');
    player.file('effects').fail();
    expect(player.file('effects').src).toContain('.m4a');
    player.file('effects').fail();
    audio.play('lamp');
    expect(player.live).toEqual([]);
    for (let n = 0; n < 5; n++) {
      page.gesture();
      await soon();
      for (const file of player.live) file.fail();
      for (const file of player.live) file.fail();
    }
    expect(player.files.length).toBe(6);
    expect(player.live).toEqual([]);
  });

  it('a player that throws does not reach the game', async () => {
    const { audio, player, effects } = await playing();
    effects.throws = true;
    audio.ambience('night');
    player.file('night').throws = true;
    player.file('night').succeed();
    expect(() => audio.play('bell')).not.toThrow();
    audio.ambience(null);
    await vi.advanceTimersByTimeAsync(FADE + 100);
    expect(player.live).toEqual([effects]);
  });
});
