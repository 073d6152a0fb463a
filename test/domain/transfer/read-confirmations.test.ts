import { describe, expect, it } from 'vitest';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import {
  readConfirmations as readBy,
  writeConfirmations,
} from '../../../domain/transfer/read-confirmations.ts';
import { readRef } from '../../../domain/transfer/read-ref.ts';
import { network, operator } from '../../support/builders.ts';

const names = namesOf(
  network({
    operators: [
      operator('escale', { name: 'L’Escale' }),
      operator('chantier', { name: 'Le Chantier (Mons)' }),
      operator('bar', { name: 'Un | deux' }),
    ],
  }),
);
const readConfirmations = (text: string) => readBy(text, (word) => readRef(word, ['operators'], names));
const confirmations = [
  { operator: 'escale', on: '2025-03-05' },
  { operator: 'chantier', on: '2025-03-12' },
  { operator: 'bar', on: '2024-12-31' },
];

describe('who confirmed an agreement, as a cell', () => {
  it('is read back as it was written, in both languages', () => {
    expect(writeConfirmations(confirmations, SHEET_WORDS.fr, names)).toBe(
      'L’Escale (05/03/2025) | Le Chantier (Mons) (12/03/2025) | bar (31/12/2024)',
    );
    for (const words of [SHEET_WORDS.fr, SHEET_WORDS.en])
      expect(readConfirmations(writeConfirmations(confirmations, words, names))).toMatchObject({
        value: confirmations,
      });
  });

  it('is read as people type it', () => {
    expect(readConfirmations('l’escale : 5 mars 2025; Le Chantier (Mons) (12.3.25)')).toMatchObject({
      value: confirmations.slice(0, 2),
    });
  });

  it('says which part is not understood', () => {
    const problems = ['L’Escale', 'L’Escale (bientôt)', '(05/03/2025)', 'Personne (05/03/2025)'].map((text) =>
      readConfirmations(text),
    );
    expect(problems).toMatchObject([
      { problem: { code: 'not-confirmations', word: 'L’Escale' } },
      { problem: { code: 'not-confirmations' } },
      { problem: { code: 'not-confirmations' } },
      { problem: { code: 'unknown-reference' } },
    ]);
  });
});
