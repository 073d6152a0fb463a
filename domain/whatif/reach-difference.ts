import { unreachable } from '../analysis/gaps/m02-unreachable.ts';
import { offerGraphWithPreps } from '../graph/graphs.ts';
import type { PasserelleChange } from '../graph/patched-snapshot.ts';
import { perDay } from '../graph/per-snapshot.ts';
import { marked, reachedFrom, reaching } from '../graph/reach.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ChangedFinding, FindingRef, FindingsDifference } from './results.ts';

/** Marks the filières that lead on, but never to an outlet, in N⁺ (M01X). */
const withoutOutlet = perDay((snapshot): Uint8Array => {
  const { nodes } = snapshot;
  const graph = offerGraphWithPreps(snapshot);
  const toOutlet = reaching(graph, marked(nodes.isOutlet));
  return toOutlet.map((reaches, node) =>
    Number(
      reaches === 0 &&
        nodes.isOutlet[node] === 0 &&
        nodes.active[node] === 1 &&
        nodes.terminal[node] === 0 &&
        graph.out.start[node] !== graph.out.start[node + 1],
    ),
  );
});

/** What changed passerelles change among the findings of M01X and M02: one walk over the network each. */
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
  for (const node of upstream(before, after, changes)) {
    if (then[node] !== 1 || now[node] !== 1 || reachesTheSame(before, after, node)) continue;
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

/** What leads to where a changed passerelle begins. */
function upstream(before: Snapshot, after: Snapshot, changes: readonly PasserelleChange[]): number[] {
  const ends = new Set<number>();
  for (const change of changes) {
    if (change.before >= 0) ends.add(before.passerelles.from[change.before]!);
    if (change.after >= 0) ends.add(after.passerelles.from[change.after]!);
  }
  // A way that is there only before or only after takes a changed passerelle, and its beginning is reached without.
  return marked(reaching(offerGraphWithPreps(before), ends));
}

function reachesTheSame(before: Snapshot, after: Snapshot, node: number): boolean {
  const [then, now] = [before, after].map((snapshot) => reachedFrom(offerGraphWithPreps(snapshot), node));
  return then!.length === now!.length && then!.every((other, index) => other === now![index]);
}
