import type { Problem, Proof } from '../../core/puzzle-kind';
import { unproved } from '../../core/unproved';
import type { Level, Move } from './level';

/** A card for each limping word, no card twice: every such choice, as card ids in the order of `limping`. */
function pairings(level: Level, from = 0, used: readonly string[] = []): string[][] {
  const limp = level.limping[from];
  if (!limp) return [[...used]];
  const offered = limp.accept.filter((card) => level.cards.some(({ id }) => id === card) && !used.includes(card));
  return offered.flatMap((card) => pairings(level, from + 1, [...used, card]));
}

/** Ids that are not there, or stand where they cannot. */
function wrongReferences(level: Level): Problem[] {
  const problems: Problem[] = [];
  const fault = (reason: string, path: Problem['path'], sentence: string) => problems.push({ reason, path, sentence });
  const groups = level.groups.map(({ id }) => id);
  const cards = level.cards.map(({ id }) => id);
  groups.forEach((id, i) => {
    if (groups.indexOf(id) !== i) fault('repeated', ['groups', i], `The group ${id} stands twice; expected each once.`);
  });
  cards.forEach((id, i) => {
    if (cards.indexOf(id) !== i) fault('repeated', ['cards', i], `The card ${id} stands twice; expected each once.`);
  });
  level.limping.forEach((limp, i) => {
    const path = ['limping', i];
    const group = level.groups.find(({ id }) => id === limp.group);
    if (!group) fault('unknown-group', [...path, 'group'], `There is no group ${limp.group}; expected one of ${groups.join(', ')}.`);
    else if (group.polite) fault('polite-limps', [...path, 'group'], `${limp.group} is only polite; expected a group that claims something.`);
    if (level.limping.findIndex((other) => other.group === limp.group) !== i) fault('repeated', path, `${limp.group} limps twice; expected each once.`);
    if (!limp.accept.some((card) => cards.includes(card)))
      fault('no-solution', [...path, 'accept'], `None of ${limp.accept.join(', ')} is owned by then; expected at least one of ${cards.join(', ')}.`);
    limp.almost.forEach((card, at) => {
      if (limp.accept.includes(card)) fault('almost-accepted', [...path, 'almost', at], `${card} is accepted; expected "almost" to list other cards.`);
      if (!cards.includes(card)) fault('unknown-card', [...path, 'almost', at], `${card} is not offered; expected one of ${cards.join(', ')}.`);
    });
  });
  return problems;
}

/** A duel is fair when each limping word has its own card among those owned, and there is something to choose. */
export function prove(level: Level): Proof<Move> {
  const problems = wrongReferences(level);
  const found = pairings(level);
  if (level.limping.length === 0) problems.push({ reason: 'nothing-limps', path: ['limping'], sentence: 'No group limps; expected one or two.' });
  if (problems.length === 0 && found.length === 0)
    problems.push({ reason: 'no-solution', path: ['limping'], sentence: 'Two words ask for the same single card; expected a card of its own for each.' });
  if (problems.length === 0 && level.groups.length <= level.limping.length)
    problems.push({ reason: 'no-choice', path: ['groups'], sentence: 'Every group limps; expected at least one that stands.' });
  if (problems.length === 0 && level.limping.some(({ accept }) => level.cards.every(({ id }) => accept.includes(id))))
    problems.push({ reason: 'no-choice', path: ['cards'], sentence: 'Every card is accepted; expected at least one that is not.' });
  const [cards] = found;
  if (problems.length > 0 || !cards) return unproved(problems);
  const solution = level.limping.flatMap((limp, i): Move[] => [
    { do: 'point', word: limp.group },
    { do: 'present', card: cards[i] ?? '' },
    ...(level.askCriterion ? [{ do: 'criterion' as const, criterion: limp.criterion }] : []),
    { do: 'check' },
  ]);
  return {
    problems: [],
    solutions: found.length,
    minimum: solution.length,
    // What there is to read and to weigh: the sentence once, the cards and icons for each word.
    grade: level.groups.length + level.limping.length * (level.cards.length + (level.askCriterion ? 3 : 0)),
    solution,
    chain: level.limping.flatMap(() => ['word', 'card', ...(level.askCriterion ? ['criterion'] : [])]),
  };
}
