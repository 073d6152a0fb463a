import { elements, line, pairTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { DormantFinding } from './evidence.ts';
import { passageRows } from './rows.ts';
import { dormant } from './rule.ts';
import { reportWaits } from './waits.ts';
import { en } from './words.en.ts';
import { type DormantWords, fr } from './words.fr.ts';

/** The kind M07: a passerelle that nobody used for a year. */
export const dormantPasserelle: FindingKind<DormantFinding, DormantWords> = {
  code: 'M07',
  schema: DormantFinding,
  find: dormant,
  waits: reportWaits,
  whatIf: 'near',
  section: { group: 'network', place: 14 },
  isOnMapAtFirst: true,
  badge: { sign: 'sleep', places: ({ evidence }) => evidence.passerelles },
  elementsOf: ({ elements, evidence }) => [...elements, ...evidence.passerelles],
  /** Without the number of months of the period. */
  judgedOn: ({ evidence: { passerelles, since } }) => [passerelles, since],
  title: pairTitle,
  explain: ({ evidence: { months, since, passerelles } }, words, { day }) => [
    line(words.nobody(months)),
    line(since === null ? words.always : words.since(day(since))),
    line(...elements(passerelles)),
  ],
  rows: [passageRows],
  words: { fr, en },
};
