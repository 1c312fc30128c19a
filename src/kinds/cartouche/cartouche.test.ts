import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { cartouche, cartoucheAgreement, tableOfSample } from '../../../tests/fixtures/samples/convert-cartouche';
import type { Message } from '../../core/puzzle-kind';
import { kind } from '.';
import type { Level, Move, Sign } from './level';
import type { State } from './rules';
import { fitsOf, solve, worldsOf } from './worlds';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const shipped = (path: string): Level => kind.level.parse(z.looseObject({ data: z.unknown() }).parse(read(`levels/riddles/${path}.json`)).data);
const pol = shipped('prologue/02-cartouche.t0');
const milo = shipped('lewarde/07-cartouche.t1');
const marek = shipped('lewarde/07-cartouche.t2');
const tadek = shipped('lewarde/07-cartouche.t3');

/** Lays sounds on signs, in the order given, and reads aloud. */
function spoken(level: Level, sounds: Partial<Record<Sign, string>>): { state: State; say: Message | undefined } {
  const lays = Object.entries(sounds).map(([sign, sound]): Move => kind.move.parse({ do: 'lay', sound, sign }));
  let state = kind.start(level, 1);
  let say: Message | undefined;
  for (const move of [...lays, { do: 'check' } as const]) {
    const applied = kind.apply(level, state, move);
    if (!applied.ok) return { state, say: applied.reason };
    ({ state, say } = applied);
  }
  return { state, say };
}
const answer = (level: Level, sounds: Partial<Record<Sign, string>>) => spoken(level, sounds).say?.key;

describe('the sample of the finale', () => {
  const sample = z
    .array(z.looseObject({ id: z.string() }))
    .parse(read('tests/fixtures/samples/levels.json'))
    .find(({ id }) => id === 'cart-t3');
  const verified = z.looseObject({ 'cart-t3': z.unknown() }).parse(read('tests/fixtures/samples/verified.json'))['cart-t3'];
  const level = kind.level.parse(cartouche(sample));

  it('is proved, and reads the same', () => {
    const proof = kind.prove(level);
    expect(proof.problems).toEqual([]);
    expect(cartoucheAgreement.found(proof)).toEqual(cartoucheAgreement.expected(verified));
  });

  it('gives all twelve signs the verified sounds', () => {
    const ours = Object.fromEntries([...solve(level).values].map(([sign, sounds]) => [sign, sounds.join('/')]));
    expect(ours).toEqual(tableOfSample(verified));
  });

  it('takes the hand for t or for d', () => {
    const rest = { seat: 'p', lion: 'l', vulture: 'a', cloth: 's', reeds: 'i' };
    expect(answer(level, { ...rest, hand: 't' })).toBe('cartouche:say.name');
    expect(answer(level, { ...rest, hand: 'd' })).toBe('cartouche:say.name');
    expect(answer(level, { ...rest, hand: 'r' })).not.toBe('cartouche:say.name');
  });
});

describe('what was misread', () => {
  it('the wrong end', () => expect(answer(milo, { side: 'o', reeds: 't', lasso: 'm', lion: 'l' })).toBe('cartouche:wrong.direction'));
  it('letters for sounds', () => expect(answer(milo, { side: 'é', reeds: 'm', lasso: 'o', lion: 'l' })).toBe('cartouche:wrong.letter'));
  it('a sign skipped', () => expect(answer(pol, { seat: 'p', lasso: 't', lion: 'l' })).toBe('cartouche:wrong.neighbour'));
  it('lost signs forgotten', () => expect(answer(marek, { side: 'o', vulture: 'a', mouth: 'r', reed: 'é', slope: 'k' })).toBe('cartouche:wrong.broken'));
  it('another name', () => expect(answer(tadek, { bread: 't', vulture: 'i', hand: 's', reed: 'o', slope: 'p' })).toBe('cartouche:wrong.other-name'));
  it('a gap', () => expect(answer(pol, { seat: 'p' })).toBe('cartouche:wrong.incomplete'));
  it('nothing that has a name', () => expect(answer(pol, { seat: 'i', lasso: 'o', lion: 'l' })).toBe('cartouche:wrong.sign'));
});

describe('a broken tablet', () => {
  it('finds its place by the sounds that it shares', () => {
    expect(solve(tadek).fits).toEqual([
      { tablet: 0, name: 0, forward: true, lost: 1 },
      { tablet: 1, name: 1, forward: true, lost: 0 },
    ]);
    expect(kind.prove(tadek).chain).toContain('shared-sounds-place (tablet 1)');
  });

  it('leaves a choice when nothing is shared, and is refused', () => {
    const [first, second] = tadek.known;
    if (!first || !second) throw new Error('two tablets');
    const apart: Level = { ...tadek, known: [{ ...first, signs: ['side', 'reeds'] }, second], target: { ...tadek.target, signs: ['side', 'vulture'] } };
    expect(worldsOf(apart).length).toBeGreaterThan(1);
    expect(kind.prove(apart).problems.map(({ reason }) => reason)).toContain('many-solutions');
  });

  it('is cut on the side that a reader sees', () => {
    const symbols = kind.look
      .arrange(marek, kind.start(marek, 1), 'wide')
      .pieces.flatMap(({ id, symbol }) => (/^tablet-\d-(left|right)$/.test(id) ? [symbol] : []));
    expect(symbols).toEqual(['break-left', 'rope-knot-right', 'rope-knot-left', 'rope-head-right']);
  });
});

describe('the way of reading', () => {
  it('turns every sign that has a way, and the order with it', () => {
    const row = kind.look
      .arrange(milo, kind.start(milo, 1), 'wide')
      .pieces.filter(({ id }) => /^tablet-0-\d$/.test(id))
      .map(({ symbol }) => symbol);
    expect(row).toEqual(['sign-cloth-flip', 'sign-reeds-flip', 'sign-side-flip', 'sign-lion-flip', 'sign-lasso-flip', 'sign-bread', 'sign-seat']);
  });

  it('is not known without an animal', () => {
    const still: Level = { ...pol, target: { ...pol.target, signs: ['seat', 'lasso'] } };
    expect(kind.prove(still).problems.map(({ reason }) => reason)).toEqual(['no-way']);
  });
});

describe('the sign table', () => {
  it('can be filled sign first or sound first, and emptied', () => {
    const { state } = spoken(pol, { lion: 'l' });
    const { actions } = kind.describe(pol, state);
    const ways = (move: Move) => actions.filter((one) => JSON.stringify(one.move) === JSON.stringify(move)).map(({ perform }) => perform);
    expect(ways({ do: 'lay', sound: 'p', sign: 'seat' })).toEqual([
      ['sound-p', 'sign-seat'],
      ['sign-seat', 'sound-p'],
    ]);
    expect(ways({ do: 'clear', sign: 'lion' })).toEqual([['sign-lion', 'sound-l']]);
  });

  it('speaks under every such sign of the name', () => {
    const twice: Level = { ...pol, target: { signs: ['lion', 'lasso', 'lion', 'lasso'], dir: 'rtl', name: 'Lolo' } };
    expect(kind.prove(twice).minimum).toBe(3);
    const { state } = spoken(twice, { lion: 'l' });
    const heard = kind.look.arrange(twice, state, 'tall').labels.filter(({ id }) => id.startsWith('heard-'));
    expect(heard.map(({ on, text }) => [on, text])).toEqual([
      ['laid-1', 'l'],
      ['laid-3', 'l'],
    ]);
  });

  it('never shows the name before it is read', () => {
    for (const level of [pol, milo, marek, tadek]) {
      const state = kind.start(level, 1);
      const name = level.target.name ?? '';
      expect(name).not.toBe('');
      expect(JSON.stringify([kind.describe(level, state), kind.hint(level, state), kind.look.arrange(level, state, 'wide')])).not.toContain(name);
    }
  });
});

describe('honesty', () => {
  // Facts egypt-signs-ptolemy and egypt-signs-cleopatra.
  const values: Readonly<Record<Sign, string>> = {
    seat: 'p',
    bread: 't',
    lasso: 'o',
    lion: 'l',
    side: 'm',
    reeds: 'i',
    cloth: 's',
    slope: 'k',
    reed: 'é',
    vulture: 'a',
    hand: 't/d',
    mouth: 'r',
  };
  it('no shipped or endless level gives a sign another sound', () => {
    const endless = ([1, 2, 3] as const).flatMap((tier) => Array.from({ length: 6 }, (_, seed) => kind.generate?.(tier, seed) ?? null));
    const all = [pol, milo, marek, tadek, ...endless.filter((level) => level !== null)];
    expect(all.length).toBeGreaterThan(20);
    for (const level of all) for (const [sign, sounds] of solve(level).values) expect(values[sign]).toBe(sounds.join('/'));
  });

  it('says that the end of Cleopatra is left out and that « side » is only a name', () => {
    const notes = kind.describe(marek, kind.start(marek, 1)).notes.map(({ id }) => id);
    expect(notes).toEqual(['name-ptolemy', 'name-cleopatra', 'two', 'end', 'side']);
    // Where no « side » is read, « this sign » would point at nothing.
    expect(kind.describe(pol, kind.start(pol, 1)).notes.map(({ id }) => id)).not.toContain('side');
  });
});

describe('the way of a tablet', () => {
  const whole = ['seat', 'bread', 'lasso', 'lion', 'side', 'reeds', 'cloth'] as const;
  const sounds = ['p', 't', 'o', 'l', 'm', 'i', 's'];
  const target = { signs: ['lion' as const], dir: 'ltr' as const, name: 'L' };
  it('without an animal may be read both ways, one with an animal only its own', () => {
    const ways = (signs: readonly Sign[]) => {
      const level: Level = { known: [{ name: 'ptolemy', signs: [...signs], sounds, dir: 'ltr', broken: 'start' }], attached: true, target, extra: [] };
      return fitsOf(level, 0).map(({ forward }) => forward);
    };
    expect(ways(whole.slice(4))).toEqual([true, false]);
    expect(ways(whole.slice(3))).toEqual([true]);
  });
});
