import type { HintLadder, Mark, Message, Status, Step } from '../../core/puzzle-kind';
import { slotsOf, valuesOf } from './cards';
import { deduce } from './deduce';
import type { Level, Move, Slot } from './level';
import { cardFor, gridOf, indexOfValue, missingMan, type Placement, placementsOf, solve, wrongPlaces } from './proof';
import { apply, brokenClues, isSolved, missingNumber, type State, start, valueAt } from './rules';
import { clueMessage, say, valueWord } from './words';

/** A contradiction is a board from which the one solution cannot be reached without taking something back. */
export function status(level: Level, state: State): Status {
  if (isSolved(state)) return 'solved';
  const { solution } = solve(level);
  const wrongAnswer = state.answer !== null && state.answer !== missingMan(level, solution);
  return wrongAnswer || wrongPlaces(level, state).length > 0 ? 'contradiction' : 'open';
}

/** Clues that the cards break, and a missing token at the wrong name; only what is plain to see. */
export function mistakes(level: Level, state: State): readonly Mark[] {
  const marks: Mark[] = brokenClues(level, state).flatMap((clue) => clueMarks(level, clue, 'wrong'));
  if (state.answer !== null) {
    const number = valueAt(level, state, 'number', state.answer);
    if (number !== null && number !== missingNumber(level)) marks.push({ control: `plate-${state.answer}`, tone: 'wrong' });
  }
  return marks;
}

/** The note of a clue and the places of the men that it names. */
function clueMarks(level: Level, index: number, tone: Mark['tone']): Mark[] {
  const clue = level.clues[index];
  if (!clue) return [];
  const names = [...('a' in clue ? [clue.a] : []), ...('b' in clue ? [clue.b] : [])];
  return [{ note: `clue-${index}`, tone }, ...names.map((name): Mark => ({ control: `plate-${level.men.indexOf(name)}`, tone }))];
}

/** All four rungs from the player's own board. */
export function hint(level: Level, state: State): HintLadder<Level, Move> {
  const closed = status(level, state) === 'contradiction';
  const rest = restOf(level, state);
  const [next] = rest;
  return {
    look: closed ? lookAtClash(level, state) : lookFor(level, state),
    method: method(level),
    rest: rest.map(({ step }) => step),
    ...(closed ? { contradiction: clash(level, state) } : next ? { next: next.step } : {}),
  };
}

interface Planned {
  readonly step: Step<Move>;
  readonly placement: Placement | null;
}

/** Every step from here to the end. Wrong cards are moved when their place is filled rightly. */
function restOf(level: Level, state: State): Planned[] {
  if (isSolved(state)) return [];
  const { model, solution } = solve(level);
  const chain = deduce(
    model,
    gridOf(level, model, state, (slot, man, value) => solution[slot][man] === value),
  );
  const steps: Planned[] = [];
  let board = state;
  for (const placement of placementsOf(model, chain)) {
    const { slot, man } = placement;
    if (indexOfValue(level, board, slot, man) === solution[slot][man]) continue;
    const move: Move = { do: 'lay', card: cardFor(level, board, solution, slot, man).id, man: level.men[man] ?? '' };
    steps.push({ step: placementStep(level, placement, move), placement });
    const applied = apply(level, board, move);
    if (applied.ok) board = applied.state;
  }
  const missing = missingMan(level, solution);
  const man = level.men[missing] ?? '';
  if (board.answer !== missing) {
    steps.push({
      step: {
        rule: 'board',
        say: say('step.board', { number: missingNumber(level), man }),
        marks: [
          { control: 'missing', tone: 'look' },
          { control: `plate-${missing}`, tone: 'right' },
        ],
        moves: [{ do: 'answer', man }],
      },
      placement: null,
    });
  }
  steps.push({ step: { rule: 'call', say: say('step.call'), marks: [{ control: 'check', tone: 'look' }], moves: [{ do: 'check' }] }, placement: null });
  return steps;
}

/** One placement in words: the clue (or the crossing of two) and what it leaves. */
function placementStep(level: Level, { slot, man, value, by, clues }: Placement, move: Move): Step<Move> {
  const card = valueWord(valuesOf(level, slot)[value] ?? 0, slot);
  const params = { man: level.men[man] ?? '', card };
  const marks: Mark[] = [...clues.map((clue): Mark => ({ note: `clue-${clue}`, tone: 'look' })), { control: `slot-${slot}-${man}`, tone: 'right' }];
  return { rule: by.rule, say: reason(level, by.rule === 'direct', clues, params), marks, moves: [move] };
}

function reason(level: Level, direct: boolean, clues: readonly number[], params: { man: string; card: Message }): Message {
  const [first, second] = clues.slice(-2);
  const clue = first === undefined ? undefined : level.clues[first];
  if (first === undefined || !clue) return say('step.left', params);
  if (second !== undefined) return say('step.crossed', { ...params, first: first + 1, second: second + 1 });
  return say(direct ? 'step.direct' : 'step.only', { ...params, clue: clueMessage(clue) });
}

/** Rung 1: which clue, which corner of the board; never the card itself. */
function lookFor(level: Level, state: State): HintLadder<Level, Move>['look'] {
  const [next] = restOf(level, state);
  if (!next) return { say: say('look.done'), marks: [] };
  if (!next.placement) {
    const board = next.step.rule === 'board';
    return {
      say: board ? say('look.board', { number: missingNumber(level) }) : say('look.call'),
      marks: [{ control: board ? 'missing' : 'check', tone: 'look' }],
    };
  }
  const { clues, slot, man, by } = next.placement;
  const last = clues.at(-1);
  const empty = state.answer === null && slotsOf(level).every((one) => state.laid[one].every((card) => card === null));
  if (by.rule === 'direct' && last !== undefined) {
    return { say: empty ? say('look.alone') : say('look.direct', { index: last + 1 }), marks: [{ note: `clue-${last}`, tone: 'look' }] };
  }
  if (last !== undefined) return { say: say('look.clue', { index: last + 1 }), marks: clueMarks(level, last, 'look') };
  return { say: say(`look.left-${slot}`, { man: level.men[man] ?? '' }), marks: [{ control: `slot-${slot}-${man}`, tone: 'look' }] };
}

/** The first thing that cannot be: a broken clue, a clue that the cards leave no room for, a place, the answer. */
function clash(level: Level, state: State): { say: Message; marks: readonly Mark[] } {
  const { model, solution } = solve(level);
  const [broken] = brokenClues(level, state);
  const index = broken ?? deduce(model, gridOf(level, model, state)).clash?.clue ?? null;
  const clue = index === null ? undefined : level.clues[index];
  if (index !== null && clue) return { say: say('clash.clue', { clue: clueMessage(clue) }), marks: clueMarks(level, index, 'wrong') };
  const [place] = wrongPlaces(level, state);
  if (place) {
    const card = valueWord(valueAt(level, state, place.slot, place.man) ?? 0, place.slot);
    return { say: say('clash.place', { man: level.men[place.man] ?? '', card }), marks: [{ control: `slot-${place.slot}-${place.man}`, tone: 'wrong' }] };
  }
  const man = state.answer ?? missingMan(level, solution);
  return { say: say('clash.answer', { number: missingNumber(level), man: level.men[man] ?? '' }), marks: [{ control: `plate-${man}`, tone: 'wrong' }] };
}

function lookAtClash(level: Level, state: State): HintLadder<Level, Move>['look'] {
  const { marks } = clash(level, state);
  const note = marks.find((mark) => mark.note !== undefined)?.note;
  if (note === undefined) return { say: say('look.doubt'), marks: marks.map((mark): Mark => ({ ...mark, tone: 'look' })) };
  return { say: say('look.again', { index: Number(note.slice('clue-'.length)) + 1 }), marks: [{ note, tone: 'look' }] };
}

const numbersOnly: Level = {
  men: ['Jules', 'Henri'],
  numbers: [5, 8],
  pool: [],
  hooks: [],
  onBoard: [8],
  clues: [{ t: 'less', a: 'Henri', b: 'Jules' }],
};
const withTokens: Level = {
  ...numbersOnly,
  pool: ['square', 'round'],
  clues: [
    { t: 'shape', a: 'Jules', v: 'round' },
    { t: 'numshape', v: 8, s: 'round' },
  ],
};
const withHooks: Level = {
  ...numbersOnly,
  hooks: [1, 2],
  clues: [
    { t: 'nothook', a: 'Jules', v: 1 },
    { t: 'numhook', v: 8, h: 2 },
  ],
};

/** Rung 2: two men, two numbers, and the crosses spoken one by one. */
function method(level: Level): HintLadder<Level, Move>['method'] {
  const asked: readonly Slot[] = slotsOf(level);
  const small = asked.includes('hook') ? withHooks : asked.includes('token') ? withTokens : numbersOnly;
  return { say: say('method'), level: small, steps: restOf(small, start(small)).map(({ step }) => step) };
}
