import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { PuzzleKind } from './puzzle-kind';
import { Session, type SessionRecord } from './session';

/** Climb exactly `top` rungs, one or two at a time; from above the top there is no way back. */
const ladder: PuzzleKind<{ top: number }, { at: number }, { up: number }> = {
  id: 'ladder',
  board: 'strip',
  finish: 'auto',
  level: z.strictObject({ top: z.int() }),
  move: z.strictObject({ up: z.literal([1, 2]) }),
  start: () => ({ at: 0 }),
  moves: (level, { at }) => (at >= level.top ? [] : [{ up: 1 }, { up: 2 }]),
  apply: (level, { at }, { up }) =>
    at >= level.top ? { ok: false, reason: { key: 'ladder:no-rung' } } : { ok: true, state: { at: at + up }, say: { key: 'ladder:up', params: { up } } },
  status: (level, { at }) => (at === level.top ? 'solved' : at > level.top ? 'contradiction' : 'open'),
  prove: (level) => ({
    problems: [],
    solutions: 1,
    minimum: Math.ceil(level.top / 2),
    grade: level.top,
    solution: Array.from({ length: level.top }, () => ({ up: 1 })),
    chain: [],
  }),
  hint: (level, { at }) => {
    const step = { rule: 'one', say: { key: 'ladder:one' }, marks: [], moves: [{ up: 1 }] };
    return {
      look: { say: { key: 'ladder:look' }, marks: [] },
      method: { say: { key: 'ladder:method' }, level: { top: 1 }, steps: [step] },
      ...(at <= level.top ? { next: step } : { contradiction: { say: { key: 'ladder:over' }, marks: [] } }),
      rest: [step],
    };
  },
  mistakes: (level, { at }) => (at > level.top ? [{ tone: 'wrong' }] : []),
  describe: (level, state) => ({ groups: [], controls: [], actions: [], notes: [], summary: [{ key: 'ladder:at', params: { ...state, ...level } }] }),
  look: { arrange: () => ({ pieces: [], labels: [], spots: {} }), cues: () => [], idle: () => [], success: () => [] },
};

const begin = (top = 3) => Session.begin(ladder, { top }, 7);

describe('Session', () => {
  it('plays, and says when the riddle is solved', () => {
    const session = begin();
    expect(session.play({ up: 2 })).toEqual({ kind: 'moved', say: { key: 'ladder:up', params: { up: 2 } }, solved: false });
    expect(session.play({ up: 1 })).toMatchObject({ solved: true });
    expect(session.status).toBe('solved');
    expect(session.saved).toEqual({ seed: 7, moves: [{ up: 2 }, { up: 1 }], cursor: 2, rung: 0, nextSteps: 0 });
  });

  it('leaves the record alone when a move is refused', () => {
    const session = begin(1);
    session.play({ up: 1 });
    const before = session.saved;
    expect(session.play({ up: 1 })).toEqual({ kind: 'refused', reason: { key: 'ladder:no-rung' } });
    expect(session.saved).toBe(before);
  });

  it('undoes and redoes exactly, and a new move forgets what could be redone', () => {
    const session = begin();
    expect(session.undo()).toBe(false);
    session.play({ up: 1 });
    session.play({ up: 1 });
    expect(session.undo()).toBe(true);
    expect(session.state).toEqual({ at: 1 });
    expect(session.redo()).toBe(true);
    expect(session.redo()).toBe(false);
    expect(session.state).toEqual({ at: 2 });
    session.undo();
    session.play({ up: 2 });
    expect(session.canRedo).toBe(false);
    expect(session.state).toEqual({ at: 3 });
  });

  it('restarts to the empty board, and can redo all', () => {
    const session = begin();
    session.play({ up: 1 });
    session.play({ up: 1 });
    session.restart();
    expect(session.state).toEqual({ at: 0 });
    session.redo();
    session.redo();
    expect(session.state).toEqual({ at: 2 });
  });

  it('rewinds to the last sound position', () => {
    const session = begin();
    session.play({ up: 2 });
    session.play({ up: 2 });
    expect(session.stuck).toBe(true);
    expect(session.mistakes()).toHaveLength(1);
    expect(session.hint().next).toBeUndefined();
    expect(session.rewind()).toBe(1);
    expect(session.state).toEqual({ at: 2 });
    expect(session.rewind()).toBe(0);
    expect(session.stuck).toBe(false);
    const short = begin(1);
    short.play({ up: 2 });
    expect([short.rewind(), short.state]).toEqual([1, { at: 0 }]);
  });

  it('plays a hint step and stops at the win', () => {
    const session = begin(1);
    const made = session.playStep({ rule: 'one', say: { key: 'ladder:one' }, marks: [], moves: [{ up: 1 }, { up: 1 }] });
    expect(made).toMatchObject([{ outcome: { kind: 'moved', solved: true }, before: { at: 0 }, move: { up: 1 }, after: { at: 1 } }]);
    expect(session.status).toBe('solved');
  });

  it('is taken up from its record after a trip through text, in the middle of the log', () => {
    const session = begin(5);
    for (const up of [2, 1, 1]) session.play({ up });
    session.undo();
    session.sawRung(3);
    const saved: SessionRecord = JSON.parse(JSON.stringify(session.saved));
    const again = Session.resume(ladder, { top: 5 }, saved);
    expect(again.saved).toEqual(session.saved);
    expect(again.state).toEqual(session.state);
    again.redo();
    expect(again.state).toEqual({ at: 4 });
  });

  it('names the first move that does not fit', () => {
    const record = { seed: 0, cursor: 1, rung: 0, nextSteps: 0 } as const;
    expect(() => Session.resume(ladder, { top: 1 }, { ...record, moves: [{ up: 3 }] })).toThrow('move 1 of ladder is malformed');
    expect(() => Session.resume(ladder, { top: 1 }, { ...record, moves: [{ up: 1 }, { up: 1 }] })).toThrow('move 2 of ladder is refused: ladder:no-rung');
  });

  it('counts sparks by the highest rung seen', () => {
    const sparks = ([1, 2, 3, 4] as const).map((rung) => {
      const session = begin(1);
      session.sawRung(rung);
      expect(session.sparks).toBe(0);
      session.play({ up: 1 });
      return session.sparks;
    });
    expect(sparks).toEqual([3, 3, 2, 1]);
    const session = begin();
    session.sawRung(3);
    session.sawRung(3);
    session.sawRung(1);
    expect(session.saved).toMatchObject({ rung: 3, nextSteps: 2 });
  });

  it('judges a state once, however often it is asked, and anew after each move', () => {
    let judged = 0;
    const status: typeof ladder.status = (level, state) => {
      judged++;
      return ladder.status(level, state);
    };
    const session = Session.begin({ ...ladder, status }, { top: 2 }, 7);
    expect([session.status, session.status, session.stuck]).toEqual(['open', 'open', false]);
    expect(judged).toBe(1);
    session.play({ up: 2 });
    expect([session.status, session.sparks]).toEqual(['solved', 3]);
    expect(judged).toBe(2);
    session.undo();
    expect(session.status).toBe('open');
  });
});
