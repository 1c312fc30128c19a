/** What all guards share: the registered kinds, their level files, and the positions that play can reach. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { PuzzleKind, SealedKind, Tier } from '../../src/core/puzzle-kind';
import { pick, type Random, random } from '../../src/core/random';
import { Session } from '../../src/core/session';
import { registry } from '../../src/kinds/registry';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The kinds of the registry, loaded. */
export const kinds: readonly SealedKind[] = await Promise.all(Object.values(registry).map((load) => load()));

/** Only what the guards read of a level file; the whole head has its own check. */
const head = z.object({
  kind: z.string(),
  site: z.string(),
  id: z.string(),
  tier: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  data: z.unknown(),
  plays: z.object({ right: z.array(z.unknown()), wrong: z.array(z.object({ moves: z.array(z.unknown()), answer: z.string() })) }),
});

export interface LevelSource extends z.infer<typeof head> {
  /** From the root of the repository. */
  readonly file: string;
  readonly essai: boolean;
}

const jsonFiles = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.posix.join(folder, name))
    .sort();

/** Every level file, in the order of their names. */
export const sources: readonly LevelSource[] = [...jsonFiles('levels/riddles'), ...jsonFiles('levels/essais')].map((file) => ({
  ...head.parse(JSON.parse(readFileSync(path.join(root, file), 'utf8'))),
  file,
  essai: file.startsWith('levels/essais/'),
}));

export const levelsOf = (kind: string): LevelSource[] => sources.filter((source) => source.kind === kind);

export interface Board<Level, State, Move> {
  readonly kind: PuzzleKind<Level, State, Move>;
  readonly level: Level;
  readonly source: LevelSource;
}

/** Gives a level file to a check, with the types of its kind. */
export function openBoard(sealed: SealedKind, source: LevelSource, check: <L, S, M>(board: Board<L, S, M>) => void): void {
  sealed.open((kind) => check({ kind, level: kind.level.parse(source.data), source }));
}

/** One test for each level file that passes `wanted`, and one that some were seen for every kind. */
export function onEveryBoard(title: string, check: <L, S, M>(board: Board<L, S, M>) => void, wanted: (source: LevelSource) => boolean = () => true): void {
  describe(title, () => {
    const seen = kinds.map((sealed) => ({ sealed, files: levelsOf(sealed.id).filter(wanted) }));
    it('sees every kind of the registry', () => {
      expect(seen.length).toBeGreaterThan(0);
      for (const { sealed, files } of seen) expect(files.length, `level files of ${sealed.id}`).toBeGreaterThan(0);
    });
    for (const { sealed, files } of seen) {
      for (const source of files) it(source.file, () => openBoard(sealed, source, check));
    }
  });
}

/** One test for each kind that passes `wanted`. */
export function onEveryKind(
  title: string,
  check: <L, S, M>(kind: PuzzleKind<L, S, M>) => void | Promise<void>,
  wanted: <L, S, M>(kind: PuzzleKind<L, S, M>) => boolean = () => true,
): void {
  describe(title, () => {
    const seen = kinds.filter((sealed) => sealed.open((kind) => wanted(kind)));
    it('sees kinds of the registry', () => expect(seen.length).toBeGreaterThan(0));
    for (const sealed of seen) it(sealed.id, { timeout: 60_000 }, () => sealed.open((kind) => check(kind)));
  });
}

export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** One step of a wandering player: mostly any legal move, sometimes the sound one, now and then a rewind. */
export function wander<L, S, M>(session: Session<L, S, M>, next: Random): boolean {
  const moves = session.kind.moves(session.level, session.state);
  const chance = next();
  if (session.status === 'contradiction' && (moves.length === 0 || chance < 0.3)) return session.rewind() > 0;
  if (moves.length === 0) return false;
  const sound = session.status === 'open' && chance < 0.55 ? session.hint().next?.moves[0] : undefined;
  const move = sound ?? moves[pick(next, moves.length)];
  return move !== undefined && session.play(move).kind === 'moved';
}

/** Sessions that stand in random reachable positions of a level: the same for the same seed. */
export function sessionsOf<L, S, M>({ kind, level }: Pick<Board<L, S, M>, 'kind' | 'level'>, count: number, seed = 7): Session<L, S, M>[] {
  const next = random(seed);
  const found: Session<L, S, M>[] = [];
  for (let walk = 0; found.length < count; walk++) {
    const session = Session.begin(kind, level, walk % 5);
    const length = 4 + pick(next, 30);
    for (let i = 0; i <= length && found.length < count; i++) {
      found.push(Session.resume(kind, level, session.saved));
      if (!wander(session, next)) break;
    }
  }
  return found;
}

/** Riddles of a kind with the files of their tiers, in rising order. */
export function riddlesOf(kind: string): Map<string, LevelSource[]> {
  const riddles = new Map<string, LevelSource[]>();
  for (const source of levelsOf(kind).filter((one) => !one.essai)) {
    const riddle = source.id.replace(/-t\d$/, '');
    riddles.set(
      riddle,
      [...(riddles.get(riddle) ?? []), source].sort((a, b) => a.tier - b.tier),
    );
  }
  return riddles;
}

export const tiers: readonly Tier[] = [1, 2, 3];
