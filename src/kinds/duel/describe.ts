import type { Control, Described, Message } from '../../core/puzzle-kind';
import { criteria, type Level, type Move } from './level';
import { hasFallen, hasServed, isSolved, moves, type State } from './rules';
import { criterionWord, proofOf, say, titleOf, wordOf } from './words';

/** The controls that perform a move. */
function controlOf(move: Move): string {
  switch (move.do) {
    case 'point':
      return `word-${move.word}`;
    case 'present':
      return `card-${move.card}`;
    case 'criterion':
      return `criterion-${move.criterion}`;
    case 'check':
      return 'check';
  }
}

/** The desk in words: the sentence group by group, the cards, the icons, and `check` for « Minute ! ». */
export function describe(level: Level, state: State): Described<Move> {
  const done = isSolved(state);
  const button = (id: string, group: string, name: Message, more: Partial<Control>): Control => ({ id, role: 'button', group, name, ...more });
  const words = level.groups.map(({ id }): Control => {
    const fallen = hasFallen(state, id);
    const name = say(fallen ? 'control.word-fallen' : 'control.word', { word: wordOf(level, id) });
    return button(`word-${id}`, 'sentence', name, { pressed: state.word === id, ...(fallen || done ? { disabled: true } : {}) });
  });
  const cards = level.cards.map(({ id }): Control => {
    const served = hasServed(state, id);
    const name = say(served ? 'control.card-served' : state.card === id ? 'control.card-presented' : 'control.card', { card: titleOf(level, id) });
    const about = proofOf(level, id);
    return button(`card-${id}`, 'cards', name, {
      pressed: state.card === id,
      loose: true,
      ...(about ? { about } : {}),
      ...(served || done ? { disabled: true } : {}),
    });
  });
  const icons = criteria.map((one) =>
    button(`criterion-${one}`, 'criteria', criterionWord(one), { pressed: state.criterion === one, ...(done ? { disabled: true } : {}) }),
  );
  const check = button('check', 'sentence', say('control.check'), done || state.checked !== null ? { disabled: true } : {});
  return {
    groups: [
      { id: 'sentence', role: 'group', name: say('group.sentence') },
      { id: 'cards', role: 'group', name: say('group.cards') },
      ...(level.askCriterion ? [{ id: 'criteria', role: 'group' as const, name: say('group.criteria') }] : []),
    ],
    controls: [...words, check, ...cards, ...(level.askCriterion ? icons : [])],
    actions: moves(level, state).map((move) => ({ move, perform: [controlOf(move)] })),
    notes: [],
    opening: sentence(level, state),
    summary: summary(level, state),
  };
}

const sentence = (level: Level, state: State): Message[] => [
  say('summary.says'),
  ...level.groups.map(({ id, picture }) => {
    if (hasFallen(state, id)) return say('summary.fallen', { word: wordOf(level, id) });
    // Written words have their own stops; the name of a picture has none.
    return picture ? say('summary.picture', { picture: wordOf(level, id) }) : wordOf(level, id);
  }),
];

function summary(level: Level, state: State): Message[] {
  return [
    ...sentence(level, state),
    ...(isSolved(state) ? [] : caseOf(level, state)),
    ...(state.criterion === null ? [] : [say('summary.criterion', { criterion: criterionWord(state.criterion) })]),
    isSolved(state) ? say('summary.solved') : say('summary.left', { left: level.limping.length - state.felled.length }),
  ];
}

/** What the player points at and presents. */
const caseOf = (level: Level, { word, card }: State): Message[] => [
  word === null ? say('summary.no-word') : say('summary.word', { word: wordOf(level, word) }),
  card === null ? say('summary.no-card') : say('summary.card', { card: titleOf(level, card) }),
];
