import { elementTitle, fullElement, line, naming } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { documentedLinksLine, undocumentedLinksLine } from '../links-explanation.ts';
import { UnreachableFinding } from './evidence.ts';
import { accessReadings, unreachables } from './rule.ts';
import { admissionWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type UnreachableWords } from './words.fr.ts';

/** The kind M02: a filière that no start reaches. */
export const unreachableFiliere: FindingKind<UnreachableFinding, UnreachableWords> = {
  code: 'M02',
  schema: UnreachableFinding,
  find: unreachables,
  waits: admissionWaits,
  reads: ({ elements: [id] }, snapshot) => accessReadings(snapshot, id),
  whatIf: 'reach',
  section: { group: 'network', place: 2 },
  isOnMapAtFirst: true,
  badge: { sign: 'no-entry' },
  /** Without what is not documented of the filières that lead to it. */
  judgedOn: ({ evidence: { stage, severity } }) => [{ stage, severity }],
  ownEvidence: ({ evidence: { stage, severity } }) => ({ stage, severity }),
  title: elementTitle,
  explain: (found, words, phrases) => {
    const { severity, undocumentedAccess, undocumentedLinks } = found.evidence;
    return [
      line(words.noDoor(words.directAccess[severity])),
      ...naming(words.undocumentedAccess(undocumentedAccess.length), undocumentedAccess, fullElement),
      ...undocumentedLinksLine('into', undocumentedLinks, phrases),
      ...documentedLinksLine('into', found, found.elements, phrases),
    ];
  },
  words: { fr, en },
};
