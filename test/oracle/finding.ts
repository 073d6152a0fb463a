import type { Certainty } from '../../domain/analysis/results.ts';
import type { GapKind } from '../../domain/findings/kinds.ts';

/** What an independent reading of the rules finds: enough to compare whole sets and the main evidence. */
export interface OracleFinding {
  readonly kind: GapKind;
  readonly elements: readonly string[];
  readonly certainty: Certainty;
  readonly evidence: Readonly<Record<string, unknown>>;
}
