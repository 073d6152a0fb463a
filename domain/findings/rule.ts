import type { Certainty } from '../analysis/results.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import type { Stage } from '../model/vocabulary.ts';
import type { AnyFinding } from './any-finding.ts';
import type { FindingKind } from './kind.ts';

/** A cell of the offer that is asked about (M17). */
export interface Cell {
  /** Bassin or commune. */
  readonly area: string;
  readonly stage: Stage;
  readonly sector: string;
}

/** What every kind of missing bridge is read from. */
export interface RuleContext {
  /** For an audience only in rules that take one; for everyone in the others. */
  readonly snapshot: Snapshot;
  /** The period of flows. */
  readonly period: Period;
  /** Id of the audience when it is a named one: it is part of the key. */
  readonly audienceId: string | undefined;
  /** M14: OUTLETS, `sector:CODE`, an outlet or a filière. */
  readonly target: string;
  /** M16: months that a pathway may take; the audience's rights shorten it. */
  readonly horizonMonths: number;
  /** M16: filières that run beside others are left out. */
  readonly withoutConcurrent: boolean;
  /** M17: the cells asked for. */
  readonly cells: readonly Cell[];
  /** M18: the kinds whose missing fields are listed. */
  readonly waiting: readonly FindingKind[];
}

/** A finding with its stable key: kind and elements, in the order of the rule. */
export function finding<F extends AnyFinding>(
  kind: F['kind'],
  elements: F['elements'],
  certainty: Certainty,
  evidence: F['evidence'],
): F {
  // F ties kind, elements and evidence together; TypeScript cannot see that the object is whole.
  return { kind, key: [kind, ...elements].join(':'), elements, certainty, evidence } as unknown as F;
}

/** The same for a kind that is read for an audience: a named one is part of the key. */
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
