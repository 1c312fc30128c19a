/** The board in words and in pictures: controls, actions, places, symbols, and what stays hidden. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { boards } from '../../assets/art/catalog';
import type { Arrangement, Described, Frame, Message, Place, PuzzleKind } from '../../src/core/puzzle-kind';
import { FRAME_SIZE } from '../../src/ui/frame';
import { onEveryBoard, onEveryKind, root, sessionsOf } from './support';
import { faultsOf, speak } from './words';

const frames: readonly Frame[] = ['wide', 'tall'];
/** Where boards may put things, in frame units: the rest belongs to the screen (ENGINEERING.md section 4). */
const limits = { wide: { left: 20, right: 1130, top: 16, bottom: 572 }, tall: { left: 16, right: 704, top: 16, bottom: 944 } };

onEveryBoard('names are unique and controls are whole', ({ kind, level }) => {
  for (const session of sessionsOf({ kind, level }, 80)) {
    const { controls, groups, notes, summary } = session.describe();
    const names = controls.map(({ name }) => speak('fr', name));
    expect(
      names.filter((name, i) => names.indexOf(name) !== i),
      'names that stand twice',
    ).toEqual([]);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
    expect(summary.length, 'sentences for key R').toBeGreaterThan(0);
    for (const control of controls) {
      const group = groups.find(({ id }) => id === control.group);
      expect(group, `group of ${control.id}`).toBeDefined();
      expect(control.cell !== undefined, `cell of ${control.id}`).toBe(control.role === 'gridcell');
      if (control.role === 'gridcell') expect(group?.role).toBe('grid');
    }
  }
});

onEveryBoard('every legal move has controls that perform it', ({ kind, level }) => {
  for (const session of sessionsOf({ kind, level }, 80)) {
    const { controls, actions } = session.describe();
    const enabled = new Set(controls.filter(({ disabled }) => !disabled).map(({ id }) => id));
    const listed = new Set(actions.map(({ move }) => JSON.stringify(move)));
    for (const move of kind.moves(level, session.state)) expect(listed, 'legal moves without controls').toContain(JSON.stringify(move));
    const ways = new Map<string, string>();
    for (const { move, perform } of actions) {
      expect(perform.length).toBeGreaterThan(0);
      for (const id of perform) expect(enabled, `${JSON.stringify(move)} by ${perform.join(', ')}`).toContain(id);
      const way = perform.join(' > ');
      expect(ways.get(way) ?? JSON.stringify(move), `two moves by ${way}`).toBe(JSON.stringify(move));
      ways.set(way, JSON.stringify(move));
    }
    for (const way of ways.keys()) {
      const longer = [...ways.keys()].filter((other) => other.startsWith(`${way} > `));
      expect(longer, `pressing ${way} acts before these are complete`).toEqual([]);
    }
  }
});

const edges = ({ x, y, w, h }: Place) => ({ left: x - w / 2, right: x + w / 2, top: y - h / 2, bottom: y + h / 2 });

/** Whether a place lies in the box of the frame, give or take a unit. */
/** @param angle degrees that the thing is turned about its middle. */
function inside({ x, y, w, h }: Place, frame: Frame, angle = 0): boolean {
  const [cos, sin] = [Math.abs(Math.cos((angle * Math.PI) / 180)), Math.abs(Math.sin((angle * Math.PI) / 180))];
  const at = edges({ x, y, w: w * cos + h * sin, h: w * sin + h * cos });
  const box = limits[frame];
  return at.left >= box.left - 1 && at.right <= box.right + 1 && at.top >= box.top - 1 && at.bottom <= box.bottom + 1;
}

/** How deep two places lie in each other, in frame units. */
function overlap(a: Place, b: Place): number {
  const [p, q] = [edges(a), edges(b)];
  return Math.min(Math.min(p.right, q.right) - Math.max(p.left, q.left), Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top));
}

onEveryBoard('in both frames every control has its own place in the box', ({ kind, level }) => {
  for (const session of sessionsOf({ kind, level }, 50)) {
    const { controls, notes } = session.describe();
    const ids = controls.map(({ id }) => id);
    for (const frame of frames) {
      const { spots, notes: sheet } = kind.look.arrange(level, session.state, frame);
      for (const id of ids.filter((one) => one !== 'check')) expect(Object.keys(spots), `spot of ${id}, ${frame}`).toContain(id);
      const places = Object.entries(spots);
      for (const [i, [id, place]] of places.entries()) {
        expect(ids, `a spot for no control, ${frame}`).toContain(id);
        expect(inside(place, frame), `${id} leaves the ${frame} box: ${JSON.stringify(place)}`).toBe(true);
        for (const [other, there] of places.slice(i + 1)) expect(overlap(place, there), `${id} lies on ${other}, ${frame}`).toBeLessThanOrEqual(4);
        if (sheet) expect(overlap(place, sheet), `${id} lies on the notes, ${frame}`).toBeLessThanOrEqual(4);
      }
      expect(sheet !== undefined, 'a place for the notes').toBe(notes.length > 0);
      if (sheet) {
        expect(inside(sheet, frame), `the notes leave the ${frame} box`).toBe(true);
        expect(sheet.w).toBeGreaterThanOrEqual(300);
      }
    }
  }
});

/** Faults of one arrangement: things twice, symbols that nobody drew, labels on nothing, things outside. */
function faultsIn({ pieces, labels }: Arrangement, drawn: ReadonlySet<string>): string[] {
  const ids = pieces.map(({ id }) => id);
  const tags = labels.map(({ id }) => id);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `piece ${id} stands twice`),
    ...tags.filter((id, i) => tags.indexOf(id) !== i).map((id) => `label ${id} stands twice`),
    ...pieces.filter(({ symbol }) => !drawn.has(symbol)).map(({ symbol }) => `no drawing of ${symbol}`),
    ...labels.filter(({ on }) => on !== undefined && !ids.includes(on)).map(({ id, on }) => `label ${id} rides on ${on}`),
  ];
}

onEveryBoard('every piece is drawn, every cue moves a piece', ({ kind, level }) => {
  const art = boards[kind.id];
  expect(art, `board art of ${kind.id}`).toBeDefined();
  const drawn = new Set(Object.keys(art?.() ?? {}));
  for (const session of sessionsOf({ kind, level }, 50)) {
    const { state } = session;
    for (const frame of frames) {
      const arrangement = kind.look.arrange(level, state, frame);
      expect(faultsIn(arrangement, drawn)).toEqual([]);
      for (const { id, place, angle } of arrangement.pieces)
        expect(inside(place, frame, angle), `piece ${id} leaves the ${frame} box: ${JSON.stringify(place)}`).toBe(true);
    }
    for (const frame of frames) {
      const here = kind.look.arrange(level, state, frame).pieces.map(({ id }) => id);
      for (const { piece } of [...kind.look.idle(level, state, frame), ...kind.look.success(level, state, frame)]) expect(here).toContain(piece);
      for (const move of kind.moves(level, state).slice(0, 15)) {
        const applied = kind.apply(level, state, move);
        if (!applied.ok) continue;
        const there = kind.look.arrange(level, applied.state, frame).pieces.map(({ id }) => id);
        const cues = kind.look.cues(level, state, move, applied.state, frame);
        expect(cues.length, `nothing moves for ${JSON.stringify(move)}`).toBeGreaterThan(0);
        for (const { piece, path } of cues) {
          expect([...here, ...there]).toContain(piece);
          for (const at of path ?? [])
            expect(at.x >= 0 && at.y >= 0 && at.x <= FRAME_SIZE[frame].w && at.y <= FRAME_SIZE[frame].h, `${piece} leaves the ${frame} frame`).toBe(true);
        }
      }
    }
  }
});

/** All that a kind can say from here. */
function messagesFrom<L, S, M>(kind: PuzzleKind<L, S, M>, level: L, state: S, solution: readonly M[]): Message[] {
  const { controls, groups, notes, summary, actions } = kind.describe(level, state);
  const { look, method, next, rest, contradiction } = kind.hint(level, state);
  const answers = [...actions.map(({ move }) => move), ...kind.moves(level, state), ...solution].flatMap((move) => {
    const applied = kind.apply(level, state, move);
    return applied.ok ? (applied.say ? [applied.say] : []) : [applied.reason];
  });
  const labels = frames.flatMap((frame) => kind.look.arrange(level, state, frame).labels.flatMap(({ text }) => (typeof text === 'string' ? [] : [text])));
  const steps = [...method.steps, ...rest, ...(next ? [next] : [])].map(({ say }) => say);
  return [
    ...controls.flatMap(({ name, stays }) => (stays ? [name, stays] : [name])),
    ...groups.map(({ name }) => name),
    ...notes.map(({ text }) => text),
    ...summary,
    look.say,
    method.say,
    ...(contradiction ? [contradiction.say] : []),
    ...steps,
    ...answers,
    ...labels,
  ];
}

onEveryBoard('all that can be said has words in both languages', ({ kind, level }) => {
  const { solution } = kind.prove(level);
  const card = ['title', 'goal', 'rule1', 'rule2', 'rule3'].map((key): Message => ({ key: `${kind.id}:${key}` }));
  const faults = new Set(card.flatMap(faultsOf));
  const seen = new Set<string>();
  for (const session of sessionsOf({ kind, level }, 120)) {
    for (const message of messagesFrom(kind, level, session.state, solution)) {
      const key = JSON.stringify(message);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const fault of faultsOf(message)) faults.add(fault);
      const said = speak('fr', message);
      if (said.length > 140) faults.add(`too long for a bubble (${said.length}): ${said}`);
      if (said.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\d]/u.test(word)).length > 24) faults.add(`too many words for a bubble: ${said}`);
    }
  }
  expect(seen.size).toBeGreaterThan(0);
  expect([...faults]).toEqual([]);
});

const twinsFile = z.object({ twins: z.array(z.object({ a: z.unknown(), b: z.unknown(), shown: z.array(z.enum(['notes', 'summary', 'arrangement'])) })) });

onEveryKind('two levels that differ only in what is hidden look the same', async (kind) => {
  const folder = path.join(root, 'tests/guards/twins');
  expect(readdirSync(folder), `pairs of ${kind.id}`).toContain(`${kind.id}.ts`);
  const { twins } = twinsFile.parse(await import(`./twins/${kind.id}.ts`));
  expect(twins.length).toBeGreaterThan(0);
  for (const { a, b, shown } of twins) {
    const [first, second] = [kind.level.parse(a), kind.level.parse(b)];
    expect(kind.prove(first).problems).toEqual([]);
    expect(kind.prove(second).problems).toEqual([]);
    expect(kind.prove(first).solution, 'twins with one and the same solution say nothing').not.toEqual(kind.prove(second).solution);
    const visible = (described: Described<unknown>) => JSON.stringify(described, (key, value) => (shown.some((part) => part === key) ? undefined : value));
    const at = [kind.start(first, 1), kind.start(second, 1)] as const;
    expect(visible(kind.describe(first, at[0]))).toBe(visible(kind.describe(second, at[1])));
    for (const frame of frames) {
      const [one, two] = [kind.look.arrange(first, at[0], frame), kind.look.arrange(second, at[1], frame)];
      // Where the orders themselves lie on the board, the places of the controls alone must not tell.
      if (shown.includes('arrangement')) expect(one.spots).toEqual(two.spots);
      else expect(one).toEqual(two);
    }
  }
});
