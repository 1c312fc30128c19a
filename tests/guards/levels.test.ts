/** Level files: wrong fields, proofs, grades, recorded plays; and unfair levels. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { Session } from '../../src/core/session';
import { type Board, levelsOf, onEveryBoard, onEveryKind, openBoard, riddlesOf, root } from './support';

type Path = (string | number)[];

/** Every value in a piece of JSON with its path, the whole first. */
function placesIn(value: unknown, at: Path = []): { at: Path; value: unknown }[] {
  if (Array.isArray(value)) return [{ at, value }, ...value.flatMap((one, i) => placesIn(one, [...at, i]))];
  if (typeof value !== 'object' || value === null) return [{ at, value }];
  return [{ at, value }, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))];
}

/** A copy with another value at one place. */
function changed(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  if (Array.isArray(value)) return value.map((one, i) => (i === first ? changed(one, rest, to) : one));
  if (typeof value !== 'object' || value === null) throw new Error('no such place');
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === first ? changed(one, rest, to) : one]));
}

/** Whether an issue names this place, or a union around it. */
const names = (issue: z.core.$ZodIssue, at: Path): boolean => issue.path.every((key, i) => key === at[i]) && issue.path.length >= Math.min(1, at.length);

onEveryBoard('a wrong field is refused with its place', ({ kind, source }) => {
  let tried = 0;
  for (const { at, value } of placesIn(source.data)) {
    const isObject = typeof value === 'object' && value !== null;
    const wrong: [string, unknown][] = [['wrong type', isObject ? 7 : { wrong: true }]];
    if (isObject && !Array.isArray(value)) wrong.push(['unknown field', { ...value, unexpected: { wrong: true } }]);
    for (const [what, instead] of wrong) {
      const parsed = kind.level.safeParse(changed(source.data, at, instead));
      expect(parsed.success, `${what} at ${at.join('.')} was taken`).toBe(false);
      expect(
        parsed.error?.issues.some((issue) => names(issue, at)),
        `${what} at ${at.join('.')} is not named in ${JSON.stringify(parsed.error?.issues)}`,
      ).toBe(true);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(0);
});

onEveryBoard('every level is proved fair, and its own solution wins', ({ kind, level }) => {
  const proof = kind.prove(level);
  expect(proof.problems).toEqual([]);
  expect(proof.solutions).toBeGreaterThan(0);
  if (proof.minimum !== null) expect(proof.solution.length).toBeGreaterThanOrEqual(proof.minimum);
  const session = Session.begin(kind, level, 3);
  for (const move of proof.solution) {
    expect(session.status).toBe('open');
    expect(session.play(move).kind).toBe('moved');
  }
  expect(session.status).toBe('solved');
});

onEveryKind('the grade rises strictly along the tiers of one riddle', (kind) => {
  const riddles = riddlesOf(kind.id);
  expect(riddles.size).toBeGreaterThan(0);
  for (const files of riddles.values()) {
    const grades = files.map((source) => kind.prove(kind.level.parse(source.data)).grade);
    files.forEach((source, i) => {
      const before = files[i - 1];
      if (!before) return;
      expect(source.tier, `${source.file} stands beside ${before.file}`).toBeGreaterThan(before.tier);
      expect(grades[i], `grade of ${source.file} after ${before.file}`).toBeGreaterThan(grades[i - 1] ?? Number.POSITIVE_INFINITY);
    });
  }
});

onEveryBoard('the right play wins with its last move', ({ kind, level, source }) => {
  const session = Session.begin(kind, level, 1);
  expect(source.plays.right.length).toBeGreaterThan(0);
  for (const move of source.plays.right) {
    expect(session.status).not.toBe('solved');
    expect(session.play(kind.move.parse(move)).kind, JSON.stringify(move)).toBe('moved');
  }
  expect(session.status).toBe('solved');
});

/** Plays a wrong play and returns the key of what its last move was answered. */
function answerOf<L, S, M>({ kind, level }: Board<L, S, M>, moves: readonly unknown[]): string | undefined {
  const session = Session.begin(kind, level, 1);
  let answer: string | undefined;
  moves.forEach((raw, i) => {
    const outcome = session.play(kind.move.parse(raw));
    if (i < moves.length - 1) expect(outcome.kind, `move ${i + 1} is legal`).toBe('moved');
    answer = outcome.kind === 'refused' ? outcome.reason.key : outcome.say?.key;
  });
  expect(session.status).not.toBe('solved');
  return answer;
}

onEveryBoard(
  'wrong plays get the answer that says what was misread',
  (board) => {
    const { wrong } = board.source.plays;
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    for (const [i, play] of wrong.entries()) expect(answerOf(board, play.moves), `wrong play ${i + 1}`).toBe(play.answer);
    expect(new Set(wrong.map(({ answer }) => answer)).size, 'different mistakes').toBeGreaterThan(1);
  },
  (source) => !source.essai,
);

onEveryKind('wrong plays of the essai, where it has some, are answered too', (kind) => {
  const [essai] = levelsOf(kind.id).filter((source) => source.essai);
  expect(essai).toBeDefined();
  for (const play of essai?.plays.wrong ?? []) {
    if (essai) openBoard({ id: kind.id, board: kind.board, open: (use) => use(kind) }, essai, (board) => expect(answerOf(board, play.moves)).toBe(play.answer));
  }
});

const unfairFile = z.array(z.strictObject({ why: z.string(), data: z.unknown() }));

onEveryKind('unfair levels are refused with the reason', (kind) => {
  const file = path.join(root, 'tests/fixtures/unfair', `${kind.id}.json`);
  const unfair = unfairFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(unfair.length).toBeGreaterThanOrEqual(3);
  for (const { why, data } of unfair) {
    const { problems } = kind.prove(kind.level.parse(data));
    expect(
      problems.map(({ reason }) => reason),
      JSON.stringify(data),
    ).toContain(why);
    for (const problem of problems) {
      expect(problem.sentence).toMatch(/\.$/);
      // The path leads somewhere in the data.
      problem.path.reduce<unknown>((value, key) => {
        expect(typeof value === 'object' && value !== null && key in value, `${why}: ${problem.path.join('.')}`).toBe(true);
        return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === String(key))?.[1] : undefined;
      }, data);
    }
  }
  expect(new Set(unfair.map(({ why }) => why)).size, 'different reasons').toBeGreaterThan(1);
});
