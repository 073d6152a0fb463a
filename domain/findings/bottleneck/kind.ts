import { elementTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { BottleneckFinding } from './evidence.ts';
import { explainBottleneck } from './explanation.ts';
import { arrivalRows } from './rows.ts';
import { bottlenecks } from './rule.ts';
import { bottleneckWaits } from './waits.ts';
import { en } from './words.en.ts';
import { type BottleneckWords, fr } from './words.fr.ts';

/** The kind M10: a filière with more arrivals than places, or with a long wait. */
export const bottleneck: FindingKind<BottleneckFinding, BottleneckWords> = {
  code: 'M10',
  schema: BottleneckFinding,
  find: bottlenecks,
  waits: bottleneckWaits,
  reads: ({ elements: [id], evidence: { because } }) => [
    [id, because.map((reason) => (reason === 'ARRIVALS' ? 'intake' : 'waitMonths'))],
  ],
  whatIf: 'near',
  section: { group: 'network', place: 5 },
  /** Without the list of filières that have not reported yet. */
  judgedOn: ({ evidence: { arrivals, intake, waitMonths, because } }) => [
    arrivals,
    intake,
    waitMonths,
    because,
  ],
  title: elementTitle,
  explain: explainBottleneck,
  rows: [arrivalRows],
  words: { fr, en },
};
