import type { Problem } from '../../core/puzzle-kind';
import { openEdges } from './air';
import type { Level } from './level';
import { doorPoint, doorsOf, lineOf, type Point, pointOf } from './plan';

/** Faults that make reasoning pointless: names that are not there, a plan that cannot be drawn or read. */
export function faults(level: Level): readonly Problem[] {
  const problems: Problem[] = [];
  const fault = (reason: string, path: Problem['path'], sentence: string) => problems.push({ reason, path, sentence });
  const ids = level.nodes.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i) fault('repeated', ['nodes', i, 'id'], `${id} stands twice; expected each node once.`);
  });
  const needs = (id: string, path: Problem['path']) => {
    if (!ids.includes(id)) fault('unknown-node', path, `${id} is not in nodes.`);
  };
  needs(level.in, ['in']);
  needs(level.out, ['out']);
  if (level.in === level.out) fault('same-shaft', ['out'], 'The air goes in and out by one shaft; expected two.');
  level.faces.forEach((face, i) => {
    needs(face, ['faces', i]);
    if (face === level.in || face === level.out || level.faces.indexOf(face) !== i)
      fault('bad-face', ['faces', i], `${face} is a shaft or stands twice; expected each working place once.`);
  });
  level.galleries.forEach(({ a, b }, i) => {
    needs(a, ['galleries', i, 'a']);
    needs(b, ['galleries', i, 'b']);
    if (a === b) fault('loop', ['galleries', i, 'b'], `The gallery leads from ${a} to itself; expected two nodes.`);
  });
  return problems.length > 0 ? problems : [...doorFaults(level), ...drawingFaults(level)];
}

function doorFaults(level: Level): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id, galleries } of doorsOf(level)) {
    const [first, second, third] = galleries.map((i) => level.galleries[i]);
    const meet = !second || (first !== undefined && [second.a, second.b].some((end) => end === first.a || end === first.b));
    if (third || !meet) {
      problems.push({
        reason: 'bad-sas',
        path: ['galleries', galleries.at(-1) ?? 0, 'door'],
        sentence: `Door ${id} shuts galleries that do not follow on; expected one, or two that meet (a sas).`,
      });
    }
  }
  const edges = openEdges(level, []);
  for (const [i, { id }] of level.nodes.entries()) {
    if (id !== level.in && id !== level.out && (edges.get(id)?.length ?? 0) < 2) {
      problems.push({ reason: 'dead-end', path: ['nodes', i], sentence: `No air can pass through ${id}; expected at least two galleries.` });
    }
  }
  return problems;
}

/** Doors need room for a finger in both frames: lattice steps are 108 by 98 units in the wide one, 84 by 137 in the tall one. */
const roomy = (p: Point, q: Point): boolean => Math.abs(p.x - q.x) >= 1.15 || Math.abs(p.y - q.y) >= 0.98;

function drawingFaults(level: Level): readonly Problem[] {
  const problems: Problem[] = [];
  const spots = level.galleries.flatMap((gallery, i) => (gallery.door === undefined ? [] : [{ i, door: gallery.door, at: doorPoint(level, gallery) }]));
  spots.forEach((one, n) => {
    const near = spots.slice(0, n).find((other) => other.door !== one.door && !roomy(one.at, other.at));
    if (near)
      problems.push({
        reason: 'crowded',
        path: ['galleries', one.i],
        sentence: `Doors ${near.door} and ${one.door} stand too close to be touched apart; expected more room on the plan.`,
      });
  });
  level.galleries.forEach((gallery, i) => {
    const line = lineOf(level, gallery);
    const inTheWay = level.nodes.find(
      ({ id }) => id !== gallery.a && id !== gallery.b && line.slice(1).some((to, leg) => distance(pointOf(level, id), line[leg] ?? to, to) < 0.6),
    );
    if (inTheWay)
      problems.push({
        reason: 'runs-through',
        path: ['galleries', i],
        sentence: `The gallery from ${gallery.a} to ${gallery.b} runs through ${inTheWay.id}; expected a way round.`,
      });
    const twin = level.galleries.findIndex((other) => (other.a === gallery.a && other.b === gallery.b) || (other.a === gallery.b && other.b === gallery.a));
    if (twin < i && !gallery.via && !level.galleries[twin]?.via) {
      problems.push({
        reason: 'hidden',
        path: ['galleries', i],
        sentence: `Two straight galleries join ${gallery.a} and ${gallery.b}; expected one of them to bend.`,
      });
    }
  });
  return problems;
}

/** Distance of a point from a leg. */
function distance(p: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const size = dx * dx + dy * dy;
  const share = size === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - from.x) * dx + (p.y - from.y) * dy) / size));
  return Math.hypot(p.x - from.x - dx * share, p.y - from.y - dy * share);
}
