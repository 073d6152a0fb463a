import { elementTitle, line, naming } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { DeadEndFinding } from './evidence.ts';
import { deadEnds } from './rule.ts';
import { en } from './words.en.ts';
import { type DeadEndWords, fr } from './words.fr.ts';

/** The kind M01: a filière without any way on. */
export const deadEnd: FindingKind<DeadEndFinding, DeadEndWords> = {
  code: 'M01',
  schema: DeadEndFinding,
  find: deadEnds,
  whatIf: 'near',
  section: { group: 'network', place: 3 },
  isOnMapAtFirst: true,
  badge: { sign: '01' },
  title: elementTitle,
  explain: ({ evidence: { stage, discovery, planned } }, words, { vocabulary }) => [
    line(words.nothingAfter(vocabulary.stage[stage])),
    ...naming(words.discovery(discovery.length), discovery),
    ...naming(words.planned(planned.length), planned),
  ],
  words: { fr, en },
};
