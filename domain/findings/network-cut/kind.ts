import { inOrder } from '../finding-list.ts';
import type { FindingKind } from '../kind.ts';
import { NetworkCutFinding } from './evidence.ts';
import { explainCut } from './explanation.ts';
import { cutWaits, networkCut } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type NetworkCutWords } from './words.fr.ts';

/** The kind M10C: the filières that together limit the whole network. */
export const networkBottleneck: FindingKind<NetworkCutFinding, NetworkCutWords> = {
  code: 'M10C',
  schema: NetworkCutFinding,
  find: inOrder(networkCut),
  waits: cutWaits,
  whatIf: 'whole',
  section: { group: 'network', place: 6 },
  /** Without `unique`, which follows from the two cuts. */
  judgedOn: ({ evidence: { value, nearStarts, nearOutlets } }) => [value, nearStarts, nearOutlets],
  title: (_about, words, _phrases, finding) => (finding ? words.atMost(finding.evidence.value) : ''),
  explain: explainCut,
  words: { fr, en },
};
