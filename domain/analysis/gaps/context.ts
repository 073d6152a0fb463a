import type { Snapshot } from '../../graph/snapshot.ts';
import type { Period } from '../../model/dates.ts';
import type { Certainty, Finding, FindingOf, GapKind } from '../results.ts';

/** What every kind of missing bridge is read from. */
export interface GapContext {
  readonly snapshot: Snapshot;
  /** The period of flows. */
  readonly period: Period;
}

/** One kind of missing bridge: pure, over an immutable snapshot. */
export interface GapRule {
  readonly kind: GapKind;
  readonly find: (context: GapContext) => Finding[];
}

/** A finding with its stable key: kind and elements, in the order of the rule. */
export function finding<K extends GapKind>(
  kind: K,
  elements: FindingOf<K>['elements'],
  certainty: Certainty,
  evidence: FindingOf<K>['evidence'],
): FindingOf<K> {
  // The generic ties kind, elements and evidence together; TypeScript cannot see that through the union.
  return { kind, key: `${kind}:${elements.join(':')}`, elements, certainty, evidence } as FindingOf<K>;
}
