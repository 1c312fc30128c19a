/** Determinism, purity, saving, undo and legal moves, for every kind on every level. */
import { expect } from 'vitest';
import { Session } from '../../src/core/session';
import { freeze, onEveryBoard, sessionsOf } from './support';

onEveryBoard('same level, same seed, same moves: same states', ({ kind, level }) => {
  const again = kind.level.parse(JSON.parse(JSON.stringify(level)));
  const sessions = sessionsOf({ kind, level }, 60);
  sessionsOf({ kind, level: again }, 60).forEach((session, i) => {
    const first = sessions[i];
    expect(session.saved).toEqual(first?.saved);
    expect(session.state).toEqual(first?.state);
    expect(session.describe()).toEqual(first?.describe());
    expect(session.hint()).toEqual(first?.hint());
  });
  expect(kind.prove(again)).toEqual(kind.prove(level));
});

onEveryBoard('no member changes its arguments', ({ kind, level }) => {
  freeze(level);
  for (const session of sessionsOf({ kind, level }, 60)) {
    const state = freeze(session.state);
    const before = JSON.stringify(state);
    kind.status(level, state);
    kind.hint(level, state);
    kind.mistakes(level, state);
    kind.describe(level, state);
    kind.look.idle(level, state, 'wide');
    kind.look.success(level, state, 'wide');
    for (const frame of ['wide', 'tall'] as const) kind.look.arrange(level, state, frame);
    for (const move of freeze(kind.moves(level, state))) {
      const applied = kind.apply(level, state, move);
      if (applied.ok) kind.look.cues(level, state, move, freeze(applied.state), 'wide');
    }
    expect(JSON.stringify(state)).toBe(before);
  }
  kind.prove(level);
});

onEveryBoard('a saved riddle comes back as it was', ({ kind, level }) => {
  for (const session of sessionsOf({ kind, level }, 60)) {
    const back = Session.resume(kind, level, JSON.parse(JSON.stringify(session.saved)));
    expect(back.state).toEqual(session.state);
    expect(back.saved).toEqual(session.saved);
    expect(JSON.parse(JSON.stringify(session.state)), 'a state is plain JSON').toEqual(session.state);
  }
});

onEveryBoard('undo and redo return exactly', ({ kind, level }) => {
  let tried = 0;
  for (const session of sessionsOf({ kind, level }, 60)) {
    const before = session.state;
    for (const move of kind.moves(level, before).slice(0, 12)) {
      expect(session.play(move).kind).toBe('moved');
      const after = session.state;
      expect(session.undo()).toBe(true);
      expect(session.state).toEqual(before);
      expect(session.redo()).toBe(true);
      expect(session.state).toEqual(after);
      session.undo();
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(0);
});

onEveryBoard('a legal move is taken and changes the board; only an ended board has none', ({ kind, level }) => {
  for (const { state, status } of sessionsOf({ kind, level }, 60)) {
    const moves = kind.moves(level, state);
    if (status === 'solved') expect(moves).toEqual([]);
    if (moves.length === 0) expect(status, 'no legal move is left').not.toBe('open');
    for (const move of moves) {
      expect(kind.move.safeParse(JSON.parse(JSON.stringify(move))).success, `shape of ${JSON.stringify(move)}`).toBe(true);
      const applied = kind.apply(level, state, move);
      expect(applied.ok, JSON.stringify(move)).toBe(true);
      if (applied.ok) expect(applied.state, `${JSON.stringify(move)} does nothing`).not.toEqual(state);
    }
  }
});

onEveryBoard('a solved board offers nothing more', ({ kind, level }) => {
  const session = Session.begin(kind, level, 1);
  for (const move of kind.prove(level).solution) session.play(move);
  expect(session.status).toBe('solved');
  const { controls, actions } = session.describe();
  expect(actions).toEqual([]);
  expect(controls.filter(({ disabled }) => !disabled).map(({ id }) => id)).toEqual([]);
});

onEveryBoard('the move that wins is not reproached', ({ kind, level }) => {
  const session = Session.begin(kind, level, 1);
  const states = [
    session.state,
    ...kind.prove(level).solution.map((move) => session.play(move) && session.state),
    ...sessionsOf({ kind, level }, 60).map(({ state }) => state),
  ];
  let won = 0;
  for (const state of states) {
    for (const move of kind.moves(level, state)) {
      const applied = kind.apply(level, state, move);
      if (!applied.ok || kind.status(level, applied.state) !== 'solved') continue;
      won++;
      expect(applied.say?.key ?? '', JSON.stringify(move)).not.toContain(':wrong.');
    }
  }
  expect(won).toBeGreaterThan(0);
});

onEveryBoard('what is not legal is refused with a reason', ({ kind, level }) => {
  const sessions = sessionsOf({ kind, level }, 60);
  const tried = new Map(sessions.flatMap(({ state }) => kind.moves(level, state)).map((move) => [JSON.stringify(move), move]));
  let refused = 0;
  for (const { state, status } of sessions) {
    const legal = new Set(kind.moves(level, state).map((move) => JSON.stringify(move)));
    for (const [text, move] of tried) {
      if (legal.has(text)) continue;
      const applied = kind.apply(level, state, move);
      expect(applied.ok, `${text} is not legal on a board that is ${status}: ${JSON.stringify(state)}`).toBe(false);
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(0);
});
