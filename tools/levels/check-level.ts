/** Everything that one level file must fulfil: head, data, plays, proof, words. */
import path from 'node:path';
import { essaiId, readLevelId } from '../../src/content/ids';
import { levelFile } from '../../src/content/schemas';
import { allFindings, type Path } from '../../src/content/sentences';
import type { Message, Proof, PuzzleKind } from '../../src/core/puzzle-kind';
import type { LevelFile } from '../../src/core/story';
import type { Fault, JsonFile } from './json-file';
import { shapeOf } from './likeness';
import { boardMessages, missingWords, wordless } from './messages';
import type { World } from './world';

/** Recorded plays are plays of the level started with this seed. */
export const RECORDED_SEED = 1;

/** The words of a kind beside those that it utters: its name, its rule card of three lines, and what is said after its practice board. */
const KIND_WORDS = ['title', 'rule1', 'rule2', 'rule3', 'essai-done'] as const;
const ESSAI_MOVES = 3;
/** How many states of an essai are looked at. */
const ESSAI_STATES = 500;

/** One line of the table, and what comparisons between levels need. */
export interface LevelRow {
  readonly file: string;
  readonly id: string;
  readonly kind: string;
  readonly tier: number;
  readonly solutions: number;
  readonly minimum: number | null;
  readonly grade: number;
  readonly minutes: number;
  readonly facts: number;
  readonly claims: readonly string[];
  /** Equal for levels equal up to names. */
  readonly shape: string;
}

export interface LevelReport {
  readonly faults: readonly Fault[];
  /** The level's head, as soon as it is one. */
  readonly head?: LevelFile;
  /** Present when the level was played and proved. */
  readonly row?: LevelRow;
}

/** What a level may point at. */
export interface Known {
  readonly facts: ReadonlySet<string>;
  /** card -> the claims it proves. */
  readonly cards: ReadonlyMap<string, readonly string[]>;
}

type Tell = (place: Path, sentence: string) => void;

/**
 * Checks, plays and proves one level. In a folder `riddles/` or `essais/` the file's name must mean what its head says.
 */
export async function checkLevel(json: JsonFile, world: World, known: Known): Promise<LevelReport> {
  if (json.faults.length > 0) return { faults: json.faults };
  const parsed = levelFile.safeParse(json.value);
  if (!parsed.success) {
    return { faults: allFindings(parsed.error.issues, json.value).map((finding) => json.fault(finding.path, finding.sentence, finding.atName)) };
  }
  const head = parsed.data;
  const faults: Fault[] = [];
  const tell: Tell = (place, sentence) => faults.push(json.fault(place, sentence));
  checkName(json.file, head, tell);
  checkHead(head, known, tell);
  const load = Object.hasOwn(world.kinds, head.kind) ? world.kinds[head.kind] : undefined;
  if (!load) {
    tell(['kind'], `there is no kind "${head.kind}"; expected one of ${Object.keys(world.kinds).join(', ')}`);
    return { faults, head };
  }
  const sealed = await load();
  const proved = sealed.open((kind) => examine(kind, head, json, world, faults));
  const claims = head.card === undefined ? [] : (known.cards.get(head.card) ?? []);
  const { id, tier, minutes } = head;
  return { faults, head, ...(proved ? { row: { file: json.file, id, kind: head.kind, tier, minutes, facts: head.facts.length, claims, ...proved } } : {}) };
}

/** `riddles/<site>/<nn>-<kind>.t<tier>.json` and `essais/<kind>.json` must mean the head; other places mean nothing. */
function checkName(file: string, head: LevelFile, tell: Tell): void {
  const riddle = /(?:^|\/)riddles\/([^/]+)\/(\d{2})-([a-z0-9-]+)\.t(\d)\.json$/.exec(file);
  const essai = /(?:^|\/)essais\/([^/]+)\.json$/.exec(file);
  const expect = (field: string, expected: string | number, found: string | number, says = 'the name of the file'): void => {
    if (expected !== found) tell([field], `${says} says ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  };
  if (riddle) {
    const [, site = '', number = '', kind = '', tier = ''] = riddle;
    expect('id', `${site}-${number}-t${tier}`, head.id);
    expect('site', site, head.site);
    expect('kind', kind, head.kind);
    expect('tier', Number(tier), head.tier);
  } else if (essai) {
    const kind = essai[1] ?? '';
    expect('id', essaiId(kind), head.id);
    expect('kind', kind, head.kind);
    expect('tier', 0, head.tier);
  } else if (/(?:^|\/)(riddles|essais)\//.test(file)) {
    tell([], `expected the file name riddles/<site>/<nn>-<kind>.t<tier>.json or essais/<kind>.json, found ${path.posix.basename(file)}`);
  } else if (head.id !== essaiId(head.kind)) {
    const name = readLevelId(head.id);
    if (!name) {
      tell(['id'], `expected an id like "${head.site}-01-t${head.tier}" or "${essaiId(head.kind)}", found "${head.id}"`);
      return;
    }
    expect('site', name.site, head.site, 'the id');
    expect('tier', name.tier, head.tier, 'the id');
  }
}

const isEssai = (head: LevelFile): boolean => head.id === essaiId(head.kind);

function checkHead(head: LevelFile, known: Known, tell: Tell): void {
  head.facts.forEach((id, index) => {
    if (!known.facts.has(id)) tell(['facts', index], `there is no fact "${id}" in levels/facts; expected one that is there, with a source`);
  });
  if (head.facts.length === 0 && !isEssai(head) && head.seal !== 'invented')
    tell(['facts'], `expected at least one fact for the seal "${head.seal}", found none`);
  if (head.card !== undefined && !known.cards.has(head.card)) tell(['card'], `there is no card "${head.card}" in levels/evidence`);
  // An essai teaches a gesture without a word and cannot be failed, so it has no instructive wrong play. A duel has:
  // a word that does not limp and a card that does not answer.
  if (!isEssai(head) && head.plays.wrong.length < 2)
    tell(['plays', 'wrong'], `expected at least two instructive wrong plays, found ${head.plays.wrong.length}`);
}

/** Parses the data, plays the plays, proves the level. Undefined when the data are not a level of the kind. */
function examine<Level, State, Move>(
  kind: PuzzleKind<Level, State, Move>,
  head: LevelFile,
  json: JsonFile,
  world: World,
  faults: Fault[],
): Pick<LevelRow, 'solutions' | 'minimum' | 'grade' | 'shape'> | undefined {
  const tell: Tell = (place, sentence) => faults.push(json.fault(place, sentence));
  const data = kind.level.safeParse(head.data);
  if (!data.success) {
    faults.push(...allFindings(data.error.issues, json.value, ['data']).map((finding) => json.fault(finding.path, finding.sentence, finding.atName)));
    return undefined;
  }
  const level = data.data;
  const proof = guarded(() => kind.prove(level), ['data'], tell);
  if (!proof) return undefined;
  for (const problem of proof.problems) tell(['data', ...problem.path], `${problem.sentence} (${problem.reason})`);
  // Plays of an unfair level say nothing: its author mends the level first.
  if (proof.problems.length > 0) return undefined;
  checkProof(kind, level, proof, tell);
  const said: Message[] = [];
  const states = playRight(kind, level, head, tell, said, proof);
  for (const [index, play] of head.plays.wrong.entries()) playWrong(kind, level, play, ['plays', 'wrong', index], world, tell, said);
  said.push(...(guarded(() => boardMessages(kind, level, states), ['data'], tell) ?? []));
  for (const part of KIND_WORDS) for (const sentence of missingWords(`${kind.id}:${part}`, world.words)) tell(['kind'], sentence);
  for (const sentence of wordless(said, world.words)) tell(['kind'], sentence);
  if (isEssai(head)) checkEssai(kind, level, head, tell);
  return { solutions: proof.solutions, minimum: proof.minimum, grade: proof.grade, shape: shapeOf(kind, level) };
}

/** An essai is short and cannot be lost, whatever is done. */
function checkEssai<Level, State, Move>(kind: PuzzleKind<Level, State, Move>, level: Level, head: LevelFile, tell: Tell): void {
  if (head.plays.right.length > ESSAI_MOVES) tell(['plays', 'right'], `expected an essai of at most ${ESSAI_MOVES} moves, found ${head.plays.right.length}`);
  const seen = new Set<string>();
  const queue: State[] = [kind.start(level, RECORDED_SEED)];
  for (let state = queue.shift(); state !== undefined && seen.size < ESSAI_STATES; state = queue.shift()) {
    const name = JSON.stringify(state);
    if (seen.has(name)) continue;
    seen.add(name);
    const status = kind.status(level, state);
    if (status === 'contradiction') {
      tell(['data'], 'expected an essai that cannot be lost, but some legal moves lead to a contradiction');
      return;
    }
    if (status === 'solved') continue;
    for (const move of kind.moves(level, state)) {
      const applied = kind.apply(level, state, move);
      if (applied.ok) queue.push(applied.state);
    }
  }
}

/** Whatever a kind throws on a level is a fault of that level's file, not a crash of the check. */
function guarded<T>(work: () => T, place: Path, tell: Tell): T | undefined {
  try {
    return work();
  } catch (error) {
    tell(place, `the kind fails on this level: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** A proof's own solution is played: a prover and the rules must not disagree. */
function checkProof<Level, State, Move>(kind: PuzzleKind<Level, State, Move>, level: Level, proof: Proof<Move>, tell: Tell): void {
  if (proof.solutions < 1) tell(['data'], 'the proof names no problem and no solution; expected one of them');
  if (proof.minimum !== null && proof.minimum > proof.solution.length) {
    tell(['data'], `the proof's solution has ${proof.solution.length} moves; expected no fewer than its minimum ${proof.minimum}`);
  }
  let state = kind.start(level, RECORDED_SEED);
  for (const [index, move] of proof.solution.entries()) {
    const applied = kind.apply(level, state, move);
    if (!applied.ok) {
      tell(['data'], `move ${index + 1} of the proof's solution is refused (${applied.reason.key})`);
      return;
    }
    state = applied.state;
  }
  if (kind.status(level, state) !== 'solved') tell(['data'], `the proof's solution does not win; expected "solved", found "${kind.status(level, state)}"`);
}

/** Reads the moves of a play by the kind's schema; undefined with faults where one is malformed. */
function readMoves<Level, State, Move>(kind: PuzzleKind<Level, State, Move>, moves: readonly unknown[], place: Path, tell: Tell): Move[] | undefined {
  const read: Move[] = [];
  for (const [index, raw] of moves.entries()) {
    const parsed = kind.move.safeParse(raw);
    if (parsed.success) read.push(parsed.data);
    else for (const finding of allFindings(parsed.error.issues, raw)) tell([...place, index, ...finding.path], finding.sentence);
  }
  return read.length === moves.length ? read : undefined;
}

/** Plays the right play to its end; gives the states on the way, the start first. A fault offers the prover's play instead. */
function playRight<Level, State, Move>(
  kind: PuzzleKind<Level, State, Move>,
  level: Level,
  head: LevelFile,
  tell: Tell,
  said: Message[],
  proof: Proof<Move>,
): State[] {
  const states = [kind.start(level, RECORDED_SEED)];
  const offer = `; a play that wins is ${JSON.stringify(proof.solution)}`;
  if (head.plays.right.length === 0) tell(['plays', 'right'], `expected one winning play as a list of moves, found none${offer}`);
  const moves = readMoves(kind, head.plays.right, ['plays', 'right'], tell);
  if (!moves || moves.length === 0) return states;
  let state = kind.start(level, RECORDED_SEED);
  for (const [index, move] of moves.entries()) {
    if (kind.status(level, state) === 'solved') {
      tell(['plays', 'right', index], `the level is solved after ${index} moves; expected the winning move to be the last`);
      return states;
    }
    const applied = kind.apply(level, state, move);
    if (!applied.ok) {
      tell(['plays', 'right', index], `expected a legal move, but it is refused (${applied.reason.key})${offer}`);
      return states;
    }
    if (applied.say) said.push(applied.say);
    state = applied.state;
    states.push(state);
  }
  const status = kind.status(level, state);
  if (status !== 'solved') tell(['plays', 'right'], `expected the right play to end "solved", found "${status}"${offer}`);
  return states;
}

/** Plays a wrong play: legal moves, of which the last is answered (or refused) with the words that it names. */
function playWrong<Level, State, Move>(
  kind: PuzzleKind<Level, State, Move>,
  level: Level,
  play: LevelFile['plays']['wrong'][number],
  place: Path,
  world: World,
  tell: Tell,
  said: Message[],
): void {
  const answer = play.answer.includes(':') ? play.answer : `${kind.id}:${play.answer}`;
  for (const sentence of missingWords(answer, world.words)) tell([...place, 'answer'], sentence);
  const moves = readMoves(kind, play.moves, [...place, 'moves'], tell);
  if (!moves) return;
  let state = kind.start(level, RECORDED_SEED);
  let heard: Message | undefined;
  for (const [index, move] of moves.entries()) {
    const applied = kind.apply(level, state, move);
    if (applied.ok) {
      state = applied.state;
      heard = applied.say;
    } else {
      heard = applied.reason;
      if (index < moves.length - 1) {
        tell([...place, 'moves', index], `expected a legal move before the last, but it is refused (${applied.reason.key})`);
        return;
      }
    }
  }
  if (heard) said.push(heard);
  if (kind.status(level, state) === 'solved') tell([...place, 'moves'], 'expected a wrong play, but it solves the level');
  if (heard?.key !== answer)
    tell([...place, 'answer'], `expected the last move to be answered with "${answer}", heard ${heard ? `"${heard.key}"` : 'nothing'}`);
}
