import { expect, describe as group, it } from 'vitest';
import sheet1 from '../../../levels/riddles/lewarde/03-grisou.t1.json';
import sheet2 from '../../../levels/riddles/lewarde/03-grisou.t2.json';
import sheet3 from '../../../levels/riddles/lewarde/03-grisou.t3.json';
import { pick, random } from '../../core/random';
import { Session } from '../../core/session';
import { kind } from '.';
import { type Cell, type Gallery, galleryOf, isMet } from './gallery';
import { climb, deduce } from './ladder';
import { type Level, levelSchema, type Move } from './level';
import { start } from './rules';
import { certain } from './worlds';

const [first, second, third] = [sheet1, sheet2, sheet3].map(({ data }) => levelSchema.parse(data)) as [Level, Level, Level];

const answer = (level: Level, ...moves: readonly Move[]) => {
  const session = Session.begin(kind, level, 1);
  let heard: string | undefined;
  for (const move of moves) {
    const outcome = session.play(move);
    heard = outcome.kind === 'moved' ? outcome.say?.key : outcome.reason.key;
  }
  return { heard, session };
};
const chalk = (row: number, col: number): Move => ({ do: 'chalk', row, col });
const inspect = (row: number, col: number): Move => ({ do: 'inspect', row, col });

group('flames', () => {
  it('count the four squares beside, never a corner, never through rock', () => {
    const { flame, near } = galleryOf({
      rows: 3,
      cols: 3,
      start: [0, 0],
      rock: [[0, 1]],
      gas: [
        [0, 2],
        [1, 1],
        [2, 2],
      ],
    });
    expect(near[0]).toEqual([3]);
    expect(flame).toEqual([0, 2, 0, 1, 0, 3, 0, 2, 0]);
  });
  it('a calm flame leads on into the squares around, a taller one does not', () => {
    const { cells } = start(first);
    expect(cells.filter((cell) => cell === 'dark').length).toBe(5);
    expect(cells[2 * 5 + 3]).toBe('open');
    expect(cells[1 * 5 + 3]).toBe('dark');
  });
});

group('gestures', () => {
  it('in firedamp the lamp goes out; the pocket counts once the player has chalked it, and that mark stays', () => {
    const { heard, session } = answer(first, inspect(0, 1));
    expect(heard).toBe('grisou:wrong.bet');
    expect(session.state.cells[1]).toBe('out');
    expect(session.status).toBe('open');
    expect(session.describe().summary[0]).toEqual({ key: 'grisou:summary.left', params: { left: 3 } });
    expect(session.play(inspect(0, 1))).toMatchObject({ kind: 'refused', reason: { key: 'grisou:refuse.out' } });
    expect(session.hint().next).toMatchObject({ rule: 'met', moves: [chalk(0, 1)] });
    session.play(chalk(0, 1));
    expect(session.state.cells[1]).toBe('found');
    expect(session.play(chalk(0, 1))).toMatchObject({ kind: 'refused', reason: { key: 'grisou:refuse.found' } });
    for (const step of session.hint().rest) session.playStep(step);
    expect(session.status).toBe('solved');
  });
  it('no step wins by walking into the last pocket', () => {
    const { session } = answer(first, chalk(0, 0), chalk(1, 3), inspect(0, 4), inspect(0, 1));
    expect(session.status).toBe('open');
    expect(session.play(chalk(0, 1))).toMatchObject({ kind: 'moved', solved: true });
  });
  it('after the last mark that can be reasoned out, the inspector walks on; after lucky marks he does not', () => {
    const reasoned = answer(first, chalk(0, 0), chalk(1, 3), inspect(0, 4), chalk(0, 1));
    expect(reasoned.session.state.cells.includes('dark')).toBe(false);
    expect(reasoned.heard).toBe('grisou:say.solved');
    const lucky = answer(first, chalk(0, 0), chalk(1, 3), chalk(0, 1));
    expect(lucky.heard).toBe('grisou:say.unproved');
    expect(lucky.session.status).toBe('open');
  });
  it('tells a bet from what the flames had shown, and a lucky bet too', () => {
    expect(answer(first, inspect(0, 0)).heard).toBe('grisou:wrong.shown');
    expect(answer(first, inspect(0, 4)).heard).toBeUndefined();
    expect(answer(first, inspect(0, 3)).heard).toBe('grisou:say.lucky');
  });
  it('answers a mark from what is lit, not from what is hidden', () => {
    expect(answer(first, chalk(0, 0)).heard).toBeUndefined();
    // The one is free and the other is not; the player cannot know and must not learn it here.
    expect(answer(first, chalk(0, 3)).heard).toBe('grisou:wrong.diagonal');
    expect(answer(first, chalk(0, 1)).heard).toBe('grisou:wrong.diagonal');
    expect(answer(first, chalk(1, 3), chalk(0, 4)).heard).toBe('grisou:wrong.too-many');
  });
  it('answers the last mark at once when a flame is left unexplained', () => {
    const { heard, session } = answer(first, chalk(0, 3), chalk(0, 4), chalk(0, 1));
    expect(heard).toBe('grisou:wrong.unexplained');
    expect(session.status).not.toBe('solved');
  });
  it('takes no more marks than there are pockets', () => {
    expect(answer(first, chalk(0, 0), chalk(0, 3), chalk(0, 4), chalk(1, 3)).heard).toBe('grisou:refuse.no-more');
  });
});

/** All placements of the pockets that agree with what is lit, by trying every one. */
function worldsOf(gallery: Gallery, cells: readonly Cell[]): number[][] {
  const dark = cells.flatMap((cell, i) => (cell === 'dark' || cell === 'mark' ? [i] : []));
  const out = cells.flatMap((cell, i) => (isMet(cell) ? [i] : []));
  const worlds: number[][] = [];
  for (let mask = 0; mask < 1 << dark.length; mask++) {
    const gas = [...out, ...dark.filter((_, bit) => mask & (1 << bit))];
    if (gas.length !== gallery.total) continue;
    if (cells.every((cell, i) => cell !== 'open' || gallery.near[i]?.filter((j) => gas.includes(j)).length === gallery.flame[i])) worlds.push(gas);
  }
  return worlds;
}

group('certainty', () => {
  it('is what all placements have in common, by brute force', () => {
    const next = random(11);
    let compared = 0;
    for (let seed = 0; seed < 12; seed++) {
      const level = kind.generate?.(1, seed);
      if (!level) continue;
      const gallery = galleryOf(level);
      const session = Session.begin(kind, level, 1);
      for (let i = 0; i < 6 && session.status !== 'solved'; i++) {
        const { cells } = session.state;
        const worlds = worldsOf(gallery, cells);
        const dark = cells.flatMap((cell, at) => (cell === 'dark' || cell === 'mark' ? [at] : []));
        const sure = certain(gallery, cells);
        expect([...sure.gas].sort()).toEqual(dark.filter((at) => worlds.every((world) => world.includes(at))).sort());
        expect([...sure.safe].sort()).toEqual(dark.filter((at) => !worlds.some((world) => world.includes(at))).sort());
        compared += dark.length;
        const moves = kind.moves(level, session.state);
        const move = moves[pick(next, moves.length)];
        if (move) session.play(move);
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
  it('every step of the ladder is certain', () => {
    const levels = [first, second, third, ...[1, 2, 3, 4].flatMap((seed) => kind.generate?.(3, seed) ?? [])];
    for (const level of levels) {
      const gallery = galleryOf(level);
      for (const { deduction, before } of climb(gallery, start(level).cells).steps) {
        const sure = certain(gallery, before);
        for (const i of deduction.cells) expect(deduction.gas ? sure.gas : sure.safe, `${deduction.rule} at ${i}`).toContain(i);
      }
    }
  });
});

group('proof', () => {
  it('needs no guess on the samples, and finds their pockets', () => {
    for (const [level, gas] of [
      [first, 3],
      [second, 5],
    ] as const) {
      const { problems, solutions, solution } = kind.prove(level);
      expect(problems).toEqual([]);
      expect(solutions).toBe(1);
      expect(solution.filter((move) => move.do === 'chalk').length).toBe(gas);
    }
  });
  it('tier 1 takes one number at a time; tier 3 takes two numbers together, or the count', () => {
    const rules = (level: Level) => new Set(climb(galleryOf(level), start(level).cells).steps.map(({ deduction }) => deduction.rule));
    for (const rule of ['pair', 'rest', 'last'] as const) expect(rules(first).has(rule)).toBe(false);
    for (const rule of ['pair', 'rest'] as const) expect(rules(second).has(rule)).toBe(false);
    for (const rule of ['pair', 'rest'] as const) expect(rules(third).has(rule)).toBe(true);
  });
});

group('the edge of the gallery', () => {
  it('has nothing behind it: the end of a row is no neighbour of the next one', () => {
    const { near } = galleryOf({ rows: 2, cols: 3, start: [0, 0], rock: [], gas: [[1, 0]] });
    expect(near.map((all) => [...all].sort())).toEqual([
      [1, 3],
      [0, 2, 4],
      [1, 5],
      [0, 4],
      [1, 3, 5],
      [2, 4],
    ]);
  });
  it('is safe when every pocket is known, even where no flame reaches', () => {
    const gallery = galleryOf({ rows: 1, cols: 5, start: [0, 0], rock: [], gas: [[0, 2]] });
    const seen: Cell[] = ['open', 'open', 'out', 'dark', 'dark'];
    expect(deduce(gallery, seen, new Set())).toEqual({ rule: 'none-left', cells: [3, 4], gas: false, from: [] });
  });
});
