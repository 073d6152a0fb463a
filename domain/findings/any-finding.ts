import type { Certainty } from '../analysis/results.ts';

/** What findings of all kinds have in common. */
export interface AnyFinding {
  /** Code of the kind. */
  readonly kind: string;
  /** Stable: the kind, then the elements, with colons between them. */
  readonly key: string;
  /** Ids and codes, in the order of the rule. */
  readonly elements: readonly string[];
  readonly certainty: Certainty;
  readonly evidence: object;
}
