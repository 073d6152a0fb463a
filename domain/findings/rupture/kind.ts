import { elements, line, pairTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { RuptureFinding } from './evidence.ts';
import { outcomeRows } from './rows.ts';
import { rupture } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type RuptureWords } from './words.fr.ts';

/** The kind M19: a passerelle that many of the people sent over it do not cross. */
export const rupturePassage: FindingKind<RuptureFinding, RuptureWords> = {
  code: 'M19',
  schema: RuptureFinding,
  find: rupture,
  whatIf: 'near',
  section: { group: 'network', place: 12 },
  badge: { sign: '%', places: ({ evidence }) => evidence.passerelles },
  elementsOf: ({ elements, evidence }) => [...elements, ...evidence.passerelles],
  title: pairTitle,
  explain: ({ evidence }, words, { people, list }) => [
    line(words.sent(people(evidence.sent))),
    line(evidence.lostPercent === null ? words.most : words.lost(evidence.lostPercent)),
    ...(evidence.reasons.length === 0 ? [] : [line(words.reasons(list(evidence.reasons)))]),
    ...(evidence.isContradicted ? [line(words.contradicted)] : []),
    line(...elements(evidence.passerelles)),
  ],
  rows: [outcomeRows],
  words: { fr, en },
};
