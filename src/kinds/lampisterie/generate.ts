import type { Tier } from '../../core/puzzle-kind';
import { pick, type Random, random, shuffle } from '../../core/random';
import { valuesOf } from './cards';
import { modelOf, openGrid } from './grid';
import { type Clue, type Level, type Shape, type Slot, shapes } from './level';
import { settle } from './narrow';
import { prove } from './proof';
import { holds } from './rules';

// Men only: the law of 1874 kept women from working underground (women-ban-1874).
const names = ['Roman', 'Anton', 'Gino', 'Léon', 'Jules', 'Henri', 'Marcel', 'Émile', 'Mohand', 'Louis', 'Albert', 'Pietro'];

interface Recipe {
  readonly men: number;
  readonly tokens: boolean;
  readonly hooks: boolean;
  readonly kinds: readonly Clue['t'][];
  readonly fewest: number;
  readonly most: number;
}

const positive: readonly Clue['t'][] = ['shape', 'number', 'same', 'differ', 'less', 'next', 'numshape'];
const recipes: Readonly<Record<Tier, Recipe>> = {
  0: { men: 3, tokens: false, hooks: false, kinds: ['number', 'less', 'next'], fewest: 2, most: 2 },
  1: { men: 3, tokens: true, hooks: false, kinds: positive, fewest: 2, most: 5 },
  2: { men: 4, tokens: true, hooks: false, kinds: positive, fewest: 4, most: 9 },
  3: {
    men: 5,
    tokens: true,
    hooks: true,
    kinds: ['notshape', 'notnumber', 'nothook', 'same', 'differ', 'less', 'next', 'hookbeside', 'hookapart', 'numshape', 'numhook', 'hook', 'shape'],
    fewest: 7,
    most: 11,
  },
};

/** Shapes for so many men: every shape that can be there is, the rest at random. */
function poolOf(next: Random, men: number): Shape[] {
  const first = shuffle(next, shapes).slice(0, men);
  while (first.length < men) first.push(shapes[pick(next, shapes.length)] ?? 'round');
  return first;
}

/** A fair level of the tier, the same for the same seed; null if no try of 60 was accepted. */
export function generate(tier: Tier, seed: number): Level | null {
  const next = random(seed * 4 + tier);
  for (let attempt = 0; attempt < 60; attempt++) {
    const level = attemptOf(recipes[tier], next);
    if (level && prove(level).problems.length === 0) return level;
  }
  return null;
}

function attemptOf(recipe: Recipe, next: Random): Level | null {
  const { men } = recipe;
  const numbers = new Set<number>();
  while (numbers.size < men) numbers.add(1 + pick(next, 98));
  const sorted = [...numbers].sort((a, b) => a - b);
  const bare: Level = {
    men: shuffle(next, names).slice(0, men),
    numbers: sorted,
    pool: recipe.tokens ? poolOf(next, men).sort() : [],
    hooks: recipe.hooks ? Array.from({ length: men }, (_, i) => i + 1) : [],
    onBoard: [sorted[pick(next, men)] ?? 0],
    clues: [],
  };
  const truth: Record<Slot, readonly (number | Shape)[]> = {
    number: shuffle(next, bare.numbers),
    token: shuffle(next, bare.pool),
    hook: shuffle(next, bare.hooks),
  };
  const read = (slot: Slot, man: number) => truth[slot][man] ?? null;
  const spoken = recipe.kinds.flatMap((t) => clueOfType(bare, t));
  const clues = shuffle(
    next,
    spoken.filter((clue) => holds(bare, read, clue)),
  );
  return thinned({ ...bare, clues: clues.slice(0, recipe.most * 4) }, recipe);
}

/** Every clue of one type that could be said of these men, true or not. */
function clueOfType(level: Level, t: Clue['t']): Clue[] {
  const numbers = valuesOf(level, 'number').filter((value) => typeof value === 'number');
  const hooks = valuesOf(level, 'hook').filter((value) => typeof value === 'number');
  const tokens = shapes.filter((shape) => level.pool.includes(shape));
  switch (t) {
    case 'shape':
    case 'notshape':
      return level.men.flatMap((a) => tokens.map((v): Clue => ({ t, a, v })));
    case 'number':
    case 'notnumber':
      return level.men.flatMap((a) => numbers.map((v): Clue => ({ t, a, v })));
    case 'hook':
    case 'nothook':
      return level.men.flatMap((a) => hooks.map((v): Clue => ({ t, a, v })));
    case 'numshape':
      return numbers.flatMap((v) => tokens.map((s): Clue => ({ t, v, s })));
    case 'numhook':
      return numbers.flatMap((v) => hooks.map((h): Clue => ({ t, v, h })));
    case 'less':
      return level.men.flatMap((a) => level.men.filter((b) => b !== a).map((b): Clue => ({ t, a, b })));
    default:
      return level.men.flatMap((a, i) => level.men.slice(i + 1).map((b): Clue => ({ t, a, b })));
  }
}

/** Drops every clue without which the ladder still reaches the end, the plainest first, and keeps a fair order. */
function thinned(level: Level, recipe: Recipe): Level | null {
  const solves = (clues: Clue[]) => {
    const model = modelOf({ ...level, clues });
    return settle(model, openGrid(model)).complete;
  };
  if (!solves(level.clues)) return null;
  const foothold = level.clues.find((clue) => clue.t === 'shape');
  const second = level.men.length > 3 ? level.clues.find((clue) => clue.t === 'hook') : undefined;
  const plain = (clue: Clue) => (clue === foothold || clue === second ? 2 : clue.t === 'number' || clue.t === 'hook' || clue.t === 'shape' ? 0 : 1);
  let clues = level.clues;
  // What is tried first is dropped first: clues that give a place away, but for a foothold or two, which go last.
  for (const clue of [...level.clues].sort((a, b) => plain(a) - plain(b))) {
    const fewer = clues.filter((one) => one !== clue);
    if (solves(fewer)) clues = fewer;
  }
  return clues.length >= recipe.fewest && clues.length <= recipe.most ? { ...level, clues } : null;
}
