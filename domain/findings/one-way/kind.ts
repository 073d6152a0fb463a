import { elements, line, type Phrases, pairTitle } from '../explanation.ts';
import { inOrder } from '../finding-list.ts';
import type { FindingKind } from '../kind.ts';
import { OneWayFinding } from './evidence.ts';
import { abandonedRows, reorientedRows } from './rows.ts';
import { oneWay } from './rule.ts';
import { returnWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type OneWayWords } from './words.fr.ts';

const inWords = (band: string | null, people: Phrases['people']): string | null =>
  band === null ? null : people(band);

/** The kind M05: a passage without a way back that many people leave. */
export const oneWayPassage: FindingKind<OneWayFinding, OneWayWords> = {
  code: 'M05',
  schema: OneWayFinding,
  find: inOrder(oneWay),
  waits: returnWaits,
  whatIf: 'near',
  section: { group: 'network', place: 11 },
  /** Without the threshold, which depends on the period. */
  judgedOn: ({ evidence: { operators, abandoned, reoriented, passerelles } }) => [
    operators,
    abandoned,
    reoriented,
    passerelles,
  ],
  title: pairTitle,
  explain: ({ evidence: { abandoned, reoriented, threshold, passerelles } }, words, { people }) => [
    line(words.figures(inWords(abandoned, people), inWords(reoriented, people), threshold)),
    line(words.noReturn),
    line(...elements(passerelles)),
  ],
  rows: [abandonedRows, reorientedRows],
  words: { fr, en },
};
