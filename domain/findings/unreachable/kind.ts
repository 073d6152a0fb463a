import { elementTitle, line } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { UnreachableFinding } from './evidence.ts';
import { unreachables } from './rule.ts';
import { admissionWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type UnreachableWords } from './words.fr.ts';

/** The kind M02: a filière that no start reaches. */
export const unreachableFiliere: FindingKind<UnreachableFinding, UnreachableWords> = {
  code: 'M02',
  schema: UnreachableFinding,
  find: unreachables,
  waits: admissionWaits,
  whatIf: 'reach',
  section: { group: 'network', place: 2 },
  isOnMapAtFirst: true,
  badge: { sign: '02' },
  title: elementTitle,
  explain: ({ evidence }, words) => [line(words.noDoor(words.directAccess[evidence.severity]))],
  words: { fr, en },
};
