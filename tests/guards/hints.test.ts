/** The hint ladder leads to the end from anywhere, in words that exist. */
import { expect } from 'vitest';
import { Session } from '../../src/core/session';
import { onEveryBoard, sessionsOf } from './support';

onEveryBoard('from 200 random positions the hints alone lead to the end', ({ kind, level }) => {
  const sessions = sessionsOf({ kind, level }, 200);
  expect(sessions.length).toBe(200);
  const ended = new Set<string>();
  sessions.forEach((session, i) => {
    const from = JSON.stringify(session.state);
    if (session.status === 'solved' || ended.has(from)) return;
    ended.add(from);
    const ladder = session.hint();
    expect(ladder.contradiction !== undefined, 'contradiction is named exactly when there is one').toBe(session.status === 'contradiction');
    if (ladder.contradiction) {
      expect(session.rewind(), `rewind from ${from}`).toBeGreaterThan(0);
      expect(session.status).toBe('open');
    }
    const isSolved = () => session.status === 'solved';
    // Every fifth position climbs by rung 3 alone, the others by one rung 3 and then rung 4.
    for (let climbs = 0; !isSolved(); climbs++) {
      expect(climbs, `steps from ${from}`).toBeLessThan(200);
      const { next, rest } = session.hint();
      expect(next, `rung 3 at ${JSON.stringify(session.state)}`).toBeDefined();
      if (!next) return;
      for (const step of climbs > 0 && i % 5 > 0 ? rest : [next]) {
        if (isSolved()) break;
        const before = session.state;
        expect(step.moves.length, `step ${step.rule} has no move`).toBeGreaterThan(0);
        for (const { outcome } of session.playStep(step)) expect(outcome.kind, `step ${step.rule} from ${JSON.stringify(before)}`).toBe('moved');
        expect(session.state, `step ${step.rule} does nothing`).not.toEqual(before);
      }
      if (climbs > 0 && i % 5 > 0) expect(isSolved(), `rung 4 from ${from}`).toBe(true);
    }
  });
  expect(ended.size).toBeGreaterThan(0);
});

onEveryBoard('rungs 1 and 3 look at the position', ({ kind, level }) => {
  const ladders = sessionsOf({ kind, level }, 60)
    .filter(({ status }) => status === 'open')
    .map((session) => session.hint());
  expect(new Set(ladders.map(({ look }) => JSON.stringify(look))).size, 'different first rungs').toBeGreaterThan(1);
  expect(new Set(ladders.map(({ next }) => JSON.stringify(next))).size, 'different third rungs').toBeGreaterThan(1);
});

onEveryBoard('rung 2 plays its small level to the end', ({ kind, level }) => {
  const seen = new Set<string>();
  for (const session of sessionsOf({ kind, level }, 30)) {
    if (session.status === 'solved') continue;
    const { method } = session.hint();
    const key = JSON.stringify(method);
    if (seen.has(key)) continue;
    seen.add(key);
    expect(kind.level.safeParse(JSON.parse(JSON.stringify(method.level))).success).toBe(true);
    expect(kind.prove(method.level).problems).toEqual([]);
    const small = Session.begin(kind, method.level, 1);
    for (const step of method.steps) for (const { outcome } of small.playStep(step)) expect(outcome.kind).toBe('moved');
    expect(small.status).toBe('solved');
  }
  expect(seen.size).toBeGreaterThan(0);
});

onEveryBoard('marks point at what is on the board', ({ kind, level }) => {
  for (const session of sessionsOf({ kind, level }, 60)) {
    const { controls, notes } = session.describe();
    const ids = new Set(controls.map(({ id }) => id));
    const sheets = new Set(notes.map(({ id }) => id));
    const { look, next, contradiction } = session.hint();
    for (const mark of [...look.marks, ...(next?.marks ?? []), ...(contradiction?.marks ?? []), ...session.mistakes()]) {
      expect(mark.control !== undefined || mark.note !== undefined, 'a mark without a place').toBe(true);
      if (mark.control !== undefined) expect(ids, mark.control).toContain(mark.control);
      if (mark.note !== undefined) expect(sheets, mark.note).toContain(mark.note);
    }
  }
});

onEveryBoard('proof, hint and check come at once', ({ kind, level }) => {
  const fresh = () => kind.level.parse(JSON.parse(JSON.stringify(level)));
  const median = (run: () => void) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[2] ?? 0;
  };
  const state = kind.start(level, 1);
  expect(
    median(() => kind.prove(fresh())),
    'prove, ms',
  ).toBeLessThan(200);
  expect(
    median(() => kind.hint(fresh(), state)),
    'hint, ms',
  ).toBeLessThan(200);
  expect(
    median(() => kind.status(fresh(), state)),
    'status, ms',
  ).toBeLessThan(200);
});
