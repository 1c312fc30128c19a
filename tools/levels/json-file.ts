/** A JSON file with the positions of all its places, so that a fault can name its line and column. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Path, showPath } from '../../src/content/sentences';

/** Something an author has to mend. Line and column count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly sentence: string;
}

export const showFault = (fault: Fault): string => `${fault.file}:${fault.line}:${fault.column}  ${fault.path}  ${fault.sentence}`;

export interface JsonFile {
  /** As it is shown: from the working folder, with slashes. */
  readonly file: string;
  readonly value: unknown;
  /** Faults of the JSON itself; then `value` is not to be used. */
  readonly faults: readonly Fault[];
  /** The fault at a place of the file; where the place is missing, at the nearest place around it. */
  fault(place: Path, sentence: string, atName?: boolean): Fault;
}

const syntax: Readonly<Record<string, string>> = {
  InvalidSymbol: 'expected a value: a text in double quotes, a number, true, false, null, [ or {',
  InvalidNumberFormat: 'expected a number like 3 or 0.5',
  PropertyNameExpected: 'expected the name of a field in double quotes',
  ValueExpected: 'expected a value here',
  ColonExpected: 'expected ":" after the name of the field',
  CommaExpected: 'expected "," between two entries',
  CloseBraceExpected: 'expected "}" to close the object',
  CloseBracketExpected: 'expected "]" to close the list',
  EndOfFileExpected: 'expected the end of the file here',
  InvalidCommentToken: 'expected no comments: JSON has none',
  UnexpectedEndOfString: 'expected the closing double quote of this text',
  UnexpectedEndOfNumber: 'expected more digits',
  InvalidUnicode: 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'expected another letter after the backslash',
  InvalidCharacter: 'expected no control character inside a text',
};

/** Line and column, counted from 1, of an offset. */
function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Parses the text of a file; never throws. */
export function jsonFile(file: string, text: string): JsonFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const at = (offset: number, where: string, sentence: string): Fault => ({ file, ...position(text, offset), path: where, sentence });
  const faults = errors.slice(0, 1).map((error) => at(error.offset, 'JSON', syntax[printParseErrorCode(error.error)] ?? 'expected valid JSON here'));
  if (!tree && faults.length === 0) faults.push(at(0, 'JSON', 'expected a JSON value, found an empty file'));
  if (tree && faults.length === 0) faults.push(...doubles(tree, [], at));
  const fault = (place: Path, sentence: string, atName = false): Fault => {
    for (let depth = place.length; tree && depth >= 0; depth--) {
      const node = findNodeAtLocation(tree, place.slice(0, depth));
      if (!node) continue;
      const named = atName && depth === place.length && node.parent?.type === 'property' ? node.parent : node;
      return at(named.offset, showPath(place), sentence);
    }
    return at(0, showPath(place), sentence);
  };
  return { file, value: tree ? getNodeValue(tree) : undefined, faults, fault };
}

/** A name given twice in one object: JSON takes the last and hides the first. */
function doubles(node: Node, place: Path, at: (offset: number, where: string, sentence: string) => Fault): Fault[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((child, index) => doubles(child, [...place, index], at));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [name, value] = property.children ?? [];
    const key = String(name?.value);
    const here = [...place, key];
    const twice = seen.has(key) ? [at(property.offset, showPath(here), `the field ${JSON.stringify(key)} stands here a second time; expected it once`)] : [];
    seen.add(key);
    return [...twice, ...(value ? doubles(value, here, at) : [])];
  });
}

/** Reads a file; `from` is the folder that shown names start at. A missing file is a fault like any other. */
export function readJsonFile(absolute: string, from: string): JsonFile {
  const file = path.relative(from, absolute).split(path.sep).join('/');
  if (existsSync(absolute)) return jsonFile(file, readFileSync(absolute, 'utf8'));
  return { ...jsonFile(file, 'null'), faults: [{ file, line: 1, column: 1, path: 'the file', sentence: 'expected this file, found none' }] };
}
