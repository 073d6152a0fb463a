import type { FindingKind } from '../kind.ts';
import { HarderTestFinding } from './evidence.ts';
import { testInflation } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type HarderTestWords } from './words.fr.ts';

/** M15. */
export const harderTest: FindingKind<HarderTestFinding, HarderTestWords> = {
  code: 'M15',
  schema: HarderTestFinding,
  find: testInflation,
  whatIf: 'untouched',
  section: { group: 'network', place: 14 },
  badge: { sign: '15' },
  words: { fr, en },
};
