import type { FindingKind } from '../kind.ts';
import { OutsideBassinFinding } from './evidence.ts';
import { crossBassin } from './rule.ts';
import { bassinWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type OutsideBassinWords } from './words.fr.ts';

/** M11. */
export const outsideBassin: FindingKind<OutsideBassinFinding, OutsideBassinWords> = {
  code: 'M11',
  schema: OutsideBassinFinding,
  find: crossBassin,
  waits: bassinWaits,
  whatIf: 'whole',
  section: { group: 'network', place: 8 },
  /** Left out: starts of the bassin from which the target is reached. */
  judgedOn: ({ evidence: { target, outside } }) => [target, outside],
  words: { fr, en },
};
