import { pairTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { PATHWAY_FIELDS } from '../presumed-fields.ts';
import { TooLongFinding } from './evidence.ts';
import { explainLength } from './explanation.ts';
import { durationWaits, tooLong } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type TooLongWords } from './words.fr.ts';

/** The kind M16: pathways that take more months than the horizon. */
export const longPathway: FindingKind<TooLongFinding, TooLongWords> = {
  code: 'M16',
  schema: TooLongFinding,
  find: tooLong,
  waits: durationWaits,
  reads: ({ evidence: { pathway } }) => pathway.filieres.map((id) => [id, PATHWAY_FIELDS]),
  readsAudience: true,
  keyNamesAudience: true,
  isFoundBy: (elements, { usualHorizon }) => usualHorizon && elements.length === 2,
  whatIf: 'whole',
  section: { group: 'audience', place: 3 },
  /** Without the horizon and the steps of the pathway. */
  judgedOn: ({ evidence: { months, pathway } }) => [months, pathway.filieres, pathway.outlet],
  title: pairTitle,
  explain: explainLength,
  words: { fr, en },
};
