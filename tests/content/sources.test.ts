/** Which sources a fact is shown with (`tools/levels/source-choice.ts`). */
import { expect, it } from 'vitest';
import { chosenSources } from '../../tools/levels/facts';

const source = (title: string) => ({ title, where: 'https://example.org/', paraphrase: 'What it says.' });
const fact = (id: string, ...sources: ReturnType<typeof source>[]) => ({
  id,
  statement_fr: 'Vrai.',
  statement_en: 'True.',
  confidence: 'high' as const,
  sources,
});
const titles = (of: ReturnType<typeof fact>, ...base: ReturnType<typeof fact>[]): string[] =>
  chosenSources(of, new Map([of, ...base].map((one) => [one.id, one]))).map(({ title }) => title);

it('a fact without a choice keeps its sources, but for what was only remembered', () => {
  expect(titles(fact('free', source('A page'), source('memory')))).toEqual(['A page']);
});

it('a choice names the sources and their order, also those of another fact', () => {
  const archives = 'Archives du Pas-de-Calais, "Courrières 1906, du drame à la colère"';
  const wikipedia = 'French Wikipedia, Catastrophe de Courrières';
  const anger = fact('design-courrieres-anger', source('A blog'));
  expect(titles(anger, fact('dis-courrieres-search-stopped', source(archives)), fact('dis-courrieres-weekly-rest', source(wikipedia)))).toEqual([
    archives,
    wikipedia,
  ]);
});

it('a chosen source that the base has lost is a fault', () => {
  expect(() => titles(fact('dis-courrieres-survivors', source('A page')))).toThrow(/expected the base to have the source "Archives/);
});
