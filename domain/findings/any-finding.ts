import type { Certainty } from '../analysis/results.ts';

/** The fields that findings of all kinds share. */
export interface AnyFinding {
  /** Code of the kind. */
  readonly kind: string;
  /** Stable from run to run: the kind and the elements, joined by colons. */
  readonly key: string;
  /** Ids and codes, in the order of the rule. */
  readonly elements: readonly string[];
  readonly certainty: Certainty;
  readonly evidence: object;
}
