import type { Message } from '../../core/puzzle-kind';
import type { Card } from './cards';
import type { Clue, Shape } from './level';

type Params = NonNullable<Message['params']>;

/** A message of this kind's own words. */
export const say = (key: string, params?: Params): Message => (params ? { key: `lampisterie:${key}`, params } : { key: `lampisterie:${key}` });

export const shapeWord = (shape: Shape): Message => say(`shape.${shape}`);

function clueParams(clue: Clue): Params {
  switch (clue.t) {
    case 'shape':
    case 'notshape':
      return { a: clue.a, shape: shapeWord(clue.v) };
    case 'number':
    case 'notnumber':
    case 'hook':
    case 'nothook':
      return { a: clue.a, number: clue.v };
    case 'numshape':
      return { number: clue.v, shape: shapeWord(clue.s) };
    case 'numhook':
      return { number: clue.v, hook: clue.h };
    default:
      return { a: clue.a, b: clue.b };
  }
}

/** The clue as it stands on the sheet. */
export const clueMessage = (clue: Clue): Message => say(`clue.${clue.t}`, clueParams(clue));

/** What Fernande says when a full board breaks this clue. */
export const brokenClue = (clue: Clue): Message => say(`wrong.${clue.t}`, clueParams(clue));

/** « le numéro 31 », « un jeton rond », « le crochet 2 »: a value in the middle of a sentence. */
export function valueWord(value: number | Shape, slot: Card['slot']): Message {
  if (typeof value !== 'number') return say('value.token', { shape: shapeWord(value) });
  return say(`value.${slot}`, { number: value });
}

/** The name of a card as a thing to take up. */
export function cardName(card: Card): Message {
  if (typeof card.value === 'number') return say(`control.${card.slot}`, { number: card.value });
  const shape = shapeWord(card.value);
  return card.nth > 0 ? say('control.token-nth', { shape, nth: card.nth }) : say('control.token', { shape });
}
