import type { FindingKind } from '../kind.ts';
import { DeadEndFinding } from './evidence.ts';
import { deadEnds } from './rule.ts';
import { en } from './words.en.ts';
import { type DeadEndWords, fr } from './words.fr.ts';

/** M01. */
export const deadEnd: FindingKind<DeadEndFinding, DeadEndWords> = {
  code: 'M01',
  schema: DeadEndFinding,
  find: deadEnds,
  whatIf: 'near',
  section: { group: 'network', place: 3 },
  isOnMapAtFirst: true,
  badge: { sign: '01' },
  words: { fr, en },
};
