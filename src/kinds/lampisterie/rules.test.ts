import { describe, expect, it } from 'vitest';
import { kind } from './index';
import type { Level, Move } from './level';
import type { State } from './rules';

const room: Level = {
  men: ['Gino', 'Roman', 'Léon'],
  numbers: [12, 27, 31],
  pool: ['square', 'square', 'round'],
  hooks: [],
  onBoard: [31],
  clues: [
    { t: 'shape', a: 'Gino', v: 'round' },
    { t: 'numshape', v: 27, s: 'round' },
    { t: 'less', a: 'Léon', b: 'Roman' },
  ],
};
const lay = (card: string, man: string): Move => ({ do: 'lay', card, man });

function reach(moves: readonly Move[], from: State = kind.start(room, 1)): State {
  return moves.reduce((state, move) => {
    const applied = kind.apply(room, state, move);
    if (!applied.ok) throw new Error(`${JSON.stringify(move)}: ${applied.reason.key}`);
    return applied.state;
  }, from);
}
const refusal = (state: State, move: Move) => {
  const applied = kind.apply(room, state, move);
  return applied.ok ? null : applied.reason.key;
};

const filled = [
  lay('number-27', 'Gino'),
  lay('round-1', 'Gino'),
  lay('number-31', 'Roman'),
  lay('square-2', 'Roman'),
  lay('number-12', 'Léon'),
  lay('square-1', 'Léon'),
];

describe('laying', () => {
  it('puts what was there back into the tray and takes the card from where it was', () => {
    const state = reach([lay('number-12', 'Gino'), lay('number-27', 'Roman'), lay('number-12', 'Roman')]);
    expect(state.laid.number).toEqual([null, 'number-12', null]);
  });

  it('takes two tokens of one shape for the same', () => {
    for (const [first, second] of [
      ['square-1', 'square-2'],
      ['square-2', 'square-1'],
    ] as const) {
      const state = reach([
        ...filled.filter((move) => !JSON.stringify(move).includes('square')),
        lay(first, 'Roman'),
        lay(second, 'Léon'),
        { do: 'answer', man: 'Roman' },
        { do: 'check' },
      ]);
      expect(kind.status(room, state)).toBe('solved');
    }
  });

  it('lets everything be taken back', () => {
    const state = reach([lay('round-1', 'Gino'), { do: 'take', man: 'Gino', from: 'token' }, { do: 'answer', man: 'Léon' }, { do: 'recall' }]);
    expect(state).toEqual(kind.start(room, 1));
  });

  it('lets a card be put down on any empty place of its tray, its own first', () => {
    const { actions } = kind.describe(room, reach([lay('number-12', 'Gino'), lay('number-27', 'Roman'), lay('square-1', 'Gino')]));
    const homes = actions.flatMap(({ move, perform }) => (move.do === 'take' && move.man === 'Gino' && move.from === 'number' ? [perform.slice(1)] : []));
    expect(homes).toEqual([['number-12'], ['number-27']]);
  });

  it('greets a man when his row is full, and says who is still below', () => {
    const near = reach([lay('round-1', 'Gino')]);
    expect(kind.apply(room, near, lay('number-27', 'Gino'))).toMatchObject({ say: { key: 'lampisterie:say.hello', params: { number: 27 } } });
    expect(kind.apply(room, near, lay('number-31', 'Gino'))).toMatchObject({ say: { key: 'lampisterie:say.below' } });
    const hung = reach([{ do: 'answer', man: 'Roman' }], near);
    expect(kind.apply(room, hung, lay('number-31', 'Gino')), 'the token is no longer on the board').toMatchObject({ say: { key: 'lampisterie:say.on-name' } });
  });

  it('lights no lamp before the bell has judged, whatever is laid, and leaves them as they are when the token is hung', () => {
    const lamps = (state: State) => kind.look.arrange(room, state, 'wide').pieces.filter(({ id }) => id.startsWith('lamp-'));
    const full = reach(filled);
    expect(new Set(lamps(full).map(({ symbol }) => symbol))).toEqual(new Set(['lamp-off']));
    for (const man of room.men) expect(lamps(reach([{ do: 'answer', man }], full))).toEqual(lamps(full));
    const won = reach([{ do: 'answer', man: 'Roman' }, { do: 'check' }], full);
    expect(new Set(lamps(won).map(({ symbol }) => symbol))).toEqual(new Set(['lamp-on']));
  });
});

describe('checking', () => {
  const answerTo = (moves: readonly Move[]) => {
    const applied = kind.apply(room, reach(moves), { do: 'check' });
    return applied.ok ? applied.say?.key : undefined;
  };

  it('asks for what is empty, then for the clues, then for the board', () => {
    expect(answerTo(filled.slice(1))).toBe('lampisterie:wrong.incomplete');
    expect(answerTo([...filled, lay('number-31', 'Léon'), lay('number-12', 'Roman')])).toBe('lampisterie:wrong.less');
    expect(answerTo(filled)).toBe('lampisterie:wrong.forgotten');
    expect(answerTo([...filled, { do: 'answer', man: 'Léon' }])).toBe('lampisterie:wrong.missing');
    expect(answerTo([...filled, { do: 'answer', man: 'Roman' }])).toBe('lampisterie:say.solved');
  });

  it('names the clue that was misread, and none for another answer', () => {
    const note = (moves: readonly Move[]) => {
      const applied = kind.apply(room, reach(moves), { do: 'check' });
      return applied.ok ? applied.note : 'refused';
    };
    expect(note([...filled, lay('number-31', 'Léon'), lay('number-12', 'Roman')])).toBe('clue-2');
    expect(note(filled)).toBeUndefined();
    expect(note(filled.slice(1))).toBeUndefined();
  });

  it('says at the end whose token it is', () => {
    const found = kind.apply(room, reach([...filled, { do: 'answer', man: 'Roman' }]), { do: 'check' });
    expect(found).toMatchObject({ say: { key: 'lampisterie:say.solved', params: { number: 31, man: 'Roman' } } });
  });

  it('is refused twice in a row, and taken again after a change', () => {
    const checked = reach([lay('round-1', 'Gino'), { do: 'check' }]);
    expect(refusal(checked, { do: 'check' })).toBe('lampisterie:refuse.again');
    expect(kind.status(room, checked)).toBe('open');
    expect(refusal(reach([lay('square-1', 'Léon')], checked), { do: 'check' })).toBeNull();
  });
});

describe('a place of another kind', () => {
  const ways = (state: State) => kind.describe(room, state).actions.filter(({ refused }) => refused);
  it('can be tried with every card, is always refused, and is left alone where something lies', () => {
    const empty = kind.start(room, 1);
    expect(ways(empty).map(({ perform }) => perform)).toContainEqual(['number-12', 'slot-token-1']);
    for (const { move } of ways(empty)) expect(refusal(empty, move)).toMatch(/refuse\.for-/);
    expect(ways(reach([lay('square-1', 'Roman')])).map(({ perform }) => perform)).not.toContainEqual(['number-12', 'slot-token-1']);
  });
});

describe('refusals', () => {
  it('say why', () => {
    const empty = kind.start(room, 1);
    expect(refusal(empty, { do: 'take', man: 'Gino', from: 'number' })).toBe('lampisterie:refuse.nothing');
    expect(refusal(empty, { do: 'recall' })).toBe('lampisterie:refuse.nothing');
    expect(kind.apply(room, empty, { do: 'lay', card: 'number-12', man: 'Gino', on: 'token' })).toEqual({
      ok: false,
      reason: { key: 'lampisterie:refuse.for-token', params: { held: { key: 'lampisterie:value.number', params: { number: 12 } } } },
    });
    expect(refusal(empty, lay('number-99', 'Gino'))).toBe('lampisterie:refuse.unknown');
    expect(refusal(empty, lay('number-12', 'Ferdinand'))).toBe('lampisterie:refuse.unknown');
    expect(refusal(reach([lay('number-12', 'Gino')]), lay('number-12', 'Gino'))).toBe('lampisterie:refuse.there');
    expect(refusal(reach([...filled, { do: 'answer', man: 'Roman' }, { do: 'check' }]), { do: 'recall' })).toBe('lampisterie:refuse.over');
  });
});

describe('status and mistakes', () => {
  it('calls a board lost as soon as a card or the answer cannot stay', () => {
    expect(kind.status(room, reach([lay('number-12', 'Léon')]))).toBe('open');
    expect(kind.status(room, reach([lay('number-12', 'Roman')]))).toBe('contradiction');
    expect(kind.status(room, reach([lay('square-1', 'Gino')]))).toBe('contradiction');
    expect(kind.status(room, reach([{ do: 'answer', man: 'Gino' }]))).toBe('contradiction');
  });

  it('marks only what is plainly broken', () => {
    expect(kind.mistakes(room, reach([lay('number-12', 'Roman')]))).toEqual([]);
    expect(kind.mistakes(room, reach([lay('square-1', 'Gino')]))).toContainEqual({ note: 'clue-0', tone: 'wrong' });
    expect(kind.mistakes(room, reach([lay('number-12', 'Léon'), { do: 'answer', man: 'Léon' }]))).toEqual([{ control: 'plate-2', tone: 'wrong' }]);
  });
});
