import type { Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import type { Stage } from '../model/vocabulary.ts';
import type { FindingOf } from './finding.ts';
import type { Certainty, GapKind } from '../analysis/results.ts';
import type { GapList } from './finding-list.ts';

/** A cell of the offer that is asked about (M17). */
export interface Cell {
  /** Bassin or commune. */
  readonly area: string;
  readonly stage: Stage;
  readonly sector: string;
}

/** What every kind of missing bridge is read from. */
export interface GapContext {
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
  /** M18: only what these rules wait for; absent = all. A large network cannot have every pathway looked at for M16. */
  readonly waitsOf?: readonly GapKind[] | undefined;
}

/** One kind of missing bridge: pure, over an immutable snapshot. */
export interface GapRule {
  readonly kind: GapKind;
  readonly find: (context: GapContext) => GapList;
  /** Reads the network for the audience asked for, if any. */
  readonly takesAudience?: true;
}

/** Kinds whose key ends with the named audience that they were read for. */
type KindForAudience = 'M09' | 'M14' | 'M16';

/** A finding with its stable key: kind and elements, in the order of the rule. */
export function finding<K extends Exclude<GapKind, KindForAudience>>(
  kind: K,
  elements: FindingOf<K>['elements'],
  certainty: Certainty,
  evidence: FindingOf<K>['evidence'],
): FindingOf<K> {
  // The generic ties kind, elements and evidence together; TypeScript cannot see that through the union.
  return { kind, key: [kind, ...elements].join(':'), elements, certainty, evidence } as FindingOf<K>;
}

/** The same for a kind that looks at an audience: a named one is part of the key. */
export function findingFor<K extends KindForAudience>(
  { audienceId }: GapContext,
  kind: K,
  elements: FindingOf<K>['elements'],
  certainty: Certainty,
  evidence: FindingOf<K>['evidence'],
): FindingOf<K> {
  const key = [kind, ...elements, ...(audienceId === undefined ? [] : [audienceId])].join(':');
  return { kind, key, audience: audienceId ?? null, elements, certainty, evidence } as FindingOf<K>;
}

/** Names what a rule waits for: element, then the field that nobody filled in. M18 gathers these. */
export type EachWait = (context: GapContext, wait: (element: string, field: string) => void) => void;
