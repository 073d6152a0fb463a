import { type Finding, type FindingOf, kindOf } from '../../findings/finding.ts';
import { GAP_KINDS, type GapKind } from '../../findings/kinds.ts';
import type { OperatorPair } from '../../findings/missing-passerelle/operator-pair.ts';
import { addTo } from '../../model/grouping.ts';
import type { NetworkView } from '../network-view.ts';
import type { AnsweredGaps } from './answers.ts';

/** The findings of an answer, by key and by the elements that they are about. */
export interface FindingIndex {
  readonly byKey: ReadonlyMap<string, Finding>;
  readonly byElement: ReadonlyMap<string, readonly Finding[]>;
  /** Kinds of which the answer lists only the first findings: an element may have more. */
  readonly cut: readonly GapKind[];
}

/**
 * Indexes the findings in the server's answer (none while it is undefined) by key and by element, so that they are
 * found fast. The best missing passerelle of each pair of operators is among them. `view` is the network that they
 * are about.
 */
export function indexAnswer(view: NetworkView, answer: AnsweredGaps | undefined): FindingIndex {
  const told = answer === undefined ? [] : [...answer.findings, ...answer.bestOfOperatorPairs];
  const byKey = new Map(told.map((finding) => [finding.key, finding]));
  const byElement = new Map<string, Finding[]>();
  for (const finding of told) {
    for (const element of elementsOf(view, finding)) addTo(byElement, element, finding);
  }
  return {
    byKey,
    byElement,
    cut: answer === undefined ? [] : GAP_KINDS.filter((kind) => isCut(answer, kind)),
  };
}

/**
 * Whether more findings of a kind exist than the server's answer lists, as it lists only the first ones of each kind.
 */
export const isCut = ({ counts, shown }: AnsweredGaps, kind: string): boolean =>
  (counts[kind] ?? 0) > (shown[kind] ?? 0);

/**
 * Whether more pairs of operators with missing passerelles exist than the server's answer lists, as it lists only the
 * first ones.
 */
export const hasMoreLines = ({ operatorPairs, operatorPairCount }: AnsweredGaps): boolean =>
  operatorPairCount > operatorPairs.length;

/**
 * Returns the ids of the elements that a finding is about, which the map highlights. `view` is the network that it is
 * about.
 */
export function elementsOf(view: NetworkView, finding: Finding): readonly string[] {
  const endsOf = (id: string): readonly string[] => {
    const ends = view.passerelles.get(id)?.passerelle;
    return ends === undefined ? [] : [ends.from, ends.to];
  };
  return kindOf(finding).elementsOf?.(finding, endsOf) ?? finding.elements;
}

/** An ordered pair of operators with its missing passerelles, best first. */
export interface Line {
  readonly key: string;
  readonly line: OperatorPair;
  readonly pairs: readonly FindingOf<'M04'>[];
  /** Expired passerelles between the two operators that could be renewed. */
  readonly renewals: readonly Finding[];
}

/**
 * Returns the pairs of a sending and a receiving operator in the server's answer, each with the findings about its
 * missing passerelles and about lapsed ones to renew. They are looked up in `index`, so some may be absent.
 */
export function linesOf(answer: AnsweredGaps, index: FindingIndex): readonly Line[] {
  return answer.operatorPairs.map((line) => {
    const pairs = line.keys.flatMap((key) => {
      const finding = index.byKey.get(key);
      return finding?.kind === 'M04' ? [finding] : [];
    });
    const renewals = line.renewals.flatMap((key) => index.byKey.get(key) ?? []);
    return { key: line.keys[0] ?? line.operators.join(':'), line, pairs, renewals };
  });
}
