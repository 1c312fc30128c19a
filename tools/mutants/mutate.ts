/** Small faults put into one line of a source: each is one that a test should notice. */
import { pick, random } from '../../src/core/random';

export interface Mutant {
  /** Counts from 1. */
  readonly line: number;
  /** What was done, as `old -> new`. */
  readonly change: string;
  readonly before: string;
  readonly after: string;
  /** The whole source with the fault. */
  readonly source: string;
}

interface Change {
  readonly find: RegExp;
  readonly put: (found: string) => string;
}

const swap = (a: string, b: string): Change[] => [
  { find: new RegExp(` ${literal(a)} `, 'g'), put: () => ` ${b} ` },
  { find: new RegExp(` ${literal(b)} `, 'g'), put: () => ` ${a} ` },
];
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const changes: readonly Change[] = [
  ...swap('<', '<='),
  ...swap('>', '>='),
  ...swap('===', '!=='),
  ...swap('&&', '||'),
  ...swap('+', '-'),
  { find: /(?<![\w.])\d+(?![\w.])/g, put: (found) => String(Number(found) + 1) },
  { find: /(?<=[(\s])!(?=[\w(])/g, put: () => '' },
  { find: /\btrue\b/g, put: () => 'false' },
  { find: /\bfalse\b/g, put: () => 'true' },
  { find: /\.every\(/g, put: () => '.some(' },
  { find: /\.some\(/g, put: () => '.every(' },
  { find: /\bcontinue;/g, put: () => ';' },
  { find: /(?<=^ {2})if \(.*\) (?=return\b)/g, put: () => 'if (false) ' },
  { find: /(?<=^ {2})(?=(const|for|let) )/g, put: () => 'if (Date.now() > 0) return undefined as never; ' },
];

/** Code with the insides of texts, patterns and comments blanked, and types like `1 | 2`, so that nothing is found there. */
const masked = (line: string): string =>
  line
    .replace(/'(?:[^'\\]|\\.)*'|`[^`$]*`|(?<=[(,] ?)\/(?:[^/\\]|\\.)+\/[a-z]*/g, (text) => "'".padEnd(text.length, '_'))
    .replace(/: \d+( \| \d+)+/g, (text) => ' '.repeat(text.length))
    .replace(/\/\/.*$/, (text) => ' '.repeat(text.length));

/** Declarations that are gone when the code runs (signatures among them), and words about it. */
const NO_CODE = /^\s*(import|export (type|interface|\*|\{)|type |interface |readonly |\/?\*|\/\/|\w+\([^()]*\): [^{=]*;$)/;

/** All faults that can be put into a source, in order. */
export function mutants(source: string): Mutant[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    if (NO_CODE.test(line)) return [];
    const code = masked(line);
    return changes.flatMap(({ find, put }) =>
      [...code.matchAll(find)].map((match): Mutant => {
        const found = match[0];
        const after = line.slice(0, match.index) + put(found) + line.slice(match.index + found.length);
        const change = `${line.slice(match.index, match.index + found.length).trim() || 'go on'} -> ${put(found).trim() || 'nothing'}`;
        return { line: index + 1, change, before: line.trim(), after: after.trim(), source: lines.with(index, after).join('\n') };
      }),
    );
  });
}

/** Some of a source's faults, the same for the same seed, each on a line of its own where there are enough. */
export function someMutants(source: string, most: number, seed: number): Mutant[] {
  const next = random(seed);
  const left = mutants(source);
  const chosen: Mutant[] = [];
  while (chosen.length < most && left.length > 0) {
    const [one] = left.splice(pick(next, left.length), 1);
    if (one && !chosen.some(({ line }) => line === one.line)) chosen.push(one);
  }
  return chosen.sort((a, b) => a.line - b.line);
}
