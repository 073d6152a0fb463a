import type { Certainty } from '../../domain/analysis/results.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { type Doubt, doubtsOf } from '../../domain/findings/missing-passerelle/doubt.ts';
import { nameOf } from '../../domain/map/names.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { type LinkedOperators, linkedOperators } from '../../domain/model/linked-operators.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';

/** A missing passerelle between two filières, and what is uncertain about it. */
interface Judged {
  readonly from: string;
  readonly to: string;
  readonly certainty: Certainty;
  readonly doubts: readonly Doubt[];
  /** Filières whose presumed values make it possible only. */
  readonly presumed: readonly string[];
}

const linked = new WeakMap<NetworkDocument, LinkedOperators>();

/** The operators of a document whose links some passerelle tells, read once for all badges. */
function linkedIn(document: NetworkDocument): LinkedOperators {
  const known = linked.get(document) ?? linkedOperators(document);
  linked.set(document, known);
  return known;
}

const KNOWN = ['LEVELS', 'SECTOR', 'BASSIN'] as const;

/**
 * Returns a function that says why a missing passerelle is certain or only possible, one reason a line: who documented
 * its links and when, and what is known. A possible one begins with what is not known.
 */
export function useCertaintyReasons(): (judged: Judged) => readonly string[] {
  const { t, vocabulary, language } = useWords();
  const { base, document, at } = useNetwork();
  const words = t.gaps.why;
  const name = (id: string): string => nameOf(base, vocabulary, id);
  const documented = (filiere: string, direction: 'out' | 'into'): string[] => {
    const id = base.filieres.get(filiere)?.filiere.operator;
    if (id === undefined) return [];
    const day = base.operators.get(id)?.linksVerifiedOn;
    if (day !== undefined && day <= at) return [words.verified(name(id), dayInWords(day, language))];
    return linkedIn(document)[direction].has(id) ? [words.linked(name(id))] : [];
  };
  return ({ from, to, certainty, doubts, presumed }) => [
    words.title[certainty],
    ...doubts.map((doubt) => words.unknown[doubt]),
    ...(presumed.length > 0 ? [words.presumed(t.list(presumed.map(name)))] : []),
    ...(certainty === 'certain'
      ? [
          ...documented(from, 'out'),
          ...documented(to, 'into'),
          ...KNOWN.filter((known) => !doubts.includes(known)).map((known) => words.known[known]),
        ]
      : []),
  ];
}

/** Returns a function that says why a finding is certain or only possible; undefined for kinds that give no reason. */
export function useFindingReasons(): (finding: Finding) => readonly string[] | undefined {
  const reasons = useCertaintyReasons();
  return (finding) => {
    if (finding.kind !== 'M04') return undefined;
    const { elements, certainty, evidence } = finding;
    const [from, to] = elements;
    const presumed = [...new Set((evidence.presumed ?? []).map(({ element }) => element))];
    return reasons({ from, to, certainty, doubts: doubtsOf(finding), presumed });
  };
}
