import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { kind } from '.';
import { type Level, levelSchema, type Move } from './level';
import { inOrder, orderKey } from './order';
import type { State } from './rules';

const root = new URL('../../../', import.meta.url);
const file = z.object({ data: levelSchema });
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const shipped = [1, 2, 3].map((tier) => file.parse(read(`levels/riddles/lewarde/08-duel.t${tier}.json`)).data);
const third = shipped[2] ?? shipped[0];
if (!third) throw new Error('no duel is shipped');

const play = (level: Level, moves: readonly Move[]): { state: State; said: string | undefined } =>
  moves.reduce<{ state: State; said: string | undefined }>(
    ({ state }, move) => {
      const applied = kind.apply(level, state, move);
      if (!applied.ok) throw new Error(applied.reason.key);
      return { state: applied.state, said: applied.say?.key };
    },
    { state: kind.start(level, 1), said: undefined },
  );

const point = (word: string): Move => ({ do: 'point', word });
const present = (card: string): Move => ({ do: 'present', card });
const check: Move = { do: 'check' };

/** The text under a key of a locale. */
function words(language: string, key: string): string | undefined {
  let value = read(`locales/${language}/duel.json`);
  for (const name of key.slice('duel:'.length).split('.'))
    value = Object.entries(z.record(z.string(), z.unknown()).parse(value)).find(([one]) => one === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}

describe('duel', () => {
  it('judges the word before the card, and the card before the criterion', () => {
    expect(play(third, [check]).said).toBe('duel:wrong.silent');
    expect(play(third, [point('changed'), present('B2'), check]).said).toBe('duel:lewarde-08.t3.reply.changed');
    expect(play(third, [point('number'), check]).said).toBe('duel:say.limps');
    expect(play(third, [point('number'), present('B2'), { do: 'criterion', criterion: 'iv' }, check]).said).toBe('duel:card.B2');
    expect(play(third, [point('number'), present('B1'), check]).said).toBe('duel:say.which');
  });

  it('fells two words in either order, each with its own card', () => {
    const first: Move[] = [point('country'), present('B3'), { do: 'criterion', criterion: 'ii' }, check];
    const half = play(third, first);
    expect(half.said).toBe('duel:lewarde-08.t3.felled.country');
    expect(kind.status(third, half.state)).toBe('open');
    expect(kind.moves(third, half.state)).not.toContainEqual(present('B3'));
    expect(kind.moves(third, half.state)).not.toContainEqual(point('country'));
    const whole = play(third, [...first, point('number'), present('B1'), { do: 'criterion', criterion: 'vi' }, check]);
    expect([whole.said, kind.status(third, whole.state)]).toEqual(['duel:lewarde-08.t3.won', 'solved']);
  });

  it('keeps for the second word the card that only it can use', () => {
    const level: Level = { ...third, limping: third.limping.map((limp) => (limp.group === 'number' ? { ...limp, accept: ['B3', 'B1'], almost: [] } : limp)) };
    expect(kind.hint(level, kind.start(level, 1)).rest.flatMap(({ moves }) => moves)).toContainEqual(present('B1'));
    expect(kind.prove(level).solutions).toBe(1);
  });

  it('a group without a reply of its own gets the one for all', () => {
    const plain: Level = { ...third, groups: third.groups.map(({ replies: _, ...group }) => group) };
    expect(play(plain, [point('changed'), check]).said).toBe('duel:wrong.stands');
    expect(play(plain, [point('charming'), check]).said).toBe('duel:wrong.polite');
  });

  it('every shipped duel has words in both languages for each group, each offered card and each order', () => {
    for (const level of shipped) {
      for (const language of ['fr', 'en']) {
        const order = words(language, orderKey(level).key) ?? '';
        expect(
          inOrder(level, order)
            .groups.map(({ id }) => id)
            .sort(),
        ).toEqual(level.groups.map(({ id }) => id).sort());
        for (const { id, replies } of level.groups) {
          expect(words(language, `duel:${level.text}.word.${id}`), id).toBeTruthy();
          if (replies) expect(words(language, `duel:${level.text}.reply.${id}`), id).toBeTruthy();
        }
        for (const { id } of level.cards) expect(words(language, `duel:card.${id}`), id).toBeTruthy();
        for (const limp of level.limping) {
          for (const card of limp.almost) expect(words(language, `duel:${level.text}.almost.${limp.group}.${card}`), card).toBeTruthy();
          if (level.limping.length > 1) expect(words(language, `duel:${level.text}.felled.${limp.group}`)).toBeTruthy();
        }
        expect(words(language, `duel:${level.text}.won`)).toBeTruthy();
      }
    }
  });

  it('no duel offers a card that keeps the memory of the dead', () => {
    const card = z.object({ quiet: z.optional(z.boolean()) });
    const offered = shipped.flatMap(({ cards }) => cards.map(({ id }) => id));
    expect(card.parse(read('levels/evidence/BS.json')).quiet).toBe(true);
    expect(offered.filter((id) => card.parse(read(`levels/evidence/${id}.json`)).quiet)).toEqual([]);
  });

  it('another order changes the sentence, not the moves', () => {
    const turned = inOrder(third, 'lamp changed country metal number charming file');
    expect(turned.groups.map(({ id }) => id)[0]).toBe('lamp');
    const { solution } = kind.prove(third);
    expect(kind.status(turned, play(turned, solution).state)).toBe('solved');
    expect(() => inOrder(third, 'lamp lamp country metal number charming file')).toThrow(/does not name each/);
    expect(() => inOrder(third, 'lamp')).toThrow(/does not name each/);
  });
});

describe('the first look of a hint', () => {
  it('shows two words worth it, the limping one among them, and not the one just judged', () => {
    for (const level of shipped) {
      const limps = level.limping.map(({ group }) => `word-${group}`);
      for (const { id, polite } of level.groups) {
        if (polite || limps.includes(`word-${id}`)) continue;
        const { marks } = kind.hint(level, play(level, [point(id)]).state).look;
        const shown = marks.flatMap(({ control }) => control ?? []);
        expect(shown.some((control) => limps.includes(control))).toBe(true);
        expect(shown, `${level.text}: ${id}`).not.toContain(`word-${id}`);
      }
    }
  });
});
