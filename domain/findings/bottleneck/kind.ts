import { elementTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { BottleneckFinding } from './evidence.ts';
import { explainBottleneck } from './explanation.ts';
import { arrivalRows } from './rows.ts';
import { bottlenecks } from './rule.ts';
import { bottleneckWaits } from './waits.ts';
import { en } from './words.en.ts';
import { type BottleneckWords, fr } from './words.fr.ts';

/** M10. */
export const bottleneck: FindingKind<BottleneckFinding, BottleneckWords> = {
  code: 'M10',
  schema: BottleneckFinding,
  find: bottlenecks,
  waits: bottleneckWaits,
  whatIf: 'near',
  section: { group: 'network', place: 5 },
  /** Left out: who has still to report. */
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
