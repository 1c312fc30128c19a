import type { HintLadder, Mark, Message, Status, Step } from '../../core/puzzle-kind';
import type { Level, Move, Sign } from './level';
import { orderOf, type Reason, reasonsOf, soundToLay, standingsOf } from './proof';
import { isSolved, type State, soundOn, start, wrongSigns } from './rules';
import { nameMessage, say, signMessage } from './words';
import { fitsSign, solve } from './worlds';

/** A contradiction is a sound that its sign does not have. */
export function status(level: Level, state: State): Status {
  if (isSolved(state)) return 'solved';
  return wrongSigns(level, state).length > 0 ? 'contradiction' : 'open';
}

export const mistakes = (level: Level, state: State): readonly Mark[] =>
  wrongSigns(level, state).map((sign): Mark => ({ control: `sign-${sign}`, tone: 'wrong' }));

/** All four rungs from the player's own table. */
export function hint(level: Level, state: State): HintLadder<Level, Move> {
  const rest = restOf(level, state);
  const [next] = rest;
  const [wrong] = wrongSigns(level, state);
  return {
    look: look(level, state),
    method: { say: say('method'), level: worked, steps: restOf(worked, start(worked)) },
    rest,
    ...(wrong && !isSolved(state) ? { contradiction: clash(level, state, wrong) } : next ? { next } : {}),
  };
}

/** Signs that have no sound yet, or a wrong one, in the order of the tablets. */
const openSigns = (level: Level, state: State): readonly Sign[] =>
  orderOf(level, solve(level)).filter((sign) => {
    const sound = soundOn(level, state, sign);
    return sound === null || !fitsSign(level, sign, sound);
  });

function restOf(level: Level, state: State): readonly Step<Move>[] {
  if (isSolved(state)) return [];
  const call: Step<Move> = { rule: 'read', say: say('step.check'), marks: [{ control: 'check', tone: 'look' }], moves: [{ do: 'check' }] };
  const open = openSigns(level, state);
  const steps = open.map((sign) => stepOf(level, sign));
  return [...steps, call];
}

/** One sign: where it stands, which sound falls on it there. */
function stepOf(level: Level, sign: Sign): Step<Move> {
  const world = solve(level);
  const standings = standingsOf(level, world, sign);
  const [first = '', second] = world.values.get(sign) ?? [];
  const sound = soundToLay(level, world, sign);
  const [at] = standings;
  const params = {
    sign: signMessage(sign),
    sound,
    name: nameMessage(level, at?.fit.name ?? 0),
    rank: (at?.fit.lost ?? 0) + (at?.index ?? 0) + 1,
    lost: at?.fit.lost ?? 0,
  };
  const key = second !== undefined ? 'two' : standings.length > 1 ? 'shared' : params.lost > 0 ? 'lost' : 'rank';
  return {
    rule: key,
    say: say(`step.${key}`, second === undefined ? params : { ...params, first, second }),
    marks: [...tabletMarks(level, sign), { control: `sign-${sign}`, tone: 'right' }],
    moves: [{ do: 'lay', sound, sign }],
  };
}

const tabletMarks = (level: Level, sign: Sign): readonly Mark[] =>
  standingsOf(level, solve(level), sign).map(({ fit }): Mark => ({ control: `tablet-${fit.tablet}`, tone: 'look' }));

const questions: readonly (readonly [Reason, string])[] = [
  ['too-long-for-the-other', 'look.match'],
  ['shared-sounds-choose', 'look.match'],
  ['animals-look-right', 'look.direction'],
  ['shared-sounds-place', 'look.place'],
  ['start-is-lost', 'look.start'],
];

/** Rung 1: on an empty table the hardest thing about the tablets; then the next sign to look for. */
function look(level: Level, state: State): HintLadder<Level, Move>['look'] {
  if (isSolved(state)) return { say: say('look.done'), marks: [] };
  const [wrong] = wrongSigns(level, state);
  if (wrong) return { say: say('look.again', { sign: signMessage(wrong) }), marks: [...tabletMarks(level, wrong), { control: `sign-${wrong}`, tone: 'look' }] };
  if (state.laid.every((sound) => sound === null)) {
    for (const [reason, key] of questions) {
      const fit = solve(level).fits.find((one) => reasonsOf(level, one).includes(reason));
      if (fit) return { say: say(key, { index: fit.tablet + 1 }), marks: [{ control: `tablet-${fit.tablet}`, tone: 'look' }] };
    }
  }
  const [next] = openSigns(level, state);
  if (!next) return { say: say('look.check'), marks: [{ control: 'check', tone: 'look' }] };
  return { say: say('look.sign', { sign: signMessage(next) }), marks: [...tabletMarks(level, next), { control: `sign-${next}`, tone: 'look' }] };
}

function clash(level: Level, state: State, sign: Sign): { say: Message; marks: readonly Mark[] } {
  return {
    say: say('clash', { sign: signMessage(sign), sound: soundOn(level, state, sign) ?? '' }),
    marks: [...tabletMarks(level, sign), { control: `sign-${sign}`, tone: 'wrong' }],
  };
}

/** Rung 2: one known name, two signs of it. */
const worked: Level = {
  known: [{ name: 'ptolemy', signs: ['seat', 'bread', 'lasso', 'lion', 'side', 'reeds', 'cloth'], sounds: ['p', 't', 'o', 'l', 'm', 'i', 's'], dir: 'ltr' }],
  attached: true,
  target: { signs: ['lion', 'lasso'], dir: 'ltr' },
  extra: [],
};
