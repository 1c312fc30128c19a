import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { aerage, aerageAgreement } from '../../../tests/fixtures/samples/convert-aerage';
import type { Message } from '../../core/puzzle-kind';
import { kind } from '.';
import { airOf } from './air';
import type { Level } from './level';
import { along, doorsOf } from './plan';
import { explore } from './proof';
import type { State } from './rules';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const sample = z
  .array(z.looseObject({ id: z.string() }))
  .parse(read('tests/fixtures/samples/levels.json'))
  .find(({ id }) => id === 'air-t2');
const level: Level = kind.level.parse(aerage(sample));
/** A small one, and one with a sas: plans of our own, so that the levels of the game can be tuned without these tests. */
const { small, withSas } = z.object({ small: kind.level, withSas: kind.level }).parse(read('tests/fixtures/samples/aerage.json'));

const toggled = (on: Level, ...doors: string[]): { state: State; say: Message | undefined } => {
  let state = kind.start(on, 1);
  let say: Message | undefined;
  for (const door of doors) {
    const applied = kind.apply(on, state, { do: 'toggle', door });
    if (!applied.ok) return { state, say: applied.reason };
    ({ state, say } = applied);
  }
  return { state, say };
};

describe('the sample of the design', () => {
  const verified = z
    .looseObject({
      'air-t2': z.object({ first: z.unknown(), free: z.tuple([z.array(z.string()), z.number(), z.number()]), minDoors: z.number(), solutions: z.number() }),
    })
    .parse(read('tests/fixtures/samples/verified.json'))['air-t2'];

  it('is proved with the same doors', () => {
    const proof = kind.prove(level);
    expect(proof.problems).toEqual([]);
    expect(aerageAgreement.found(proof)).toEqual(aerageAgreement.expected(verified));
  });

  it('sends the air along the same roads', () => {
    expect(airOf(level, ['P1', 'P2', 'P5'])).toMatchObject({ length: 15, roads: [{ nodes: ['E', 'n1', 'T1', 'n3', 'T2', 'S'] }] });
    const [free, length, roads] = verified.free;
    expect(airOf(level, [])).toMatchObject({ length, roads: [{ nodes: free }] });
    expect(airOf(level, []).roads.length).toBe(roads);
  });
});

describe('an endless level', () => {
  it('has a use for every wedge', () => {
    for (const tier of [1, 2, 3] as const) {
      for (let seed = 0; seed < 5; seed++) {
        const made = kind.generate?.(tier, seed);
        expect(made && kind.prove(made).minimum, `tier ${tier}, seed ${seed}`).toBe(made?.maxClosed);
      }
    }
  });
});

describe('the lazy air', () => {
  it('hesitates between two roads of one length and is not led by either', () => {
    const { state, say } = toggled(level, 'P2');
    expect(airOf(level, state.closed)).toMatchObject({ length: 12, roads: [{}, {}] });
    expect(say?.key).toBe('aerage:say.hesitates');
    expect(kind.status(level, state)).toBe('open');
  });

  it('answers what each mistake does', () => {
    expect(toggled(level, 'P3').say).toEqual({ key: 'aerage:wrong.idle', params: { door: 2 } });
    expect(toggled(level, 'P1', 'P3', 'P2').say?.key).toBe('aerage:wrong.some-faces');
    expect(toggled(level, 'P1', 'P2', 'P3', 'P4').say?.key).toBe('aerage:refuse.too-many');
    expect(toggled(level, 'P1', 'P2', 'P5').say?.key).toBe('aerage:say.solved');
    expect(toggled(level, 'P9').say?.key).toBe('aerage:refuse.unknown');
  });

  it('stands still when every road is shut, and opens again', () => {
    const shut: Level = { ...level, galleries: level.galleries.map((gallery) => (gallery.a === 'E' ? { ...gallery, door: 'P0' } : gallery)) };
    const { state, say } = toggled(shut, 'P0');
    expect(say?.key).toBe('aerage:wrong.no-air');
    expect(kind.status(shut, state)).toBe('contradiction');
    expect(kind.hint(shut, state).contradiction?.say.key).toBe('aerage:clash.no-air');
    expect(toggled(shut, 'P0', 'P0').state).toEqual(kind.start(shut, 1));
  });

  it('may be led in any order of the doors', () => {
    expect(kind.status(level, toggled(level, 'P5', 'P2').state)).toBe('open');
    expect(toggled(level, 'P5', 'P2', 'P1').say?.key).toBe('aerage:say.solved');
  });
});

describe('a tie past every face', () => {
  const fork: Level = {
    in: 'E',
    out: 'S',
    faces: ['T'],
    maxClosed: 1,
    nodes: [
      { id: 'E', at: [0, 2] },
      { id: 'T', at: [4, 2] },
      { id: 'S', at: [9, 2] },
    ],
    galleries: [
      { a: 'E', b: 'S', len: 2, door: 'P1', via: [[4, 0]] },
      { a: 'E', b: 'T', len: 2 },
      { a: 'T', b: 'S', len: 2 },
      { a: 'T', b: 'S', len: 2, via: [[6, 4]] },
    ],
  };
  it('does not win, and no such level is accepted', () => {
    expect(kind.status(fork, toggled(fork, 'P1').state)).toBe('contradiction');
    expect(kind.prove(fork).problems.map(({ reason }) => reason)).toEqual(['tie', 'no-solution']);
  });
});

describe('a sas', () => {
  it('is one door for the hand and two for the air', () => {
    const sas = doorsOf(withSas).find(({ galleries }) => galleries.length === 2);
    if (!sas) throw new Error('no sas');
    const { state } = toggled(withSas, sas.id);
    expect(state.closed).toEqual([sas.id]);
    const described = kind.describe(withSas, state);
    expect(described.controls.filter(({ pressed }) => pressed)).toHaveLength(1);
    const shut = kind.look.arrange(withSas, state, 'wide').pieces.filter(({ symbol }) => symbol === 'door-closed');
    expect(shut).toHaveLength(2);
    const edges = sas.galleries.map((gallery) => withSas.galleries[gallery]);
    expect(
      edges.every(
        (edge) => edge !== undefined && !airOf(withSas, state.closed).roads.some(({ galleries }) => galleries.includes(withSas.galleries.indexOf(edge))),
      ),
    ).toBe(true);
  });
});

describe('hints', () => {
  it('force the door on the road, and name why the other one is not it', () => {
    const { next, look } = kind.hint(level, toggled(level, 'P1').state);
    expect(next).toMatchObject({ rule: 'only-door', moves: [{ do: 'toggle', door: 'P2' }] });
    expect(look.marks).toEqual([{ control: 'door-4', tone: 'look' }]);
    expect(kind.prove(small).chain.at(-1)).toMatch(/^ruled-out .*no-air/);
  });

  it('say which closed door is of no use', () => {
    const { contradiction, next, rest } = kind.hint(level, toggled(level, 'P1', 'P3').state);
    expect(contradiction).toMatchObject({ say: { key: 'aerage:clash.idle', params: { door: 2 } }, marks: [{ control: 'door-2', tone: 'wrong' }] });
    expect(next).toBeUndefined();
    expect(rest[0]?.moves).toEqual([{ do: 'toggle', door: 'P3' }]);
  });
});

describe('the plan', () => {
  it('shows nothing of the names and the order in the file', () => {
    const ids = new Map([
      ['P1', 'Q4'],
      ['P2', 'Q2'],
      ['P3', 'Q5'],
      ['P4', 'Q1'],
      ['P5', 'Q3'],
    ]);
    const other: Level = {
      ...level,
      nodes: [...level.nodes].reverse(),
      galleries: level.galleries.map((gallery) => (gallery.door === undefined ? gallery : { ...gallery, door: ids.get(gallery.door) ?? '' })).reverse(),
    };
    const shown = (one: Level) => {
      const { actions, ...described } = kind.describe(one, kind.start(one, 1));
      return {
        described,
        ways: actions.map(({ perform }) => perform),
        wide: kind.look.arrange(one, kind.start(one, 1), 'wide'),
        tall: kind.look.arrange(one, kind.start(one, 1), 'tall'),
      };
    };
    expect(shown(other)).toEqual(shown(level));
  });

  it('is refused when a finger cannot tell two doors apart', () => {
    const tight: Level = { ...level, nodes: level.nodes.map((node) => (node.id === 'n3' ? { ...node, at: [4, 1] } : node)) };
    expect(kind.prove(tight).problems.map(({ reason }) => reason)).toContain('crowded');
  });
});

describe('why doors can never win', () => {
  const ring: Level = {
    in: 'E',
    out: 'S',
    faces: ['T'],
    maxClosed: 2,
    nodes: [
      { id: 'E', at: [0, 2] },
      { id: 'T', at: [4, 2] },
      { id: 'S', at: [9, 2] },
    ],
    galleries: [
      { a: 'E', b: 'S', len: 2, door: 'P1', via: [[4, 0]] },
      { a: 'E', b: 'T', len: 3, door: 'P2' },
      { a: 'T', b: 'S', len: 3 },
    ],
  };
  it('is told by its nearest reason', () => {
    expect(explore(ring, []).wins).toEqual([['P1']]);
    expect(explore(ring, ['P2']).reasons).toEqual(['face-cut']);
    expect(explore(ring, ['P1', 'P2']).reasons).toEqual(['no-air']);
    const open: Level = { ...ring, galleries: ring.galleries.map(({ door, ...gallery }) => (door === 'P1' ? gallery : { ...gallery, door: 'P2' })) };
    expect(explore(open, []).reasons).toEqual(['last-road']);
    expect(explore({ ...ring, faces: ['T'], maxClosed: 0 }, []).reasons).toEqual(['too-many']);
  });
});

it('a door hangs in the middle of its gallery, bends counted', () => {
  const bent = [
    { x: 1, y: 1 },
    { x: 4, y: 5 },
    { x: 4, y: 9 },
  ];
  const { x, y } = along(bent, 0.5);
  expect([x, y]).toEqual([expect.closeTo(3.7), expect.closeTo(4.6)]);
  expect(along(bent, 1)).toEqual({ x: 4, y: 9 });
});
