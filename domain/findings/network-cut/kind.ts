import { inOrder } from '../finding-list.ts';
import type { FindingKind } from '../kind.ts';
import { START_FIELDS } from '../presumed-fields.ts';
import { NetworkCutFinding } from './evidence.ts';
import { explainCut } from './explanation.ts';
import { cutWaits, networkCut } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type NetworkCutWords } from './words.fr.ts';

/** What the rule reads of a filière of a cut. */
const CUT_FIELDS = [...START_FIELDS, 'terminal', 'intake'];

/** The kind M10C: the filières that together limit the whole network. */
export const networkBottleneck: FindingKind<NetworkCutFinding, NetworkCutWords> = {
  code: 'M10C',
  schema: NetworkCutFinding,
  find: inOrder(networkCut),
  waits: cutWaits,
  reads: ({ evidence: { nearStarts, nearOutlets } }) =>
    [...nearStarts, ...nearOutlets].map(({ filiere }) => [filiere, CUT_FIELDS]),
  whatIf: 'whole',
  section: { group: 'network', place: 6 },
  /** Without `unique`, which follows from the two cuts. */
  judgedOn: ({ evidence: { value, nearStarts, nearOutlets } }) => [value, nearStarts, nearOutlets],
  title: (_about, words, _phrases, finding) => (finding ? words.atMost(finding.evidence.value) : ''),
  explain: explainCut,
  words: { fr, en },
};
