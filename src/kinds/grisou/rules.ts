import type { Applied, Message } from '../../core/puzzle-kind';
import { across, type Cell, type Gallery, galleryOf, isChalked, isDark, isPocket, opened } from './gallery';
import type { Level, Move } from './level';
import { at, say } from './words';
import { certain } from './worlds';

/** What the player sees, square by square. */
export interface State {
  readonly cells: readonly Cell[];
}

/** The inspector comes in with his lamp; the first square and what its calm flame opens are lit. */
export function start(level: Level): State {
  const gallery = galleryOf(level);
  const cells = gallery.rock.map((rock): Cell => (rock ? 'rock' : 'dark'));
  return { cells: opened(gallery, cells, gallery.start) };
}

/** All pockets chalked, all other squares lit. A pocket that was met counts only once it is chalked: no step wins by itself. */
export function isSolved(level: Level, { cells }: State): boolean {
  const { gas } = galleryOf(level);
  return cells.every((cell, i) => cell === 'rock' || (gas[i] ? isChalked(cell) : cell === 'open'));
}

/** Pockets that are not marked yet; wrong marks count as marks. */
export const pocketsLeft = (level: Level, { cells }: State): number => galleryOf(level).total - cells.filter(isChalked).length;

/** Marks on squares that hold no firedamp. */
export const wrongMarks = (level: Level, { cells }: State): readonly number[] =>
  cells.flatMap((cell, i) => (cell === 'mark' && !galleryOf(level).gas[i] ? [i] : []));

/** Lit squares whose flame cannot agree with the marks around: too many, or no room for the rest. */
export function brokenFlames(gallery: Gallery, cells: readonly Cell[]): readonly number[] {
  return cells.flatMap((cell, i) => {
    const near = (gallery.near[i] ?? []).map((j) => cells[j]);
    const full = near.filter(isPocket).length;
    const room = near.filter((one) => one === 'dark').length;
    const flame = gallery.flame[i] ?? 0;
    return cell === 'open' && (full > flame || full + room < flame) ? [i] : [];
  });
}

/** Every legal move: none once the gallery is checked. */
export function moves(level: Level, state: State): readonly Move[] {
  if (isSolved(level, state)) return [];
  const { cols } = level;
  const free = pocketsLeft(level, state) > 0;
  return state.cells.flatMap((cell, i): Move[] => {
    const place = { row: Math.floor(i / cols), col: i % cols };
    if (cell === 'mark') return [{ do: 'chalk', ...place }];
    if (cell === 'out') return free ? [{ do: 'chalk', ...place }] : [];
    return cell === 'dark' ? [{ do: 'inspect', ...place }, ...(free ? [{ do: 'chalk' as const, ...place }] : [])] : [];
  });
}

const refuse = (key: string): Applied<State> => ({ ok: false, reason: say(`refuse.${key}`) });

/** Plays one move; a refused one says why in Edmond's words. */
export function apply(level: Level, state: State, { do: what, row, col }: Move): Applied<State> {
  if (isSolved(level, state)) return refuse('over');
  const i = row * level.cols + col;
  const cell = row < level.rows && col < level.cols ? state.cells[i] : undefined;
  if (cell === undefined || cell === 'rock') return refuse('rock');
  if (cell === 'open') return refuse('open');
  if (cell === 'found') return refuse('found');
  if (what === 'inspect') return cell === 'mark' ? refuse('marked') : cell === 'out' ? refuse('out') : inspected(level, state, i);
  if (cell === 'mark') return { ok: true, state: put(state, i, 'dark') };
  return pocketsLeft(level, state) === 0 ? refuse('no-more') : chalked(level, state, i);
}

const put = ({ cells }: State, at: number, cell: Cell): State => ({ cells: cells.map((one, i) => (i === at ? cell : one)) });

/**
 * Once every pocket is chalked, and each for a reason that can be seen, nothing is left to find out: the
 * inspector walks the gallery to its end. Lucky marks prove nothing, so then the player goes on square by square.
 */
function walked(level: Level, { cells }: State): State {
  const gallery = galleryOf(level);
  const sure = certain(gallery, cells);
  const all = cells.every((cell, i) => !gallery.gas[i] || isChalked(cell));
  const reasoned = cells.every((cell, i) => cell !== 'mark' || sure.gas.has(i));
  return { cells: all && reasoned ? cells.reduce<readonly Cell[]>((now, cell, i) => (isDark(cell) ? opened(gallery, now, i) : now), cells) : cells };
}

const answered = (level: Level, board: State, words: Message | null): Applied<State> => {
  const state = walked(level, board);
  const said = isSolved(level, state) ? (words ?? say('say.solved')) : words;
  return said ? { ok: true, state, say: said } : { ok: true, state };
};

/** In firedamp the lamp goes out behind its gauze and the inspector steps back; nothing worse, ever. */
function inspected(level: Level, state: State, i: number): Applied<State> {
  const gallery = galleryOf(level);
  const sure = certain(gallery, state.cells);
  if (gallery.gas[i]) return answered(level, put(state, i, 'out'), say(sure.gas.has(i) ? 'wrong.shown' : 'wrong.bet'));
  return answered(level, { cells: opened(gallery, state.cells, i) }, sure.safe.has(i) ? null : say('say.lucky'));
}

/** The last mark is laid, and the gallery is not checked: the flame that it leaves unexplained is named at once. */
function lastChalked(level: Level, after: State): Applied<State> {
  const gallery = galleryOf(level);
  const lone = after.cells.findIndex(
    (cell, i) => cell === 'open' && (gallery.near[i] ?? []).filter((j) => isPocket(after.cells[j])).length !== gallery.flame[i],
  );
  return answered(level, after, lone < 0 ? say('say.unproved') : say('wrong.unexplained', at(gallery, lone)));
}

/** A mark that does not follow from what is lit is answered from what is lit; the answer never tells what is hidden. */
function chalked(level: Level, state: State, i: number): Applied<State> {
  const gallery = galleryOf(level);
  const met = state.cells[i] === 'out';
  const after = put(state, i, met ? 'found' : 'mark');
  if (pocketsLeft(level, after) === 0 && !isSolved(level, walked(level, after))) return lastChalked(level, after);
  if (met || certain(gallery, state.cells).gas.has(i)) return answered(level, after, null);
  const lit = (gallery.near[i] ?? []).filter((j) => state.cells[j] === 'open');
  const broken = brokenFlames(gallery, after.cells).find((j) => lit.includes(j));
  if (broken !== undefined) return answered(level, after, say('wrong.too-many', { flame: gallery.flame[broken] ?? 0 }));
  const diagonal = across(gallery, i).some((j) => state.cells[j] === 'open' && (gallery.flame[j] ?? 0) > 0);
  return answered(level, after, say(lit.length === 0 && diagonal ? 'wrong.diagonal' : 'wrong.unsure'));
}
