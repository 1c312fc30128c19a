import type { HintLadder, Mark, Message, Status, Step } from '../../core/puzzle-kind';
import type { Level, Move } from './level';
import { holesOf } from './line';
import { chainOf, type Placement } from './proof';
import { isSolved, type State, start, wrongSlots } from './rules';
import { machineWord, say } from './words';

/** A contradiction is a line in which a machine stands on a place that it does not fit. */
export function status(level: Level, state: State): Status {
  if (isSolved(state)) return 'solved';
  return wrongSlots(level, state).length > 0 ? 'contradiction' : 'open';
}

/** A place, with the berline under it. */
const at = (slot: number, tone: Mark['tone']): Mark[] => [{ control: `slot-${slot}`, tone }];

/** Places whose machine gives its berline too much, too little or the wrong thing. */
export function mistakes(level: Level, state: State): readonly Mark[] {
  return wrongSlots(level, state).flatMap((slot) => at(slot, 'wrong'));
}

/** All four rungs from the player's own line. */
export function hint(level: Level, state: State): HintLadder<Level, Move> {
  const rest = restOf(level, state);
  const [next] = rest;
  const [wrong] = wrongSlots(level, state);
  return {
    look: wrong === undefined ? lookFor(level, state) : { say: say('look.doubt', { bin: wrong + 1 }), marks: at(wrong, 'look') },
    method: method(),
    rest,
    ...(wrong === undefined ? (next ? { next } : {}) : { contradiction: clash(state, wrong) }),
  };
}

/** Placements of the chain that are still to be made, in the order of their reasons. */
const openPlacements = (level: Level, state: State): readonly Placement[] => chainOf(level).filter(({ slot, machine }) => state.laid[slot] !== machine);

/** Every step from here to the end; a misplaced machine goes when its place is filled rightly. */
function restOf(level: Level, state: State): readonly Step<Move>[] {
  if (isSolved(state)) return [];
  const steps = openPlacements(level, state).map((placement): Step<Move> => {
    const { slot, machine } = placement;
    return { rule: placement.rule, say: reason(placement), marks: at(slot, 'right'), moves: [{ do: 'lay', machine, slot }] };
  });
  // A run of this very line has already been seen, so the belt may not be started again.
  const run: Step<Move> = { rule: 'run', say: say('step.run'), marks: [{ control: 'check', tone: 'look' }], moves: [{ do: 'check' }] };
  return [...steps, run];
}

/** What the berline wants, and which machine alone gives it. */
function reason({ slot, machine, rule }: Placement): Message {
  const params = { bin: slot + 1, holes: holesOf(machine) ?? 0, machine: machineWord(machine) };
  return say(rule === 'stone' ? `step.${machine}` : `step.${rule}`, params);
}

/** Rung 1: which berline to look at, and what its lumps have in common; never the machine. */
function lookFor(level: Level, state: State): HintLadder<Level, Move>['look'] {
  const [next] = openPlacements(level, state);
  if (isSolved(state)) return { say: say('look.done'), marks: [] };
  if (!next) return { say: say('look.run'), marks: [{ control: 'check', tone: 'look' }] };
  return { say: say(`look.${next.rule}`, { bin: next.slot + 1 }), marks: at(next.slot, 'look') };
}

function clash(state: State, slot: number): NonNullable<HintLadder<Level, Move>['contradiction']> {
  const machine = state.laid[slot];
  const there = machine ? machineWord(machine) : '';
  return { say: say('clash', { bin: slot + 1, machine: there }), marks: at(slot, 'wrong') };
}

const small: Level = {
  machines: ['screen-20', 'washery'],
  items: [
    { stuff: 'coal', mm: 10 },
    { stuff: 'stone', mm: 15 },
    { stuff: 'coal', mm: 60 },
  ],
  targets: [[1], [0], [2]],
};

/** Rung 2: two machines and three lumps; one stone is followed on its way. */
function method(): HintLadder<Level, Move>['method'] {
  return { say: say('method'), level: small, steps: restOf(small, start(small)) };
}
