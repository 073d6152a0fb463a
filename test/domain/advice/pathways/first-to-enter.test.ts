import { describe, expect, it } from 'vitest';
import { firstToEnter } from '../../../../domain/advice/pathways/first-to-enter.ts';
import type { Pathway } from '../../../../domain/analysis/results.ts';

/** The parts of a pathway that are read, with the wait that it counts for its start. */
const pathway = (filieres: string[], waitMonths: number | null): Pick<Pathway, 'filieres' | 'first'> => ({
  filieres,
  first: {
    ...{ waitMonths, durationMonths: 6, end: 6, levels: null, admission: null, obstacles: [], travel: null },
    ...{ cautions: [], toCheck: [], doubts: [] },
  } as unknown as Pathway['first'],
});

describe('the filière that people enter first', () => {
  it('is the start where the question names none', () => {
    expect(firstToEnter(pathway(['a', 'b'], 0), false)).toBe('a');
  });

  it('is the next one for people who are at the start', () => {
    expect(firstToEnter(pathway(['a', 'b'], 0), true)).toBe('b');
    expect(firstToEnter(pathway(['a', 'b'], null), true)).toBe('b');
  });

  it('is the start where the pathway counts a wait for it: nobody is there yet', () => {
    expect(firstToEnter(pathway(['a', 'b'], 1), true)).toBe('a');
  });

  it('is the start where nothing follows it', () => {
    expect(firstToEnter(pathway(['a'], 0), true)).toBe('a');
  });
});
