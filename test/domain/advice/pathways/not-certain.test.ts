import { describe, expect, it } from 'vitest';
import { notCertain } from '../../../../domain/advice/pathways/not-certain.ts';
import type { Filiere } from '../../../../domain/model/entities.ts';
import { isTerminalPresumed } from '../../../../domain/model/terminal.ts';
import { DIMENSIONS } from '../../../../domain/model/vocabulary.ts';

const filiere = (more: Partial<Filiere>): Filiere => ({
  ...{ id: 'f', name: 'Soudeur', operator: 'o', stage: 'QUALIFICATION' },
  ...more,
});
const documented = {
  openAdmission: true,
  terminal: false,
  entry: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, { min: 0 }])),
};

describe('what of a way is not certain', () => {
  it('is nothing, where entry, openness and final step are documented and nothing is presumed', () => {
    expect(notCertain([filiere(documented)])).toEqual([]);
  });

  it('are presumed values, entry levels, openness, and the final step of the last filière', () => {
    const { oral, ...others } = documented.entry;
    expect(oral).toBeDefined();
    const some = notCertain([
      filiere({ ...documented, id: 'a', entry: others, terminal: undefined }),
      filiere({ id: 'b', presumed: ['stage'] }),
      filiere({ ...documented, id: 'c', stage: 'COACHING', terminal: undefined }),
    ]);
    expect(some).toEqual([
      { filiere: 'a', presumed: [], levels: ['oral'], isOpennessUnknown: false, isFinalStepUnknown: false },
      {
        ...{ filiere: 'b', presumed: ['stage'], levels: DIMENSIONS },
        ...{ isOpennessUnknown: true, isFinalStepUnknown: false },
      },
    ]);
    expect(notCertain([filiere({ ...documented, terminal: undefined })])[0]?.isFinalStepUnknown).toBe(true);
  });
});

describe('a final step', () => {
  it('is presumed where it follows from a presumed stage or mark, and not where it is declared', () => {
    expect(isTerminalPresumed(filiere({ stage: 'COACHING', presumed: ['stage'] }))).toBe(true);
    expect(isTerminalPresumed(filiere({ terminal: true, presumed: ['stage'] }))).toBe(false);
    expect(isTerminalPresumed(filiere({ terminal: true, presumed: ['terminal'] }))).toBe(true);
    expect(isTerminalPresumed(filiere({ stage: 'COACHING' }))).toBe(false);
  });
});
