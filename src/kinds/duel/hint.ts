import type { HintLadder, Mark, Status, Step } from '../../core/puzzle-kind';
import type { Level, Limp, Move } from './level';
import { apply, hasFallen, hasServed, isSolved, limpAt, type State, start } from './rules';
import { criterionWord, say, titleOf, wordOf } from './words';

/** Nothing is ever lost in a duel: another word, another card can always be taken. */
export const status = (_: Level, state: State): Status => (isSolved(state) ? 'solved' : 'open');

/** A word that stands, a card that does not answer; only what has already been tried with « Minute ! ». */
export function mistakes(_: Level, state: State): readonly Mark[] {
  switch (state.checked) {
    case 'polite':
    case 'stands':
      return [{ control: `word-${state.word}`, tone: 'wrong' }];
    case 'card':
    case 'almost':
      return [{ control: `card-${state.card}`, tone: 'wrong' }];
    case 'criterion':
      return [{ control: `criterion-${state.criterion}`, tone: 'wrong' }];
    default:
      return [];
  }
}

/** The limp to deal with: the one pointed at, or the first that still stands. */
const limpFor = (level: Level, state: State): Limp | undefined =>
  limpAt(level, state, state.word) ?? level.limping.find(({ group }) => !hasFallen(state, group));

/** A card for this limp that the other limping words can spare. */
function cardFor(level: Level, state: State, limp: Limp): string {
  if (state.card !== null && limp.accept.includes(state.card)) return state.card;
  const free = limp.accept.filter((card) => level.cards.some(({ id }) => id === card) && !hasServed(state, card));
  const others = level.limping.filter((other) => other !== limp && !hasFallen(state, other.group));
  const spare = free.find((card) => others.every((other) => other.accept.some((one) => one !== card && !hasServed(state, one))));
  return spare ?? free[0] ?? '';
}

function nextStep(level: Level, state: State): Step<Move> | null {
  const limp = limpFor(level, state);
  if (!limp || isSolved(state)) return null;
  if (state.word !== limp.group) {
    return {
      rule: 'word',
      say: say('step.word', { word: wordOf(level, limp.group) }),
      marks: [{ control: `word-${limp.group}`, tone: 'right' }],
      moves: [{ do: 'point', word: limp.group }],
    };
  }
  const card = cardFor(level, state, limp);
  if (state.card !== card) {
    return {
      rule: 'card',
      say: say('step.card', { card: titleOf(level, card) }),
      marks: [{ control: `card-${card}`, tone: 'right' }],
      moves: [{ do: 'present', card }],
    };
  }
  const { criterion } = limp;
  if (level.askCriterion && state.criterion !== criterion) {
    return {
      rule: 'criterion',
      say: say('step.criterion', { criterion: criterionWord(criterion) }),
      marks: [{ control: `criterion-${criterion}`, tone: 'right' }],
      moves: [{ do: 'criterion', criterion }],
    };
  }
  return { rule: 'minute', say: say('step.minute'), marks: [{ control: 'check', tone: 'right' }], moves: [{ do: 'check' }] };
}

function restOf(level: Level, from: State): Step<Move>[] {
  const steps: Step<Move>[] = [];
  let state = from;
  for (let step = nextStep(level, state); step; step = nextStep(level, state)) {
    steps.push(step);
    for (const move of step.moves) {
      const applied = apply(level, state, move);
      if (!applied.ok) return steps;
      state = applied.state;
    }
  }
  return steps;
}

/** All four rungs from the player's own case. */
export function hint(level: Level, state: State): HintLadder<Level, Move> {
  const rest = restOf(level, state);
  const [next] = rest;
  return { look: lookAt(level, state, next?.rule), method: method(level), rest, ...(next ? { next } : {}) };
}

/** The right one and one other, in the order of the board: two that glow. */
function twoOf(ids: readonly string[], right: string): string[] {
  const other = ids.find((id) => id !== right);
  return ids.filter((id) => id === right || id === other);
}

/** Rung 1: two words or two cards that are worth a look; never which. */
function lookAt(level: Level, state: State, rule: string | undefined): HintLadder<Level, Move>['look'] {
  const limp = limpFor(level, state);
  const glow = (kind: string, ids: readonly string[]): Mark[] => ids.map((id) => ({ control: `${kind}-${id}`, tone: 'look' }));
  if (!limp || rule === undefined) return { say: say('look.done'), marks: [] };
  if (rule === 'word') {
    const claims = level.groups.filter(({ id, polite }) => !polite && !hasFallen(state, id) && (id === limp.group || id !== state.word));
    const marks = glow(
      'word',
      twoOf(
        claims.map(({ id }) => id),
        limp.group,
      ),
    );
    return { say: state.word === null ? say('look.word') : say('look.stands', { word: wordOf(level, state.word) }), marks };
  }
  if (rule === 'card') {
    const free = level.cards.filter(({ id }) => !hasServed(state, id) && id !== state.card).map(({ id }) => id);
    return { say: say('look.card', { word: wordOf(level, limp.group) }), marks: glow('card', twoOf(free, cardFor(level, state, limp))) };
  }
  if (rule === 'criterion') return { say: say('look.criterion'), marks: glow('criterion', ['ii', 'iv', 'vi']) };
  return { say: say('look.minute'), marks: [{ control: 'check', tone: 'look' }] };
}

const small: Level = {
  text: 'essai',
  groups: [
    { id: 'token', picture: 'token' },
    { id: 'lamp', picture: 'lamp-broken' },
  ],
  limping: [{ group: 'lamp', accept: ['L1'], almost: [], criterion: 'vi' }],
  cards: [
    { id: 'T1', picture: 'token' },
    { id: 'L1', picture: 'lamp' },
  ],
  askCriterion: false,
};

/** Rung 2: two pictures, of which one is broken, and the card that mends it. */
function method(level: Level): HintLadder<Level, Move>['method'] {
  const shown: Level = level.askCriterion ? { ...small, askCriterion: true } : small;
  return { say: say('method'), level: shown, steps: restOf(shown, start()) };
}
