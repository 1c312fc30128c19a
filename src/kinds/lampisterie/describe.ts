import type { Control, Described, Message } from '../../core/puzzle-kind';
import { type Card, cardsOf, slotsOf } from './cards';
import type { Level, Move, Slot } from './level';
import { isComplete, isSolved, manWith, missingNumber, type State, valueAt } from './rules';
import { cardName, clueMessage, say, valueWord } from './words';

const plate = (man: number) => `plate-${man}`;
const place = (slot: Slot, man: number) => `slot-${slot}-${man}`;

/** The lamp room in words. Ids: `missing`, `plate-i`, `slot-<number|token|hook>-i`, one for each card, `check`. */
export function describe(level: Level, state: State): Described<Move> {
  return {
    groups: [
      { id: 'board', role: 'group', name: say('group.board') },
      { id: 'men', role: 'group', name: say('group.men') },
      { id: 'tray', role: 'group', name: say('group.tray') },
    ],
    controls: controls(level, state),
    actions: isSolved(state) ? [] : actions(level, state),
    notes: level.clues.map((clue, i) => ({ id: `clue-${i}`, text: clueMessage(clue) })),
    summary: summary(level, state),
  };
}

function controls(level: Level, state: State): Control[] {
  const button = (id: string, group: string, name: Message): Control => ({ id, role: 'button', group, name, ...(isSolved(state) ? { disabled: true } : {}) });
  const number = missingNumber(level);
  return [
    button('missing', 'board', state.answer === null ? say('control.missing', { number }) : say('control.missing-gone', { number })),
    { ...button('check', 'board', say('control.check')), ...(state.checked === null ? {} : { disabled: true }) },
    ...level.men.flatMap((man, i) => [
      button(plate(i), 'men', state.answer === i ? say('control.plate-missing', { man, number }) : say('control.plate', { man })),
      ...slotsOf(level).map((slot) => button(place(slot, i), 'men', placeName(level, state, slot, i))),
    ]),
    ...cardsOf(level).map((card) => {
      const man = level.men[manWith(state, card)];
      return button(card.id, 'tray', man === undefined ? cardName(card) : say('control.laid', { card: cardName(card), man }));
    }),
  ];
}

function placeName(level: Level, state: State, slot: Slot, man: number): Message {
  const name = level.men[man] ?? '';
  const card = cardsOf(level).find((one) => one.id === state.laid[slot][man]);
  return card ? say(`control.slot-${slot}`, { man: name, card: cardName(card) }) : say(`control.slot-${slot}-empty`, { man: name });
}

/**
 * A card is taken up where it lies (its place in the tray also answers when it is empty) and laid on a
 * man's place or, to be kind to quick hands, on his plate. A laid card goes back to any empty place of
 * its kind in the tray; the missing token goes from the board to a plate and back.
 */
function actions(level: Level, state: State): Described<Move>['actions'] {
  const list: Described<Move>['actions'][number][] = [];
  const act = (move: Move, ...perform: string[]) => list.push({ move, perform });
  const cards = cardsOf(level);
  const source = (card: Card) => {
    const at = manWith(state, card);
    return at < 0 ? [card.id] : [place(card.slot, at), card.id];
  };
  for (const card of cards) {
    level.men.forEach((man, i) => {
      if (manWith(state, card) === i) return;
      for (const from of source(card)) for (const to of [place(card.slot, i), plate(i)]) act({ do: 'lay', card: card.id, man }, from, to);
    });
  }
  // An empty place of another kind says what it waits for; from a full one, its own card is taken up.
  for (const card of cards) {
    level.men.forEach((man, i) => {
      for (const on of slotsOf(level)) {
        if (on === card.slot || state.laid[on][i] !== null) continue;
        for (const from of source(card)) list.push({ move: { do: 'lay', card: card.id, man, on }, perform: [from, place(on, i)], refused: true });
      }
    });
  }
  level.men.forEach((man, i) => {
    for (const from of slotsOf(level)) {
      const laid = cards.find((card) => card.id === state.laid[from][i]);
      if (!laid) continue;
      const homes = cards.filter((card) => card.slot === from && manWith(state, card) >= 0);
      const own = [laid, ...homes.filter((card) => card !== laid)];
      for (const home of own) act({ do: 'take', man, from }, place(from, i), home.id);
    }
  });
  const held = state.answer;
  level.men.forEach((man, i) => {
    if (i !== held) act({ do: 'answer', man }, 'missing', plate(i));
    if (i !== held && held !== null) act({ do: 'answer', man }, plate(held), plate(i));
  });
  if (held !== null) act({ do: 'recall' }, plate(held), 'missing');
  act({ do: 'check' }, 'check');
  return state.checked === null ? list : list.filter(({ move }) => move.do !== 'check');
}

function summary(level: Level, state: State): Message[] {
  const number = missingNumber(level);
  const open = cardsOf(level).filter((card) => manWith(state, card) < 0).length;
  const rows = level.men.map((man, i) => {
    const values = slotsOf(level).flatMap((slot) => {
      const value = valueAt(level, state, slot, i);
      return value === null ? [] : [valueWord(value, slot)];
    });
    const [first, second, third] = values;
    if (!first) return say('summary.nothing', { man });
    if (!second) return say('summary.one', { man, first });
    return third ? say('summary.three', { man, first, second, third }) : say('summary.two', { man, first, second });
  });
  const holder = state.answer === null ? undefined : level.men[state.answer];
  return [
    holder === undefined ? say('summary.board', { number }) : say('summary.answer', { number, man: holder }),
    ...rows,
    isSolved(state) ? say('summary.solved') : level.men.every((_, man) => isComplete(level, state, man)) ? say('summary.full') : say('summary.left', { open }),
  ];
}
