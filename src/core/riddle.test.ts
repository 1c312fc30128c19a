import { describe, expect, it } from 'vitest';
import { kind as berlines } from '../kinds/berlines';
import { kind as pendus } from '../kinds/pendus';
import { openRiddle } from './riddle';
import { seal } from './seal';

const row = { hooks: [3, 1, 2], budget: 6 };
const open = (seed = 1) => openRiddle(seal(pendus), row, { seed });

describe('a riddle of any kind', () => {
  it('is refused when its data is no level, with the place of the fault', () => {
    expect(() => openRiddle(seal(pendus), { hooks: 'all' }, { seed: 1 })).toThrow(/not a level of pendus: hooks /);
  });

  it('performs what is offered, and nothing else', () => {
    const riddle = open();
    const offered = riddle.describe().actions.length;
    expect(() => riddle.perform(offered)).toThrow(RangeError);
    const { outcome, cues } = riddle.perform(0);
    expect(outcome.kind).toBe('moved');
    expect(cues('wide').length).toBeGreaterThan(0);
    expect([riddle.canUndo, riddle.canRedo, riddle.saved.moves.length]).toEqual([true, false, 1]);
    expect(riddle.undo()).toBe(true);
    expect([riddle.canUndo, riddle.canRedo]).toEqual([false, true]);
    expect(riddle.redo()).toBe(true);
    riddle.restart();
    expect(riddle.describe()).toEqual(open().describe());
  });

  it('shows the controls of the next gesture until it is won', () => {
    const riddle = open();
    let gestures = 0;
    for (let next = riddle.nextGesture(); next; next = riddle.nextGesture()) {
      const wanted = next.join();
      riddle.perform(riddle.describe().actions.findIndex(({ perform }) => perform.join() === wanted));
      expect(++gestures).toBeLessThan(10);
    }
    expect(riddle.status).toBe('solved');
    expect([gestures, riddle.sparks]).toEqual([2, 3]);
    expect(riddle.success('tall').length).toBeGreaterThan(0);
  });

  it('is played to its end by Gaillette, step by step, and costs sparks', () => {
    const riddle = open();
    riddle.sawRung(4);
    const said: string[] = [];
    for (let made = riddle.playRest(); made; made = riddle.playRest()) {
      said.push(made.step.key);
      expect(made.played.every(({ outcome }) => outcome.kind === 'moved')).toBe(true);
    }
    expect([riddle.status, said.length > 0, riddle.playNext()]).toEqual(['solved', true, null]);
    expect(riddle.sparks).toBe(1);
    expect(openRiddle(seal(pendus), row, { saved: riddle.saved }).status).toBe('solved');
  });

  it('plays no hint past the win', () => {
    const chatty: typeof pendus = {
      ...pendus,
      hint: (level, state) => {
        const ladder = pendus.hint(level, state);
        const [first, ...more] = ladder.rest;
        if (!first) return ladder;
        const moves = [first, ...more].flatMap((step) => step.moves);
        return { ...ladder, rest: [{ ...first, moves: [...moves, ...moves] }] };
      },
    };
    const riddle = openRiddle(seal(chatty), row, { seed: 1 });
    expect(riddle.playRest()?.played.map(({ outcome }) => outcome.kind === 'moved' && outcome.solved)).toEqual([false, true]);
  });

  it('shows a worked example whose pictures follow its steps', () => {
    const { method, next, contradiction } = open().hints();
    expect([next !== undefined, contradiction]).toEqual([true, undefined]);
    expect(method.heard.length).toBeGreaterThan(0);
    const pictures = [method.start, ...method.steps].map((step) => JSON.stringify(step.arrange('wide')));
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(method.start.cues('wide')).toEqual([]);
    expect(method.steps.every((step) => step.cues('wide').length > 0)).toBe(true);
  });

  it('knows whether it is submitted, and says that a lost position is one', () => {
    const match = openRiddle(seal(berlines), { rows: [6], most: 3, horse: { misses: false, temper: 1 } }, { seed: 1 });
    expect(match.submits).toBe(false);
    const losing = match.describe().actions.findIndex(({ perform }) => perform.join() === 'hang-0-3');
    match.perform(losing);
    expect([match.status, match.hints().next]).toEqual(['contradiction', undefined]);
    expect(match.mistakes().length).toBeGreaterThan(0);
    expect(match.playNext()).toBeNull();
    expect(match.rewind()).toBeGreaterThan(0);
    expect(match.status).toBe('open');
  });
});
