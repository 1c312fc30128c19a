/** The arrow keys reach every place of every board, from every other, in both frames. */
import { expect } from 'vitest';
import { type Arrow, onward } from '../../src/boards/arrows';
import type { Control, Frame, Place } from '../../src/core/puzzle-kind';
import { onEveryBoard, sessionsOf } from './support';

const arrows: readonly Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const frames: readonly Frame[] = ['wide', 'tall'];

/** Pairs of which the second cannot be reached from the first; one for each first. */
function lost(controls: readonly Control[], spots: Readonly<Record<string, Place>>): string[] {
  const ids = controls.map(({ id }) => id);
  const ways = new Map(ids.map((id) => [id, arrows.map((arrow) => onward(controls, spots, id, arrow))]));
  return ids.flatMap((from) => {
    const seen = new Set([from]);
    for (const id of seen) for (const next of ways.get(id) ?? []) if (next !== null) seen.add(next);
    const missed = ids.find((id) => !seen.has(id));
    return missed === undefined ? [] : [`${from} never leads to ${missed}`];
  });
}

onEveryBoard('arrows reach every control', ({ kind, level }) => {
  for (const session of sessionsOf({ kind, level }, 6)) {
    for (const frame of frames) {
      const { spots } = kind.look.arrange(level, session.state, frame);
      // `check` lies among the tools.
      const controls = session.describe().controls.filter(({ id }) => spots[id]);
      expect(lost(controls, spots), frame).toEqual([]);
    }
  }
});
