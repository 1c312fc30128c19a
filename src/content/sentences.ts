/**
 * Turns what a schema found into sentences for the author of a file: where, what was expected, what is there.
 * The same words serve the command line and the game, so nothing here knows files or positions.
 */
import type { $ZodIssue } from 'zod/v4/core';

export type Path = readonly (string | number)[];

export interface Finding {
  readonly path: Path;
  readonly sentence: string;
  /** The fault is the field's name, not its value. */
  readonly atName?: true;
}

/** `data.clues[2].a`, or `the file` for the root. */
export function showPath(path: Path): string {
  if (path.length === 0) return 'the file';
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** The value under a path, undefined where there is none. */
function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}

/** A value in a few words: `the text "rond"`, `nothing`, `a list of 3`. */
function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value)}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `the ${typeof value} ${String(value)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};
const typeName = (expected: string): string => typeNames[expected] ?? expected;

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries', set: ' entries', map: ' entries' };

const plainPath = (path: readonly PropertyKey[]): Path => path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** The message that a schema's author wrote, if he wrote one; zod/mini says only "Invalid input" by itself. */
const ownMessage = (issue: $ZodIssue): string | undefined => (issue.message === '' || issue.message.startsWith('Invalid') ? undefined : issue.message);

function explain(issue: $ZodIssue, value: unknown): string {
  const found = `found ${showValue(value)}`;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeName(issue.expected)}, ${found}`;
    case 'invalid_value': {
      const choices = issue.values.map((choice) => JSON.stringify(choice)).join(', ');
      return `expected ${issue.values.length > 1 ? `one of ${choices}` : choices}, ${found}`;
    }
    case 'too_small':
      return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${units[issue.origin] ?? ''}, ${found}`;
    case 'too_big':
      return `expected ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${units[issue.origin] ?? ''}, ${found}`;
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}, ${found}`;
    case 'invalid_format':
      return `expected a text of the form ${issue.pattern ?? issue.format}, ${found}`;
    case 'invalid_key':
      return `expected another name for this entry, ${found}`;
    default:
      return `expected something else, ${found}`;
  }
}

/**
 * Sentences for one issue. A union answers with the branch that came nearest, an unknown key stands at that key.
 * @param root the value that was parsed, to say what was found
 */
function findings(issue: $ZodIssue, root: unknown, base: Path = []): Finding[] {
  const path = [...base, ...plainPath(issue.path)];
  const own = ownMessage(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      sentence: own ?? `there is no field ${JSON.stringify(key)} here; expected it to be left out or spelt otherwise`,
      atName: true,
    }));
  }
  if (issue.code === 'invalid_union' && own === undefined) {
    const choices = 'options' in issue && Array.isArray(issue.options) ? issue.options.map((choice) => JSON.stringify(choice)).join(', ') : '';
    if (choices) return [{ path, sentence: `expected one of ${choices}, found ${showValue(valueAt(root, path))}` }];
    const deepest = (branch: readonly $ZodIssue[]): number => Math.max(0, ...branch.map((inner) => inner.path.length));
    const nearest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0];
    if (nearest && deepest(nearest) > 0) return nearest.flatMap((inner) => findings(inner, root, path));
    const expected = [
      ...new Set(
        issue.errors
          .flat()
          .flatMap((inner) =>
            inner.code === 'invalid_type' ? [typeName(inner.expected)] : inner.code === 'invalid_value' ? inner.values.map((v) => JSON.stringify(v)) : [],
          ),
      ),
    ];
    return [{ path, sentence: `expected ${expected.length > 0 ? expected.join(' or ') : 'another form'}, found ${showValue(valueAt(root, path))}` }];
  }
  return [{ path, sentence: own ?? explain(issue, valueAt(root, path)) }];
}

/** All sentences of a failed parse, in the order of the file's fields as the schema has them. */
export const allFindings = (issues: readonly $ZodIssue[], root: unknown, base: Path = []): Finding[] =>
  issues.flatMap((issue) => findings({ ...issue, path: [...base, ...issue.path] }, root));
