import { inOrder } from '../finding-list.ts';
import type { FindingKind } from '../kind.ts';
import { NoPathwayFinding } from './evidence.ts';
import { explainNoPathway } from './explanation.ts';
import { pathwayReadings } from './reads.ts';
import { audiencesWithoutPathway } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type NoPathwayWords } from './words.fr.ts';

/** The kind M14: no pathway for an audience to a target. */
export const noPathway: FindingKind<NoPathwayFinding, NoPathwayWords> = {
  code: 'M14',
  schema: NoPathwayFinding,
  find: inOrder(audiencesWithoutPathway),
  reads: pathwayReadings,
  readsAudience: true,
  keyNamesAudience: true,
  needs: 'NEEDS_AUDIENCE',
  // A target can contain a colon itself, as in `sector:CODE`.
  isFoundBy: (elements, { target }) => elements.join(':') === target,
  questionFor: (elements) => ({ target: elements.join(':') }),
  whatIf: 'whole',
  section: { group: 'audience', place: 1 },
  /** Without the candidates, the opened pathways and whether the search was complete. */
  judgedOn: ({ evidence: { blockingSets } }) => [blockingSets],
  title: ([target = ''], _, phrases) => `→ ${phrases.target(target)}`,
  explain: explainNoPathway,
  words: { fr, en },
};
