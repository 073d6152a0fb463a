import type { Band, Certainty } from '../../analysis/results.ts';
import type { Finding } from '../../findings/finding.ts';
import type { OperatorPair } from '../../findings/missing-passerelle/operator-pair.ts';

/** What the map reads of the answers about the network: `GapsAnswer` and `FlowsAnswer` of the API have all of it. */

/** The findings of the network on a day for an audience. */
export interface AnsweredGaps {
  /** Number of findings of each kind, and how many of them are listed. */
  readonly counts: Readonly<Record<string, number>>;
  readonly shown: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** Where the map marks findings, if that was asked for. */
  readonly marks: readonly FindingMark[];
  readonly operatorPairs: readonly OperatorPair[];
  readonly operatorPairCount: number;
  readonly bestOfOperatorPairs: readonly Finding[];
  readonly account: {
    readonly total: number;
    /** How many pairs of operators lack a passerelle, how many of them gain an outlet, and how many are certain. */
    readonly pairs: { readonly pairs: number; readonly useful: number; readonly certain: number };
  };
}

/** A finding by its key, the elements on which the map marks it, and how sure it is. */
interface FindingMark {
  readonly key: string;
  readonly on: readonly string[];
  readonly certainty: Certainty;
}

/** People sent from one element to another in a period, as bands. */
export interface AnsweredFlows {
  readonly flows: readonly { readonly source: string; readonly target: string; readonly band: Band }[];
}
