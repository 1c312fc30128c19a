import { describe, expect, it } from 'vitest';
import { kind } from '.';
import type { Level } from './level';
import { distanceOf } from './proof';
import { crossings, type State } from './rules';

const play = (level: Level, swaps: readonly number[]): State =>
  swaps.reduce<State>(
    (state, swap) => {
      const applied = kind.apply(level, state, { swap });
      if (!applied.ok) throw new Error(applied.reason.key);
      return applied.state;
    },
    kind.start(level, 1),
  );

/** Every order of the numbers 1 to n. */
function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((rest) => Array.from({ length: n }, (_, i) => [...rest.slice(0, i), n, ...rest.slice(i)]));
}

describe('pendus', () => {
  it('needs as many swaps as there are crossings, for every row of five', () => {
    const level: Level = { hooks: [4, 2, 5, 1, 3] };
    for (const row of orders(5)) expect(distanceOf(level, row)).toBe(crossings(row));
  });

  it('counts swaps only where they are limited', () => {
    expect(play({ hooks: [2, 1, 3] }, [1, 1, 1, 1]).used).toBe(0);
    expect(play({ hooks: [2, 1, 3], budget: 5 }, [1, 1]).used).toBe(2);
  });

  it('is lost as soon as the swaps left cannot suffice', () => {
    const level: Level = { hooks: [3, 1, 2], budget: 4 };
    expect(kind.status(level, play(level, [1]))).toBe('open');
    const lost = play(level, [1, 1, 0]);
    expect(kind.status(level, lost)).toBe('open');
    const wasted = play(level, [1, 1, 1]);
    expect(kind.status(level, wasted)).toBe('contradiction');
    expect(kind.hint(level, wasted).contradiction?.say).toEqual({ key: 'pendus:clash.budget', params: { left: 1, need: 3 } });
  });

  it('keeps the beam down until its chain is home, and drops it again', () => {
    const level: Level = { hooks: [2, 1, 4, 3], beam: { gap: 2, until: 1 } };
    expect(kind.apply(level, kind.start(level, 1), { swap: 2 })).toEqual({ ok: false, reason: { key: 'pendus:refuse.barred', params: { hook: 1 } } });
    const open = play(level, [0]);
    expect(kind.moves(level, open)).toContainEqual({ swap: 2 });
    expect(kind.moves(level, play(level, [0, 0]))).not.toContainEqual({ swap: 2 });
    expect(kind.status(level, play(level, [0, 2]))).toBe('solved');
  });

  it('knows when the beam has locked its own chain out', () => {
    const level: Level = { hooks: [2, 1, 3], beam: { gap: 0, until: 3 } };
    const locked = play(level, [1]);
    expect(kind.status(level, locked)).toBe('open');
    const out: Level = { hooks: [3, 1, 2], beam: { gap: 0, until: 1 } };
    expect(kind.status(out, kind.start(out, 1))).toBe('contradiction');
    expect(kind.prove(out).problems.map(({ reason }) => reason)).toEqual(['no-solution']);
  });

  it('tells at the end whether each swap took a crossing away, where swaps are counted', () => {
    const level: Level = { hooks: [3, 1, 2], budget: 4 };
    const said = (from: Level, swaps: readonly number[], last: number) => {
      const applied = kind.apply(from, play(from, swaps), { swap: last });
      return applied.ok ? applied.say : null;
    };
    expect(said(level, [0], 1)).toEqual({ key: 'pendus:say.fewest', params: { fewest: 2 } });
    expect(said(level, [1, 1, 0], 1)).toEqual({ key: 'pendus:say.more', params: { fewest: 2, used: 4 } });
    expect(said({ hooks: [2, 1] }, [], 0)).toEqual({ key: 'pendus:say.solved' });
  });

  it('tells the whole row in one sentence, so that a swap is heard whole', () => {
    const level: Level = { hooks: [3, 1, 2] };
    const rows = [[], [0], [0, 1]].map((swaps) => kind.describe(level, play(level, swaps)).summary[0]);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(3);
    expect(JSON.stringify(rows[0]).match(/"hook":\d/g)).toEqual(['"hook":3', '"hook":1', '"hook":2']);
  });
});
