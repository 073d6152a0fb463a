import type { Patch } from './per-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The direction in which marks spread: from starts along P⁺ (`forward`), or from outlets back along N⁺ (`backward`).
 */
type Spread = 'forward' | 'backward';

/**
 * Visits the neighbours of a node to which marks spread: along P⁺ forward, along N⁺ backward. It reads the snapshot's
 * columns directly, so that no graph has to be built for one walk.
 */
function eachNext(
  { passerelles, preps }: Snapshot,
  node: number,
  way: Spread,
  visit: (next: number) => void,
) {
  const [edges, end] =
    way === 'forward' ? [passerelles.out, passerelles.to] : [passerelles.in, passerelles.from];
  for (let at = edges.start[node]!; at < edges.start[node + 1]!; at++) {
    const p = edges.edges[at]!;
    if (passerelles.carrying[p] === 1) visit(end[p]!);
  }
  if (way === 'forward') return;
  for (let at = preps.in.start[node]!; at < preps.in.start[node + 1]!; at++)
    visit(preps.from[preps.in.edges[at]!]!);
}

/** Whether a marked neighbour spreads its mark to this node. */
function isFed(snapshot: Snapshot, node: number, way: Spread, marks: Uint8Array): boolean {
  const { passerelles, preps } = snapshot;
  const [edges, end] =
    way === 'forward' ? [passerelles.in, passerelles.from] : [passerelles.out, passerelles.to];
  for (let at = edges.start[node]!; at < edges.start[node + 1]!; at++) {
    const p = edges.edges[at]!;
    if (passerelles.carrying[p] === 1 && marks[end[p]!] === 1) return true;
  }
  if (way === 'forward') return false;
  for (let at = preps.out.start[node]!; at < preps.out.start[node + 1]!; at++)
    if (marks[preps.to[preps.out.edges[at]!]!] === 1) return true;
  return false;
}

/**
 * Updates a reachability search after some passerelles changed (a patch), without searching the whole network again.
 * `known` marks the nodes reached before the change, `isSeed` those where the search begins, and `way` is its
 * direction. Returns the new marks. The cost grows with what lies beyond the changed passerelles.
 */
export function patchedReach(
  known: Uint8Array,
  snapshot: Snapshot,
  { base, changes }: Patch,
  way: Spread,
  isSeed: Uint8Array,
): Uint8Array {
  const marks = known.slice();
  const lost: number[] = [];
  const fed: number[] = [];
  const unmark = (node: number): void => {
    if (marks[node] !== 1 || isSeed[node] === 1) return;
    marks[node] = 0;
    lost.push(node);
  };
  const mark = (node: number): void => {
    if (marks[node] === 1) return;
    marks[node] = 1;
    fed.push(node);
  };
  const headOf = ({ passerelles }: Snapshot, p: number): number | undefined =>
    p < 0 || passerelles.carrying[p] !== 1
      ? undefined
      : (way === 'forward' ? passerelles.to : passerelles.from)[p]!;
  const heads: number[] = [];
  for (const change of changes) {
    const [before, after] = [headOf(base, change.before), headOf(snapshot, change.after)];
    if (before !== undefined && after === undefined) unmark(before);
    if (after !== undefined && before === undefined) heads.push(after);
  }
  for (let at = 0; at < lost.length; at++) eachNext(base, lost[at]!, way, unmark);
  for (const node of [...lost, ...heads]) if (isFed(snapshot, node, way, marks)) mark(node);
  for (let at = 0; at < fed.length; at++) eachNext(snapshot, fed[at]!, way, mark);
  return marks;
}
