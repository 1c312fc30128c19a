/** The essai of every kind: tiny, wordless, winnable from wherever play leads. */
import { expect } from 'vitest';
import { Session } from '../../src/core/session';
import { type Board, onEveryBoard } from './support';

/** More positions than an essai can have. */
const bound = 5000;

/** Every reachable position, by its JSON, with the positions that one move leads to. */
function reachable<L, S, M>({ kind, level }: Board<L, S, M>) {
  const states = new Map<string, { state: S; to: string[] }>();
  const open = [kind.start(level, 1)];
  for (let state = open.pop(); state !== undefined && states.size < bound; state = open.pop()) {
    const from = JSON.stringify(state);
    if (states.has(from)) continue;
    const here = state;
    const after = kind.moves(level, here).flatMap((move) => {
      const applied = kind.apply(level, here, move);
      return applied.ok ? [applied.state] : [];
    });
    states.set(from, { state, to: after.map((one) => JSON.stringify(one)) });
    open.push(...after);
  }
  return states;
}

onEveryBoard(
  'an essai is tiny and cannot be lost',
  (board) => {
    const { kind, level, source } = board;
    expect(source.tier).toBe(0);
    const { solution, problems } = kind.prove(level);
    expect(problems).toEqual([]);
    expect(solution.length).toBeGreaterThan(0);
    expect(solution.length, 'moves to the end').toBeLessThanOrEqual(3);

    const states = reachable(board);
    expect(states.size).toBeLessThan(bound);
    const winning = new Set([...states].filter(([, { state }]) => kind.status(level, state) === 'solved').map(([key]) => key));
    expect(winning.size).toBeGreaterThan(0);
    for (let before = -1; before !== winning.size; ) {
      before = winning.size;
      for (const [key, { to }] of states) if (to.some((one) => winning.has(one))) winning.add(key);
    }
    expect(states.size - winning.size, 'positions from which it cannot be won').toBe(0);

    const homes = new Map(kind.look.arrange(level, kind.start(level, 1), 'wide').pieces.map(({ id, place }) => [id, place]));
    const moved = new Set<string>();
    for (const { state } of states.values()) {
      for (const { id, place } of kind.look.arrange(level, state, 'wide').pieces) {
        const home = homes.get(id);
        if (!home || home.x !== place.x || home.y !== place.y) moved.add(id);
      }
    }
    expect(moved.size, 'pieces that move').toBeLessThanOrEqual(4);
  },
  (source) => source.essai,
);

onEveryBoard(
  'an essai shows no written word, save the name of somebody on his plate',
  ({ kind, level }) => {
    const session = Session.begin(kind, level, 1);
    expect(session.describe().notes).toEqual([]);
    for (const frame of ['wide', 'tall'] as const) {
      for (const { id, text } of kind.look.arrange(level, session.state, frame).labels) {
        // A first name is the same in every language, and it is what the answers speak of.
        if (id.startsWith('name-')) continue;
        expect(typeof text, 'a label that must be read').toBe('string');
        if (typeof text === 'string') expect(text).not.toMatch(/\p{L}{2,}/u);
      }
    }
  },
  (source) => source.essai,
);
