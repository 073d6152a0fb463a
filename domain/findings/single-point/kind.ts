import { elementTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { SinglePointFinding } from './evidence.ts';
import { explainLoss } from './explanation.ts';
import { lossReadings } from './reads.ts';
import { singlePoints } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type SinglePointWords } from './words.fr.ts';

/** The kind M12: a single point of failure. */
export const singlePoint: FindingKind<SinglePointFinding, SinglePointWords> = {
  code: 'M12',
  schema: SinglePointFinding,
  find: singlePoints,
  reads: lossReadings,
  whatIf: 'whole',
  section: { group: 'network', place: 7 },
  /** Without the places, which depend on the intakes of the starts. */
  judgedOn: ({ evidence: { element, lost } }) => [element, lost],
  title: elementTitle,
  explain: ({ evidence }, words, phrases) => explainLoss(evidence, words, phrases),
  words: { fr, en },
};
