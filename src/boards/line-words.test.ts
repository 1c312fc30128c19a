import { describe, expect, it } from 'vitest';
import { shortened } from './line-words';

describe('the names of a line, read aloud', () => {
  it('say once what they share', () => {
    expect(shortened(['ligne 1, colonne 1 : roche', 'ligne 1, colonne 2 : roche', 'ligne 1, colonne 3 : flamme 1'])).toEqual([
      'ligne 1, colonne 1 : roche',
      '2 : roche',
      '3 : flamme 1',
    ]);
  });

  it('keep what is behind the colon, even when it is the same', () => {
    expect(shortened(['row 1, column 1: rock', 'row 1, column 2: rock'])).toEqual(['row 1, column 1: rock', '2: rock']);
    expect(shortened(['row 1, column 4: rock', 'row 2, column 4: rock'])).toEqual(['row 1, column 4: rock', '2 : rock']);
  });

  it('keep the row of each square of a column', () => {
    expect(shortened(['ligne 1, colonne 4 : inconnue', 'ligne 2, colonne 4 : roche'])).toEqual(['ligne 1, colonne 4 : inconnue', '2 : roche']);
  });

  it('stay whole when their shapes differ', () => {
    const names = ['une place : vide', 'une autre place : vide', 'vide'];
    expect(shortened(names)).toEqual(names);
  });
});
