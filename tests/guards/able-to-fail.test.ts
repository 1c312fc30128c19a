/**
 * Every guard is able to fail: kinds are broken in one member at a time, and the guard that is there for it notices.
 * The guards' own files are loaded with their tests caught instead of run.
 */
import { afterEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { Described, HintLadder, Proof, PuzzleKind } from '../../src/core/puzzle-kind';
import { Session } from '../../src/core/session';
import type { Board, LevelSource } from './support';

interface Caught {
  readonly title: string;
  readonly onBoard?: <L, S, M>(board: Board<L, S, M>) => void;
  readonly onKind?: <L, S, M>(kind: PuzzleKind<L, S, M>) => void | Promise<void>;
  readonly wanted: (source: LevelSource) => boolean;
}
const caught = vi.hoisted((): Caught[] => []);
vi.mock('./support', async (original) => ({
  ...(await original<typeof import('./support')>()),
  onEveryBoard: (title: string, onBoard: NonNullable<Caught['onBoard']>, wanted: Caught['wanted'] = () => true) => caught.push({ title, onBoard, wanted }),
  onEveryKind: (title: string, onKind: NonNullable<Caught['onKind']>) => caught.push({ title, onKind, wanted: () => true }),
}));
const { kinds, levelsOf, openBoard } = await import('./support');
await import('./contract.test');
await import('./hints.test');
await import('./essai.test');
await import('./generate.test');
await import('./board.test');
await import('./levels.test');

type Broken = <L, S, M>(kind: PuzzleKind<L, S, M>) => Partial<PuzzleKind<L, S, M>>;

const described = (change: <M>(whole: Described<M>, level: unknown) => Partial<Described<M>>): Broken => {
  return (kind) => ({
    describe: (level, state) => {
      const whole = kind.describe(level, state);
      return { ...whole, ...change(whole, level) };
    },
  });
};
const hinted = (change: <L, M>(whole: HintLadder<L, M>) => Partial<HintLadder<L, M>>): Broken => {
  return (kind) => ({
    hint: (level, state) => {
      const whole = kind.hint(level, state);
      return { ...whole, ...change(whole) };
    },
  });
};
const proved = (change: <M>(whole: Proof<M>) => Partial<Proof<M>>): Broken => {
  return (kind) => ({
    prove: (level) => {
      const whole = kind.prove(level);
      return { ...whole, ...change(whole) };
    },
  });
};
const mute: Broken = (kind) => ({
  apply: (level, state, move) => {
    const applied = kind.apply(level, state, move);
    return applied.ok ? { ok: true, state: applied.state } : { ok: false, reason: { key: 'nobody:says-this' } };
  },
});
const endless: Broken = () => ({ status: () => 'open' });
/** The same state with something in it that the level does not say. */
const marked = <S>(state: S, more: object): S => (typeof state === 'object' && state !== null ? Object.assign(state, more) : state);
let counter = 0;

/** By the title of the guard that must notice. */
const faults: Readonly<Record<string, Broken>> = {
  'same level, same seed, same moves: same states': proved(() => ({ grade: ++counter })),
  'no member changes its arguments': (kind) => ({
    mistakes: (level, state) => {
      marked(state, { looked: true });
      return kind.mistakes(level, state);
    },
  }),
  'a saved riddle comes back as it was': (kind) => ({ start: (level, seed) => marked(kind.start(level, seed), { since: new Date(0) }) }),
  'undo and redo return exactly': () => {
    vi.spyOn(Session.prototype, 'undo').mockReturnValue(true);
    return {};
  },
  'a legal move is taken and changes the board; only an ended board has none': () => ({ apply: () => ({ ok: false, reason: { key: 'no' } }) }),
  'a solved board offers nothing more': described(({ controls }) => ({ controls: controls.map(({ disabled: _, ...one }) => one) })),
  'the move that wins is not reproached': (kind) => ({
    apply: (level, state, move) => {
      const applied = kind.apply(level, state, move);
      return applied.ok ? { ...applied, say: { key: 'nobody:wrong.all' } } : applied;
    },
  }),
  'what is not legal is refused with a reason': () => ({ apply: (_, state) => ({ ok: true, state }) }),
  'from 200 random positions the hints alone lead to the end': hinted(({ next }) => ({ rest: [], ...(next ? { next: { ...next, moves: [] } } : {}) })),
  'rungs 1 and 3 look at the position': (kind) => ({ hint: (level) => kind.hint(level, kind.start(level, 1)) }),
  'rung 2 plays its small level to the end': hinted(({ method }) => ({ method: { ...method, steps: method.steps.slice(0, -1) } })),
  'marks point at what is on the board': hinted(({ look }) => ({ look: { ...look, marks: [{ control: 'nowhere', tone: 'look' }] } })),
  'proof, hint and check come at once': (kind) => ({
    status: (level, state) => {
      const until = performance.now() + 250;
      while (performance.now() < until);
      return kind.status(level, state);
    },
  }),
  'an essai is tiny and cannot be lost': endless,
  'an essai shows no written word, save the name of somebody on his plate': described(() => ({ notes: [{ id: 'note', text: { key: 'ui:ok' } }] })),
  'ten seeds a tier give fair levels': (kind) => ({ generate: (tier) => kind.generate?.(tier, 1) ?? null }),
  'names are unique and controls are whole': described(({ controls }) => ({
    controls: controls.map((one) => ({ ...one, name: controls[0]?.name ?? one.name })),
  })),
  'every legal move has controls that perform it': described(({ actions }) => ({ actions: actions.slice(1) })),
  'in both frames every control has its own place in the box': (kind) => ({
    look: {
      ...kind.look,
      arrange: (level, state, frame) => {
        const whole = kind.look.arrange(level, state, frame);
        const [place] = Object.values(whole.spots);
        return { ...whole, spots: place ? Object.fromEntries(Object.keys(whole.spots).map((id) => [id, place])) : {} };
      },
    },
  }),
  'every piece is drawn, every cue moves a piece': (kind) => ({
    look: { ...kind.look, cues: () => [{ piece: 'nobody', motion: 'lift' }] },
  }),
  'all that can be said has words in both languages': described(({ summary }) => ({ summary: [...summary, { key: 'ui:nobody-wrote-this' }] })),
  'two levels that differ only in what is hidden look the same': described(({ groups }, level) => ({
    groups: [...groups, { id: 'leak', role: 'group', name: { key: 'ui:ok', params: { level: JSON.stringify(level) } } }],
  })),
  'a wrong field is refused with its place': () => ({ level: z.any() }),
  'every level is proved fair, and its own solution wins': proved(({ solution }) => ({ solution: solution.slice(0, -1) })),
  'the grade rises strictly along the tiers of one riddle': proved(() => ({ grade: 1 })),
  'the right play wins with its last move': endless,
  'wrong plays get the answer that says what was misread': mute,
  'wrong plays of the essai, where it has some, are answered too': mute,
  'unfair levels are refused with the reason': proved(() => ({ problems: [] })),
};

it('has a fault for every guard', () => {
  expect(caught.length).toBeGreaterThan(20);
  expect(new Set(caught.map(({ title }) => title))).toEqual(new Set(Object.keys(faults)));
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the guard says to a broken kind; null when it notices nothing. */
async function noticed({ onBoard, onKind, wanted }: Caught, fault: Broken): Promise<string | null> {
  for (const sealed of kinds) {
    const source = levelsOf(sealed.id).find(wanted);
    try {
      if (onKind) await sealed.open(async (kind) => onKind({ ...kind, ...fault(kind) }));
      if (onBoard && source) openBoard(sealed, source, (board) => onBoard({ ...board, kind: { ...board.kind, ...fault(board.kind) } }));
    } catch (failed) {
      return failed instanceof Error ? failed.message : String(failed);
    }
  }
  return null;
}

for (const guard of caught) {
  it(`« ${guard.title} » notices its fault`, { timeout: 60_000 }, async () => {
    expect(await noticed(guard, faults[guard.title] ?? (() => ({})))).not.toBeNull();
  });
}
