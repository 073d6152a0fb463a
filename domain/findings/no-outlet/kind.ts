import { elementTitle, fullElement, naming } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { documentedLinksLine, notFinalLine, undocumentedLinksLine } from '../links-explanation.ts';
import { END_FIELDS } from '../presumed-fields.ts';
import { NoOutletFinding } from './evidence.ts';
import { noOutlets, noOutletWaits } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type NoOutletWords } from './words.fr.ts';

/** The kind M01X: a filière from which no outlet can be reached. */
export const noOutlet: FindingKind<NoOutletFinding, NoOutletWords> = {
  code: 'M01X',
  schema: NoOutletFinding,
  find: noOutlets,
  waits: noOutletWaits,
  reads: ({ elements: [id], evidence: { reachable } }) => [id, ...reachable].map((one) => [one, END_FIELDS]),
  whatIf: 'reach',
  section: { group: 'network', place: 4 },
  isOnMapAtFirst: true,
  badge: { sign: 'wall' },
  /** Without the list of filières that can be reached. */
  judgedOn: ({ evidence: { stage } }) => [stage],
  title: elementTitle,
  explain: (found, words, phrases) => {
    const { elements, evidence } = found;
    const { reachable, undocumentedLinks } = evidence;
    return [
      ...naming(words.leadsTo(reachable.length), reachable, fullElement),
      ...notFinalLine(elements[0], phrases),
      ...undocumentedLinksLine('out', undocumentedLinks, phrases),
      ...documentedLinksLine('out', found, [...elements, ...reachable], phrases),
    ];
  },
  words: { fr, en },
};
