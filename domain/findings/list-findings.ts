import { HORIZON_MONTHS } from '../analysis/horizon.ts';
import { ANY_OUTLET } from '../analysis/pathways/request.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import type { Finding } from './finding.ts';
import { buildFindings, type FindingList } from './finding-list.ts';
import { type FindingKind, snapshotFor } from './kind.ts';
import { FINDING_KINDS, type GapKind } from './kinds.ts';
import { allRestingOnPresumed, hasPresumed } from './presumed-values.ts';
import type { Cell, RuleContext } from './rule.ts';

/** A question for findings. */
export interface GapOptions {
  /** The period of flows: whole days, first and last day included. */
  readonly period: Period;
  /** Only these kinds; absent means all. */
  readonly kinds?: readonly GapKind[] | undefined;
  /** Id of the snapshot's audience when it is a named one. */
  readonly audienceId?: string | undefined;
  /** Target of M14; absent means any outlet. */
  readonly target?: string | undefined;
  /** Horizon of M16; absent means 24 months. */
  readonly horizonMonths?: number | undefined;
  readonly withoutConcurrent?: boolean | undefined;
  /** Cells asked for in M17; absent means none. */
  readonly cells?: readonly Cell[] | undefined;
  /** Kinds whose missing fields M18 lists; absent means all. On a large network M16 cannot look at every pathway. */
  readonly waitsOf?: readonly GapKind[] | undefined;
  /** Keys of the missing passerelles and renewals that people rejected; absent means none. */
  readonly rejected?: ReadonlySet<string> | undefined;
}

/** The findings of one kind. */
interface FindingsOfKind extends FindingList<Finding> {
  readonly kind: GapKind;
}

/**
 * Finds the gaps ("findings") of the network on a day, for the snapshot's audience: one list for each kind that
 * `options` asks for. Missing passerelles are sorted best first, other kinds by their elements. Findings are counted
 * now and built when they are read.
 */
export function listFindings(snapshot: Snapshot, options: GapOptions): FindingsOfKind[] {
  const { period, kinds, audienceId, target = ANY_OUTLET, horizonMonths = HORIZON_MONTHS } = options;
  const { withoutConcurrent = false, cells = [], waitsOf, rejected = new Set<string>() } = options;
  const all: readonly FindingKind[] = FINDING_KINDS;
  const waiting = all.filter(
    ({ code, waits }) =>
      waits !== undefined && (waitsOf === undefined || (waitsOf as readonly string[]).includes(code)),
  );
  const asked = { period, audienceId, target, horizonMonths, withoutConcurrent, cells, waiting, rejected };
  return FINDING_KINDS.filter(({ code }) => kinds === undefined || kinds.includes(code)).map((kind) => ({
    kind: kind.code,
    ...findAll(kind as FindingKind<Finding>, {
      ...asked,
      snapshot: snapshotFor(kind as FindingKind, snapshot),
    }),
  }));
}

/** Finds all findings of a kind. Those that rest on presumed values are only possible and name them. */
function findAll({ find, reads }: FindingKind<Finding>, context: RuleContext): FindingList<Finding> {
  const { snapshot } = context;
  const found = find(context);
  if (reads === undefined || !hasPresumed(snapshot)) return found;
  return allRestingOnPresumed(snapshot, found, (finding) => reads(finding, snapshot));
}

/**
 * Finds the gaps ("findings") of the network on a day, by the rules that `options` asks for, and returns all of them
 * in one array.
 */
export function findGaps(snapshot: Snapshot, options: GapOptions): Finding[] {
  return ([] as Finding[]).concat(...listFindings(snapshot, options).map((list) => buildFindings(list)));
}
