import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkWords } from '../../tools/levels/check-words';
import { showFault } from '../../tools/levels/json-file';
import { projectRoot } from './fixtures';

const root = mkdtempSync(path.join(os.tmpdir(), 'words-'));
afterAll(() => rmSync(root, { recursive: true }));

const faultsOf = (text: string): string[] => {
  for (const language of ['fr', 'en']) mkdirSync(path.join(root, 'locales', language), { recursive: true });
  writeFileSync(path.join(root, 'locales/fr/mine.json'), '{ "hello": "Bonjour." }');
  writeFileSync(path.join(root, 'locales/en/mine.json'), text);
  return checkWords(root).map(showFault);
};

it('the words of the project can be read', () => {
  expect(checkWords(projectRoot)).toEqual([]);
});

it('a word file that cannot be read is told by line and column', () => {
  expect(faultsOf('{ "hello": "Hello." }')).toEqual([]);
  expect(faultsOf('{\n  "hello": "Hello."\n  "bye": "Bye."\n}')).toEqual(['locales/en/mine.json:3:3  JSON  expected "," between two entries']);
  expect(faultsOf('{\n  "hello": ["Hello."]\n}')).toEqual(['locales/en/mine.json:2:12  hello  expected a text, or an object of texts, found a list']);
  expect(faultsOf('{\n  "a": { "b": 3 }\n}')).toEqual(['locales/en/mine.json:2:15  a.b  expected a text, or an object of texts, found the number 3']);
  expect(faultsOf('"Hello."')).toEqual(['locales/en/mine.json:1:1  the file  expected a text, or an object of texts, found the string Hello.']);
});
