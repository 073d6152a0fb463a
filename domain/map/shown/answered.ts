import type { Certainty } from '../../analysis/results.ts';
import { type Finding, type FindingOf, kindOf, markedElements } from '../../findings/finding.ts';
import { GAP_KINDS, type GapKind, kindWithCode } from '../../findings/kinds.ts';
import type { OperatorPair } from '../../findings/missing-passerelle/operator-pair.ts';
import { addTo } from '../../model/grouping.ts';
import type { NetworkView } from '../network-view.ts';
import type { AnsweredGaps } from './answers.ts';

/** A finding by its key, the elements on which the map marks it, and how sure it is. */
type FindingMark = AnsweredGaps['marks'][number];

/** The marks of all findings of some kinds, where an answer lists only the first findings of them. */
export interface AllMarks {
  readonly kinds: ReadonlySet<GapKind>;
  readonly marks: AnsweredGaps['marks'];
}

/** The findings of an answer, by key and by the elements that they are about. */
export interface FindingIndex {
  readonly byKey: ReadonlyMap<string, Finding>;
  readonly byElement: ReadonlyMap<string, readonly Finding[]>;
  /** By element: the findings whose mark the map puts on it, those that are not listed included where they are known. */
  readonly marks: ReadonlyMap<string, readonly FindingMark[]>;
  /** Kinds of which neither all findings nor all marks are known: an element may have more. */
  readonly cut: readonly GapKind[];
}

/**
 * Indexes the findings in the server's answer (none while it is undefined) by key and by element, so that they are
 * found fast. The best missing passerelle of each pair of operators is among them. `view` is the network that they
 * are about. `all` adds the marks of findings that the answer does not list.
 */
export function indexAnswer(
  view: NetworkView,
  answer: AnsweredGaps | undefined,
  all?: AllMarks,
): FindingIndex {
  const told = answer === undefined ? [] : [...answer.findings, ...answer.bestOfOperatorPairs];
  const byKey = new Map(told.map((finding) => [finding.key, finding]));
  const byElement = new Map<string, Finding[]>();
  for (const finding of told) {
    for (const element of elementsOf(view, finding)) addTo(byElement, element, finding);
  }
  const marks = new Map<string, FindingMark[]>();
  for (const mark of marksIn(answer, all))
    for (const element of new Set(mark.on)) addTo(marks, element, mark);
  return {
    ...{ byKey, byElement, marks },
    cut: GAP_KINDS.filter((kind) => answer && isCut(answer, kind) && all?.kinds.has(kind) !== true),
  };
}

/** The marks of the listed findings, and those of all findings of the kinds whose marks are known. */
export const marksIn = (
  answer: AnsweredGaps | undefined,
  all: AllMarks | undefined,
): readonly FindingMark[] => [
  ...(answer?.findings ?? [])
    .filter(({ kind }) => all?.kinds.has(kind) !== true)
    .map((finding) => ({
      ...{ key: finding.key, on: [...markedElements(finding)], certainty: finding.certainty },
    })),
  ...(all?.marks ?? []),
];

/** A finding about an element: as a whole where it is listed, else only its kind, its certainty and where its mark is. */
export interface FindingThere {
  readonly key: string;
  readonly kind: GapKind;
  readonly certainty: Certainty;
  readonly finding: Finding | undefined;
  readonly on: string;
}

/**
 * Lists the findings about an element, then those that the map marks on it or on its `parts`, such as the filières of an
 * operator, each once.
 */
export function findingsThere(
  { byElement, byKey, marks }: FindingIndex,
  id: string,
  parts: readonly string[] = [],
): readonly FindingThere[] {
  const found = new Map<string, FindingThere>();
  for (const finding of byElement.get(id) ?? []) {
    const { key, kind, certainty } = finding;
    found.set(key, { key, kind, certainty, finding, on: id });
  }
  for (const on of [id, ...parts])
    for (const { key, certainty } of marks.get(on) ?? []) {
      const kind = kindWithCode(key.split(':', 1)[0])?.code;
      if (kind !== undefined && !found.has(key))
        found.set(key, { key, kind, certainty, finding: byKey.get(key), on });
    }
  return [...found.values()];
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
