/** A tiny kind for tests of the checker: light all lamps in the given order; a lamp out of order does not take. It knows a few names that make it fail. */
import * as z from 'zod/mini';
import type { Look, PuzzleKind, Step } from '../../src/core/puzzle-kind';
import { seal } from '../../src/core/seal';

const levelSchema = z.strictObject({ names: z.array(z.string()), order: z.array(z.string()) });
const moveSchema = z.strictObject({ light: z.string() });
type Level = z.infer<typeof levelSchema>;
type Move = z.infer<typeof moveSchema>;
interface State {
  readonly lit: readonly string[];
  readonly wrong: boolean;
}

const look: Look<Level, State, Move> = {
  arrange: () => ({ pieces: [], labels: [], spots: {} }),
  cues: () => [],
  idle: () => [],
  success: () => [],
};

const stepsFrom = (level: Level, from: number): Step<Move>[] =>
  level.order.slice(from).map((name) => ({ rule: 'order', say: { key: 'lanterns:hint.next', params: { name } }, marks: [], moves: [{ light: name }] }));

const kind: PuzzleKind<Level, State, Move> = {
  id: 'lanterns',
  board: 'cards',
  finish: 'auto',
  level: levelSchema,
  move: moveSchema,
  look,
  start: () => ({ lit: [], wrong: false }),
  moves: (level, state) => level.names.filter((name) => !state.lit.includes(name)).map((light) => ({ light })),
  apply(level, state, { light }) {
    if (state.lit.includes(light)) return { ok: false, reason: { key: 'lanterns:refused.lit' } };
    const right = level.order[state.lit.length] === light;
    if (right) return { ok: true, state: { ...state, lit: [...state.lit, light] } };
    return { ok: true, state: { ...state, wrong: level.names.includes('strict') }, say: { key: 'lanterns:wrong.order' } };
  },
  status: (level, state) => (state.wrong ? 'contradiction' : state.lit.length === level.order.length ? 'solved' : 'open'),
  prove(level) {
    if (level.names.includes('boom')) throw new Error('out of oil');
    const twice = level.order.findIndex((name, index) => level.order.indexOf(name) < index);
    const problems = twice < 0 ? [] : [{ reason: 'twice', path: ['order', twice], sentence: 'expected each name once' }];
    const solution = stepsFrom(level, 0).flatMap((step) => step.moves);
    return {
      problems,
      solutions: 1,
      minimum: level.order.length,
      grade: level.order.length,
      solution: level.names.includes('liar') ? solution.reverse() : solution,
      chain: [],
    };
  },
  hint: (level, state) => ({
    look: { say: { key: 'lanterns:hint.look' }, marks: [] },
    method: { say: { key: 'lanterns:hint.method' }, level, steps: [] },
    rest: stepsFrom(level, state.lit.length),
  }),
  mistakes: () => [],
  describe: (level, state) => ({
    groups: [{ id: 'lamps', role: 'group', name: { key: 'lanterns:group' } }],
    controls: level.names.map((name) => ({
      id: name,
      role: 'button',
      name: { key: name === 'mute' ? 'lanterns:mute' : 'lanterns:lamp', params: { name } },
      group: 'lamps',
    })),
    actions: level.names.map((name) => ({ move: { light: name }, perform: [name] })),
    notes: [{ id: 'order', text: { key: 'lanterns:note' } }],
    summary: [{ key: 'lanterns:summary', params: { count: state.lit.length } }],
  }),
};

export const lanterns = seal(kind);
