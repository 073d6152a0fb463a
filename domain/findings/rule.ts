import type { Certainty } from '../analysis/results.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import type { Stage } from '../model/vocabulary.ts';
import type { AnyFinding } from './any-finding.ts';
import type { FindingKind } from './kind.ts';

/** An area, stage and sector that M17 is asked about. */
export interface Cell {
  /** The id of a bassin or commune. */
  readonly area: string;
  readonly stage: Stage;
  readonly sector: string;
}

/** The input of every rule. */
export interface RuleContext {
  /** The network: read for the audience in rules that take one, else for everyone. */
  readonly snapshot: Snapshot;
  /** The period of flows. */
  readonly period: Period;
  /** Id of the audience when it is a named one; it becomes part of the key. */
  readonly audienceId: string | undefined;
  /** Target of M14: OUTLETS, `sector:CODE`, or the id of an outlet or a filière. */
  readonly target: string;
  /** M16: the months that a pathway may take; fewer if the audience has fewer months of rights left. */
  readonly horizonMonths: number;
  /** M16: whether CONCURRENT passerelles are left out. */
  readonly withoutConcurrent: boolean;
  /** M17: the cells asked for. */
  readonly cells: readonly Cell[];
  /** M18: the kinds whose missing fields are listed. */
  readonly waiting: readonly FindingKind[];
  /** Keys of the missing passerelles (M04) and renewals (M13) that people rejected: nothing proposes or awaits them. */
  readonly rejected: ReadonlySet<string>;
}

/**
 * Makes a finding (gap in the network) of a kind. Its key is the kind with the ids of its elements, in the order of
 * the rule, so that it stays the same from run to run.
 */
export function finding<F extends AnyFinding>(
  kind: F['kind'],
  elements: F['elements'],
  certainty: Certainty,
  evidence: F['evidence'],
): F {
  // The type F ties kind, elements and evidence together. TypeScript cannot see that the object is complete.
  return { kind, key: [kind, ...elements].join(':'), elements, certainty, evidence } as unknown as F;
}

/**
 * Makes a finding (gap in the network) of a kind that depends on the audience. Its key is the kind with the ids of
 * its elements and, for a named audience, the id of the audience in the first parameter.
 */
export function findingFor<F extends AnyFinding & { readonly audience: string | null }>(
  { audienceId }: RuleContext,
  kind: F['kind'],
  elements: F['elements'],
  certainty: Certainty,
  evidence: F['evidence'],
): F {
  const key = [kind, ...elements, ...(audienceId === undefined ? [] : [audienceId])].join(':');
  return { kind, key, audience: audienceId ?? null, elements, certainty, evidence } as unknown as F;
}
