/**
 * Whether two levels of a kind are the same but for names.
 *
 * A kind has no canonical form to ask for, so levels are compared as normalised JSON: texts are renamed in the
 * order in which they appear, except the words that the kind's own schema fixes (field names, kinds of clues).
 * This finds copies and renamed copies; it does not find mirrored boards or reordered clues.
 */
import * as z from 'zod/mini';
import type { PuzzleKind } from '../../src/core/puzzle-kind';

/** All texts that a JSON Schema fixes: names of properties, constants and choices. */
function vocabulary(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'const' && typeof value === 'string') found.add(value);
    else if (name === 'enum' && Array.isArray(value)) for (const choice of value) found.add(String(choice));
    else if (name === 'properties' && typeof value === 'object' && value !== null) for (const key of Object.keys(value)) found.add(key);
    vocabulary(value, found);
  }
  return found;
}

/** The level's data as a text that is equal for levels equal up to names. */
export function shapeOf<Level, State, Move>(kind: PuzzleKind<Level, State, Move>, data: Level): string {
  const fixed = vocabulary(z.toJSONSchema(kind.level, { unrepresentable: 'any', io: 'input' }));
  const names = new Map<string, string>();
  const rename = (text: string): string => {
    if (fixed.has(text)) return text;
    const known = names.get(text) ?? `~${names.size}`;
    names.set(text, known);
    return known;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return rename(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const ordered = entries.every(([name]) => fixed.has(name)) ? entries.sort(([a], [b]) => (a < b ? -1 : 1)) : entries;
    return Object.fromEntries(ordered.map(([name, inner]) => [rename(name), walk(inner)]));
  };
  return JSON.stringify(walk(data));
}
