import { expect, describe as group, it } from 'vitest';
import sheet1 from '../../../levels/riddles/lewarde/02-triage.t1.json';
import sheet2 from '../../../levels/riddles/lewarde/02-triage.t2.json';
import sheet3 from '../../../levels/riddles/lewarde/02-triage.t3.json';
import { Session } from '../../core/session';
import { kind } from '.';
import { type Level, levelSchema, type Machine } from './level';
import { drops, fits, lumpsOf, runLine, shelfOf } from './line';
import { solutionsOf } from './proof';

const levels = [sheet1, sheet2, sheet3].map(({ data }) => levelSchema.parse(data));
const [first, second, third] = levels as [Level, Level, Level];

group('machines', () => {
  it('a screen drops what is smaller than its holes, coal or stone', () => {
    expect(drops('screen-20', { stuff: 'coal', mm: 19 })).toBe(true);
    expect(drops('screen-20', { stuff: 'stone', mm: 12 })).toBe(true);
    expect(drops('screen-20', { stuff: 'coal', mm: 35 })).toBe(false);
  });
  it('the washery drops every stone, hands only big ones, neither drops coal', () => {
    expect([5, 49, 50, 120].map((mm) => drops('washery', { stuff: 'stone', mm }))).toEqual([true, true, true, true]);
    expect([5, 49, 50, 120].map((mm) => drops('hand', { stuff: 'stone', mm }))).toEqual([false, false, true, true]);
    expect(drops('washery', { stuff: 'coal', mm: 90 }) || drops('hand', { stuff: 'coal', mm: 90 })).toBe(false);
  });
  it('what nothing drops rides to the last berline; an empty place drops nothing', () => {
    expect(runLine(second, [null, 'washery', null])).toEqual([3, 1, 3, 1, 3, 1]);
  });
});

/** Every line of machines, without repeats, full or not. */
function linesOf(level: Level): (Machine | null)[][] {
  let lines: (Machine | null)[][] = [[]];
  for (let slot = 1; slot < level.targets.length; slot++)
    lines = lines.flatMap((line) => [null, ...shelfOf(level)].filter((one) => one === null || !line.includes(one)).map((one) => [...line, one]));
  return lines;
}

group('proof', () => {
  it('finds the order that the design proved for tier 2', () => expect(solutionsOf(second, 3)).toEqual([['screen-20', 'washery', 'screen-50']]));

  it('grades rise with the tiers', () => {
    const grades = levels.map((level) => kind.prove(level).grade);
    expect(grades).toEqual([...grades].sort((a, b) => a - b));
    expect(new Set(grades).size).toBe(3);
  });

  it('a place thought of alone is right exactly when the whole run is', () => {
    let wins = 0;
    for (const level of [...levels, ...[1, 2, 3].flatMap((seed) => kind.generate?.(3, seed) ?? [])]) {
      for (const line of linesOf(level)) {
        const run = runLine(level, line).every((bin, i) => level.targets[bin]?.includes(i));
        expect(line.every((machine, slot) => machine !== null && fits(level, machine, slot))).toBe(run);
        if (run) wins++;
      }
    }
    expect(wins).toBe(6);
  });
});

group('answers', () => {
  const answer = (level: Level, line: readonly Machine[]) => {
    const session = Session.begin(kind, level, 1);
    for (const [slot, machine] of line.entries()) session.play({ do: 'lay', machine, slot });
    const outcome = session.play({ do: 'check' });
    return outcome.kind === 'moved' ? outcome.say?.key : outcome.reason.key;
  };
  it('every wrong full line is told what was misread, at its first wrong berline', () => {
    const heard = new Set(
      levels.flatMap((level) =>
        linesOf(level).map((line) =>
          answer(
            level,
            line.flatMap((machine) => (machine ? [machine] : [])),
          ),
        ),
      ),
    );
    expect([...heard].sort()).toEqual(
      [
        'triage:say.solved',
        ...['by-size', 'gap', 'hand-big', 'holes-big', 'holes-small', 'size-only', 'stone-only', 'too-early'].map((why) => `triage:wrong.${why}`),
      ].sort(),
    );
  });
  it('speaks of stone, not of size, where a berline waits for stone', () => {
    expect(answer(first, ['screen-20', 'washery'])).toBe('triage:wrong.stone-only');
    // A lone small stone is caught by a screen: there size is the point.
    expect(answer(third, ['hand', 'screen-50', 'washery', 'screen-80'])).not.toBe('triage:wrong.stone-only');
  });
  it('tells apart what a machine took too much of and what it could not take', () => {
    expect(answer(second, ['screen-20', 'hand', 'screen-50'])).toBe('triage:wrong.hand-big');
    expect(answer(third, ['washery', 'screen-20', 'hand', 'screen-80'])).toBe('triage:wrong.too-early');
    expect(answer(third, ['screen-50', 'screen-20', 'washery', 'screen-80'])).toBe('triage:wrong.stone-only');
  });
  it('the belt does not run twice on the same line, and stands still once all is sorted', () => {
    const session = Session.begin(kind, first, 1);
    session.play({ do: 'check' });
    expect(session.play({ do: 'check' })).toMatchObject({ kind: 'refused', reason: { key: 'triage:refuse.again' } });
    for (const step of session.hint().rest) session.playStep(step);
    expect(session.status).toBe('solved');
    expect(kind.moves(first, session.state)).toEqual([]);
    expect(session.play({ do: 'take', slot: 0 })).toMatchObject({ kind: 'refused', reason: { key: 'triage:refuse.over' } });
  });
  it('a machine that is laid elsewhere leaves its old place; the one it replaces goes to the shelf', () => {
    const session = Session.begin(kind, third, 1);
    session.play({ do: 'lay', machine: 'hand', slot: 0 });
    session.play({ do: 'lay', machine: 'washery', slot: 1 });
    session.play({ do: 'lay', machine: 'hand', slot: 1 });
    expect(session.state.laid).toEqual([null, 'hand', null, null]);
  });
});

group('the ride', () => {
  it('narrates each lump after a run, the smallest first', () => {
    const session = Session.begin(kind, second, 1);
    for (const step of session.hint().rest) session.playStep(step);
    const lines = session.describe().summary.filter(({ key }) => key.startsWith('triage:run.'));
    expect(lines.map(({ key, params }) => `${key.slice(11)} ${params?.mm}`)).toEqual([
      'coal 10',
      'stone 12',
      'coal 35',
      'stone 40',
      'coal-end 90',
      'stone 100',
    ]);
  });
  it.each(['wide', 'tall'] as const)('goes over the machines of its own frame and ends over the berline (%s)', (frame) => {
    const session = Session.begin(kind, third, 1);
    for (const step of session.hint().rest.slice(0, -1)) session.playStep(step);
    const before = session.state;
    const ran = kind.apply(third, before, { do: 'check' });
    if (!ran.ok) throw new Error('the run is refused');
    const at = new Map(kind.look.arrange(third, ran.state, frame).pieces.map(({ id, place }) => [id, place]));
    const rides = kind.look.cues(third, before, { do: 'check' }, ran.state, frame).filter(({ piece }) => /^(coal|stone)-/.test(piece));
    expect(rides).toHaveLength(third.items.length);
    const fallen = runLine(third, ran.state.laid);
    for (const { piece, path } of rides) {
      const bin = fallen[third.items.findIndex(({ stuff, mm }) => `${stuff}-${mm}` === piece)] ?? -1;
      const berline = at.get(`berline-${bin}`);
      const last = path?.[path.length - 1];
      if (!berline || !last) throw new Error(`${piece} has no ride`);
      expect(Math.abs(last.x - berline.x), `${piece} falls into berline ${bin}`).toBeLessThan(berline.w / 2);
      expect(last.y, `${piece} falls from above`).toBeLessThan(berline.y);
    }
  });
  it('names each berline after a failed run, by a picture and in words, until the next move', () => {
    const session = Session.begin(kind, second, 1);
    const shown = () => kind.look.arrange(second, session.state, 'wide').pieces.filter(({ id, alpha }) => id.startsWith('due-') && alpha !== 0);
    const told = () => session.describe().summary.filter(({ key }) => key.startsWith('triage:summary.bin-'));
    session.play({ do: 'lay', machine: 'screen-20', slot: 0 });
    session.play({ do: 'lay', machine: 'screen-50', slot: 1 });
    session.play({ do: 'lay', machine: 'washery', slot: 2 });
    expect([shown(), told()]).toEqual([[], []]);
    session.play({ do: 'check' });
    expect(shown().map(({ symbol }) => symbol)).toEqual(['tick', 'cross', 'cross', 'tick']);
    expect(told().map(({ key }) => key.slice('triage:summary.bin-'.length))).toEqual(['right', 'wrong', 'wrong', 'right']);
    session.play({ do: 'lay', machine: 'washery', slot: 1 });
    expect([shown(), told()]).toEqual([[], []]);
  });
  it('leaves no lump to stir once the train has rolled off', () => {
    const session = Session.begin(kind, second, 1);
    for (const step of session.hint().rest) session.playStep(step);
    const gone = new Set(kind.look.success(second, session.state, 'wide').flatMap(({ piece, motion }) => (motion === 'leave' ? [piece] : [])));
    expect(kind.look.idle(second, session.state, 'wide').filter(({ piece }) => gone.has(piece))).toEqual([]);
  });
  it('shows what is bigger as bigger', () => {
    const start = kind.start(third, 1);
    const widths = lumpsOf(third).map(({ id }) => kind.look.arrange(third, start, 'wide').pieces.find((piece) => piece.id === id)?.place.w ?? 0);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(widths.length);
  });
  it('ends with the whole train rolling off: each berline, its plate and its load', () => {
    const session = Session.begin(kind, second, 1);
    for (const step of session.hint().rest) session.playStep(step);
    const leaving = kind.look.success(second, session.state, 'wide').filter(({ motion }) => motion === 'leave');
    expect(leaving).toHaveLength(second.targets.length + 2 * second.items.length);
  });
});

group('a doubt', () => {
  it('names the berline as the player counts, and shows its place', () => {
    for (const [slot, machine] of [
      [0, 'washery'],
      [2, 'screen-20'],
    ] as const) {
      const session = Session.begin(kind, second, 1);
      session.play({ do: 'lay', machine, slot });
      expect(session.hint().look).toEqual({
        say: { key: 'triage:look.doubt', params: { bin: slot + 1 } },
        marks: [{ control: `slot-${slot}`, tone: 'look' }],
      });
      expect(session.mistakes()).toEqual([{ control: `slot-${slot}`, tone: 'wrong' }]);
    }
  });
});
