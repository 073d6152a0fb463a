import { unreachable } from '../findings/unreachable/rule.ts';
import { offerGraphWithPreps } from '../graph/graphs.ts';
import { patchedReach } from '../graph/patched-reach.ts';
import { type PasserelleChange, perDay } from '../graph/per-snapshot.ts';
import { marked, reaching } from '../graph/reach.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ChangedFinding, FindingRef, FindingsDifference } from './results.ts';

/** Marks the nodes that reach an outlet in N⁺, outlets included. */
const toOutlet = perDay(
  (snapshot): Uint8Array => reaching(offerGraphWithPreps(snapshot), marked(snapshot.nodes.isOutlet)),
  (known, snapshot, patch) => patchedReach(known, snapshot, patch, 'backward', snapshot.nodes.isOutlet),
);

/** Marks the filières that have an edge out but reach no outlet in N⁺ (M01X). */
const withoutOutlet = perDay((snapshot): Uint8Array => {
  const { isOutlet, active, terminal } = snapshot.nodes;
  return toOutlet(snapshot).map((reaches, node) =>
    Number(
      reaches === 0 &&
        isOutlet[node] === 0 &&
        active[node] === 1 &&
        terminal[node] === 0 &&
        waysOn(snapshot, node).length > 0,
    ),
  );
});

/** The nodes that one edge of N⁺ reaches from a filière. */
function waysOn({ passerelles, preps }: Snapshot, node: number): number[] {
  const found: number[] = [];
  for (let at = passerelles.out.start[node]!; at < passerelles.out.start[node + 1]!; at++) {
    const p = passerelles.out.edges[at]!;
    if (passerelles.carrying[p] === 1) found.push(passerelles.to[p]!);
  }
  for (let at = preps.out.start[node]!; at < preps.out.start[node + 1]!; at++)
    found.push(preps.to[preps.out.edges[at]!]!);
  return found;
}

/**
 * Computes how the passerelles in `changes` change the findings of M01X (no outlet reachable) and M02 (not reachable
 * from a start). `before` and `after` are the network in both states. It walks over the network once for each kind.
 */
export function reachDifference(
  before: Snapshot,
  after: Snapshot,
  changes: readonly PasserelleChange[],
): FindingsDifference {
  const difference = { gone: [] as FindingRef[], new: [] as FindingRef[], changed: [] as ChangedFinding[] };
  const compare = (kind: 'M01X' | 'M02', then: Uint8Array, now: Uint8Array): void => {
    for (let node = 0; node < now.length; node++) {
      if (then[node] === now[node]) continue;
      difference[now[node] === 1 ? 'new' : 'gone'].push(refOf(kind, before.nodes.ids[node]!));
    }
  };
  compare('M02', unreachable(before), unreachable(after));
  const [then, now] = [withoutOutlet(before), withoutOutlet(after)];
  compare('M01X', then, now);
  for (const node of upstream(before, after, changes, then)) {
    if (now[node] !== 1 || reachesTheSame(before, after, node)) continue;
    const ref = refOf('M01X', before.nodes.ids[node]!);
    difference.changed.push({ ...ref, certaintyBefore: 'certain', evidenceChanged: true });
  }
  return { kinds: ['M01X', 'M02'], ...difference };
}

const refOf = (kind: 'M01X' | 'M02', id: string): FindingRef => ({
  kind,
  key: `${kind}:${id}`,
  elements: [id],
  certainty: 'certain',
  about: [id],
});

/** The marked filières from which the beginning of a changed passerelle can be reached. */
function upstream(
  before: Snapshot,
  after: Snapshot,
  changes: readonly PasserelleChange[],
  marks: Uint8Array,
): number[] {
  const seen = new Set<number>();
  for (const change of changes) {
    if (change.before >= 0) seen.add(before.passerelles.from[change.before]!);
    if (change.after >= 0) seen.add(after.passerelles.from[change.after]!);
  }
  // Every node between a marked filière and the beginning of a changed passerelle is marked. A way that exists only
  // before or only after takes a changed passerelle, whose beginning is reached without that passerelle.
  const { passerelles } = before;
  for (const node of seen) {
    for (let at = passerelles.in.start[node]!; at < passerelles.in.start[node + 1]!; at++) {
      const p = passerelles.in.edges[at]!;
      if (passerelles.carrying[p] === 1 && marks[passerelles.from[p]!] === 1) seen.add(passerelles.from[p]!);
    }
  }
  return [...seen].filter((node) => marks[node] === 1);
}

function reachesTheSame(before: Snapshot, after: Snapshot, node: number): boolean {
  const [then, now] = [before, after].map((snapshot) => {
    const seen = new Set([node]);
    for (const at of seen) for (const next of waysOn(snapshot, at)) seen.add(next);
    return seen;
  }) as [Set<number>, Set<number>];
  return then.size === now.size && [...then].every((other) => now.has(other));
}
