import type { Certainty } from '../analysis/results.ts';
import { leadsToDoubt, waysOn, withoutOutlet } from '../findings/no-outlet/rule.ts';
import { reachableInDoubt, unreachable } from '../findings/unreachable/rule.ts';
import type { PasserelleChange } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ChangedFinding, FindingRef, FindingsDifference } from './results.ts';

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
  const { ids } = before.nodes;
  const compare = (kind: 'M01X' | 'M02', marks: States, doubts: States, hasChanged: NodeTest): void => {
    const ref = (node: number, state: 'before' | 'after'): FindingRef =>
      refOf(kind, ids[node]!, certaintyOf(doubts[state][node]!));
    for (let node = 0; node < ids.length; node++) {
      const [was, is] = [marks.before[node] === 1, marks.after[node] === 1];
      if (is && !was) difference.new.push(ref(node, 'after'));
      if (was && !is) difference.gone.push(ref(node, 'before'));
      const evidenceChanged = was && is && hasChanged(node);
      if (!evidenceChanged && !(was && is && doubts.before[node] !== doubts.after[node])) continue;
      const certaintyBefore = certaintyOf(doubts.before[node]!);
      difference.changed.push({ ...ref(node, 'after'), certaintyBefore, evidenceChanged });
    }
  };
  const states = (of: (snapshot: Snapshot) => Uint8Array): States => ({
    before: of(before),
    after: of(after),
  });
  compare('M02', states(unreachable), states(reachableInDoubt), () => false);
  const ends = states(withoutOutlet);
  const near = new Set(upstream(before, after, changes, ends.before));
  compare(
    'M01X',
    ends,
    states(leadsToDoubt),
    (node) => near.has(node) && !reachesTheSame(before, after, node),
  );
  return { kinds: ['M01X', 'M02'], ...difference };
}

/** Marks by node, before and after the changes. */
interface States {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}
type NodeTest = (node: number) => boolean;

const certaintyOf = (inDoubt: number): Certainty => (inDoubt === 1 ? 'possible' : 'certain');

const refOf = (kind: 'M01X' | 'M02', id: string, certainty: Certainty): FindingRef => ({
  kind,
  key: `${kind}:${id}`,
  elements: [id],
  certainty,
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
