import { expect, it } from 'vitest';
import { peopleShare, share } from '../../../domain/report/cells.ts';
import { reportWords as words } from '../../../domain/report/words.en.ts';

it('says 0 and 100 percent of nobody and of everybody alone, as the screens do', () => {
  const told = [0, 1, 997, 999, 1000].map((part) => share(part, 1000, words).text);
  expect(told).toEqual([
    '0 of 1,000 (0%)',
    '1 of 1,000 (1%)',
    '997 of 1,000 (99%)',
    '999 of 1,000 (99%)',
    '1,000 of 1,000 (100%)',
  ]);
  expect(peopleShare({ part: 5, of: 2000 }, words).text).toBe('1% of 2,000');
});
