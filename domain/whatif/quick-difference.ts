import type { WhatIfWay } from '../findings/kind.ts';
import { FINDING_KINDS, type GapKind } from '../findings/kinds.ts';
import { findGaps, type GapOptions } from '../findings/list-findings.ts';
import { filieresOfOperator } from '../graph/operator-filieres.ts';
import type { Patch } from '../graph/per-snapshot.ts';
import { forAudience, type Snapshot, snapshotAt } from '../graph/snapshot.ts';
import type { ReferralFlow } from '../model/entities.ts';
import { changedEnds } from './changed-ends.ts';
import { compareFindings, inOrder } from './compare-findings.ts';
import { flowsByOperator, localNetwork } from './local-network.ts';
import { missingPasserelleDifference } from './missing-passerelle-difference.ts';
import { reachDifference } from './reach-difference.ts';
import type { FindingsDifference } from './results.ts';

const kindsBy = (way: WhatIfWay): readonly GapKind[] =>
  FINDING_KINDS.filter(({ whatIf }) => whatIf === way).map(({ code }) => code);
const NEAR_KINDS = kindsBy('near');

/**
 * The kinds whose difference can be computed at once after changes of passerelles or of the places and months of
 * filières. The other kinds depend on the whole network and are computed later.
 */
export const QUICK_KINDS: readonly GapKind[] = FINDING_KINDS.filter(({ whatIf }) => whatIf !== 'whole').map(
  ({ code }) => code,
);

/**
 * Computes how a patch (changed passerelles, or changed places and months of filières) changes the findings of the
 * kinds that need no search of the whole network (QUICK_KINDS). The result is the same as that of comparing all
 * findings. `after` and the patch must come from `patchedSnapshot(before, …)`.
 */
export function quickDifference(
  before: Snapshot,
  after: Snapshot,
  patch: Patch,
  options: GapOptions,
): FindingsDifference {
  const { changes } = patch;
  const asked = QUICK_KINDS.filter((kind) => options.kinds === undefined || options.kinds.includes(kind));
  const parts = [
    localDifference(before, after, patch, options, asked),
    kindsBy('reach').some((kind) => asked.includes(kind))
      ? reachDifference(before, after, changes)
      : undefined,
    kindsBy('pairs').some((kind) => asked.includes(kind))
      ? missingPasserelleDifference(before, after, changes)
      : undefined,
  ].filter((part) => part !== undefined);
  const of = <K extends 'gone' | 'new' | 'changed'>(list: K): FindingsDifference[K] =>
    // The three lists have different types, which TypeScript cannot follow through the union.
    parts
      .flatMap((part) => part[list] as FindingsDifference['changed'])
      .filter(({ kind }) => asked.includes(kind)) as FindingsDifference[K];
  return inOrder({ kinds: asked, gone: of('gone'), new: of('new'), changed: of('changed') });
}

function localDifference(
  before: Snapshot,
  after: Snapshot,
  patch: Patch,
  options: GapOptions,
  asked: readonly GapKind[],
): FindingsDifference {
  const kinds = NEAR_KINDS.filter((kind) => asked.includes(kind));
  const { filieres, flows } = around(before, after, patch);
  const [then, now] = [before, after].map((snapshot) => {
    const part = snapshotAt(localNetwork(snapshot, filieres, flows), snapshot.at);
    return findGaps(forAudience(part, snapshot.audience), { ...options, kinds });
  });
  return compareFindings(then!, now!, kinds);
}

/**
 * The filières and flows that the local rules look at near a change: all filières of the operators concerned, the
 * filières one step after them and one step before the changed ends, and every filière named in a row with one of
 * these operators.
 */
function around(
  before: Snapshot,
  after: Snapshot,
  { changes, numbered }: Patch,
): { filieres: ReadonlySet<number>; flows: readonly ReferralFlow[] } {
  const { nodes, document } = before;
  const operators = new Set<number>();
  const filieres = new Set<number>();
  const note = (node: number): void => {
    if (nodes.isOutlet[node] === 0) filieres.add(node);
  };
  for (const ends of [...changedEnds(before, after, changes), numbered]) {
    for (const end of ends) {
      if (nodes.isOutlet[end] === 1) continue;
      operators.add(nodes.operator[end]!);
      for (const { passerelles } of [before, after])
        for (let at = passerelles.in.start[end]!; at < passerelles.in.start[end + 1]!; at++)
          note(passerelles.from[passerelles.in.edges[at]!]!);
    }
  }
  const flows = new Set<ReferralFlow>();
  const rows = flowsByOperator(document);
  for (const operator of operators) {
    for (const node of filieresOfOperator(before, operator)) {
      note(node);
      for (const { passerelles } of [before, after])
        for (let at = passerelles.out.start[node]!; at < passerelles.out.start[node + 1]!; at++)
          note(passerelles.to[passerelles.out.edges[at]!]!);
    }
    for (const row of rows.get(document.operators[operator]!.id) ?? []) flows.add(row);
  }
  for (const { source, target } of flows) {
    for (const end of [source, target]) {
      const node = nodes.index.get(end);
      if (node !== undefined) note(node);
    }
  }
  return { filieres, flows: [...flows] };
}
