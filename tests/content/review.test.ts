import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { evidenceCard, factsFile, textTags } from '../../src/content/schemas';
import { contentFiles } from '../../tools/levels/content';
import { factsInUse } from '../../tools/levels/facts';
import { notesIn, type ReviewRow, readReview, reviewFaults, textsToReview, writeReview } from '../../tools/levels/review';
import { placeShown, titleShown } from '../../tools/levels/sources';
import { typographyFaults } from '../../tools/locales/typography';
import { projectRoot, soundRoot } from './fixtures';

const row: ReviewRow = { key: 'mine:m1.hello', hash: '0123abcd', read: 'yes', still: 'museum, family' };

it('every text that rests on facts has been read beside them as it is today (npx tsx tools/levels/review.ts)', () => {
  const rows = readReview(readFileSync(path.join(projectRoot, 'levels/REVIEW.md'), 'utf8'));
  expect(textsToReview(projectRoot).size).toBeGreaterThan(0);
  expect(reviewFaults(rows, textsToReview(projectRoot))).toEqual([]);
});

it('levels/facts holds the facts that are used and no others (npx tsx tools/levels/facts.ts <base>)', () => {
  const facts = contentFiles(projectRoot).facts.flatMap((file) => factsFile.parse(JSON.parse(readFileSync(file, 'utf8'))));
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.map((fact) => fact.id).sort()).toEqual([...factsInUse(projectRoot)].sort());
});

it('what players read of a fact is set as the texts are, and each address can be typed', () => {
  const facts = contentFiles(projectRoot).facts.flatMap((file) => factsFile.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const faults = facts.flatMap((fact) => [
    ...[...typographyFaults(fact.fr, 'fr'), ...typographyFaults(fact.en, 'en')].map((fault) => `${fact.id}: ${fault}`),
    ...fact.sources.flatMap(({ title, where }) => [
      ...typographyFaults(title, 'fr').map((fault) => `${fact.id}: ${title}: ${fault}`),
      ...(/\b(?:the|of|and)\b/i.test(title) ? [`${fact.id}: expected a title in French (tools/levels/sources.ts), found ${title}`] : []),
      ...(where === undefined || /^https?:\/\/\S+$/.test(where) ? [] : [`${fact.id}: expected an address, found ${where}`]),
    ]),
  ]);
  expect(faults).toEqual([]);
});

it('names and addresses of sources are made readable', () => {
  expect(titleShown('Mineur de fond, timbering')).toBe('Mineur de fond, le boisage');
  expect(titleShown('Blog - L\'air: "le vent"')).toBe('Blog, L’air\u00a0: «\u00a0le vent\u00a0»');
  expect(placeShown('(project document)')).toBeUndefined();
  expect(placeShown('https://andeva.fr/')).toBe('https://andeva.fr/');
});

it('a card names the facts that its two sides rest on', () => {
  const files = contentFiles(projectRoot);
  const tags = textTags.parse(JSON.parse(readFileSync(files.texts, 'utf8')));
  const factsOf = (key: string): readonly string[] => {
    const tag = tags[key];
    return typeof tag === 'object' ? tag.facts : [];
  };
  const cards = files.cards.map((file) => evidenceCard.parse(JSON.parse(readFileSync(file, 'utf8'))));
  expect(cards.length).toBeGreaterThan(0);
  const missing = cards.flatMap((card) =>
    ['front', 'back'].flatMap((side) =>
      factsOf(`cards:${card.id}.${side}`)
        .filter((id) => !card.facts.includes(id))
        .map((id) => `${card.id} ${side}: ${id}`),
    ),
  );
  expect(missing).toEqual([]);
});

it('rows of the review are read as they are written', () => {
  expect(readReview(writeReview([row]))).toEqual([row]);
  expect(() => readReview('| `mine:m1.hello` | 0123 | perhaps | - |')).toThrow('expected | `key` | hash | yes or no | who |');
});

it('notes below the table stay when the rows are written again', () => {
  const notes = '## Rules of the game\n\n- Lumps have sizes.\n\n## For a museum\n';
  expect(notesIn(writeReview([row], notes))).toBe(notes);
  expect(readReview(writeReview([row], notes))).toEqual([row]);
  expect(notesIn(writeReview([row]))).toBe('');
});

it('a row that is missing, doubled, outdated, left over or unread is found', () => {
  const texts = new Map([['mine:m1.hello', '0123abcd']]);
  expect(reviewFaults([row], texts)).toEqual([]);
  expect(reviewFaults([], texts)).toEqual(['mine:m1.hello: has no row']);
  expect(reviewFaults([row, row], texts)).toEqual(['mine:m1.hello: has two rows']);
  expect(reviewFaults([{ ...row, hash: 'ffffffff' }], texts)).toEqual(['mine:m1.hello: the French has changed since it was read']);
  expect(reviewFaults([{ ...row, read: 'no' }], texts)).toEqual(['mine:m1.hello: has not been read beside its facts']);
  expect(reviewFaults([row, { ...row, key: 'mine:gone' }], texts)).toEqual(['mine:gone: is no text that rests on facts']);
  expect([...textsToReview(soundRoot).keys()]).toEqual(['cards:M1.front', 'mine:m1.hello']);
});
