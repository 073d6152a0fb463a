import { elementTitle, line, naming } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { documentedLinksLine, notFinalLine, undocumentedLinksLine } from '../links-explanation.ts';
import { END_FIELDS } from '../presumed-fields.ts';
import { DeadEndFinding } from './evidence.ts';
import { deadEnds, deadEndWaits } from './rule.ts';
import { en } from './words.en.ts';
import { type DeadEndWords, fr } from './words.fr.ts';

/** The kind M01: a filière without any way on. */
export const deadEnd: FindingKind<DeadEndFinding, DeadEndWords> = {
  code: 'M01',
  schema: DeadEndFinding,
  find: deadEnds,
  waits: deadEndWaits,
  reads: ({ elements: [id] }) => [[id, END_FIELDS]],
  whatIf: 'near',
  section: { group: 'network', place: 3 },
  isOnMapAtFirst: true,
  badge: { sign: 'dead-end' },
  /** Without whose links are documented. */
  judgedOn: ({ evidence: { stage, discovery, planned } }) => [{ stage, discovery, planned }],
  title: elementTitle,
  explain: (found, words, phrases) => {
    const { elements, evidence } = found;
    const { stage, discovery, planned, undocumentedLinks } = evidence;
    return [
      line(words.nothingAfter(phrases.vocabulary.stage[stage])),
      ...naming(words.discovery(discovery.length), discovery),
      ...naming(words.planned(planned.length), planned),
      ...notFinalLine(elements[0], phrases),
      ...undocumentedLinksLine('out', undocumentedLinks, phrases),
      ...documentedLinksLine('out', found, elements, phrases),
    ];
  },
  words: { fr, en },
};
