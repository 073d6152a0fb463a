import { missingPasserelles } from '../../findings/missing-passerelle/missing-passerelles.ts';
import { renewals } from '../../findings/missing-passerelle/renewals.ts';
import { CERTAIN } from '../../findings/missing-passerelle/search.ts';
import { isWalkable } from '../../gain/impact.ts';
import { mayBeEntered } from '../../gain/service.ts';
import type { Bridges } from '../../gain/service-state.ts';
import { type Adjacency, groupByNode } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { missingPasserelleKey } from '../../model/finding-key.ts';
import { byCodeUnit } from '../../model/network.ts';
import type { PasserelleKind } from '../../model/vocabulary.ts';

/** A passage that two operators could agree on. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  /** Kind of the passerelle to renew; undefined for a new passerelle. */
  readonly renewal: PasserelleKind | undefined;
  readonly certain: boolean;
  readonly walkable: boolean;
}

/**
 * The agreements to choose from, sorted by the ids of their operators: one for each unordered pair of operators with
 * a certain missing passerelle or a renewal. The walkable passages of agreement u are the `bridges` from `start[u]`
 * to before `start[u + 1]`.
 */
export interface Agreements {
  readonly count: number;
  readonly operators: readonly (readonly [string, string])[];
  readonly start: Int32Array;
  readonly bridges: Bridges & { readonly from: Int32Array; readonly to: Int32Array };
  /** By bridge: its agreement. */
  readonly owner: Int32Array;
  readonly bySource: Adjacency;
  readonly byTarget: Adjacency;
  /** By agreement: number of pairs of filières, including those that are not walkable. */
  readonly pairs: Int32Array;
  readonly certainPairs: number;
  readonly renewals: number;
  readonly possiblePairs: number;
  readonly rejected: number;
  /** The candidates of some agreements, including possible ones, by the agreement's position. */
  candidatesOf(chosen: Iterable<number>): Map<number, Candidate[]>;
}

/**
 * Makes the key of the finding that a new passerelle from filière `a` to filière `b` (their numbers in the snapshot,
 * the network on a day) would settle: a missing passerelle (M04) or, when `renewal` gives the kind to renew, a lapsed
 * one (M13).
 */
export const keyOf = (
  { nodes }: Snapshot,
  a: number,
  b: number,
  renewal: PasserelleKind | undefined,
): string =>
  renewal === undefined
    ? missingPasserelleKey(nodes.ids[a]!, nodes.ids[b]!)
    : `M13:${nodes.ids[a]}:${nodes.ids[b]}:${renewal}`;

/** Which passages a plan may choose among. */
export interface Choosable {
  /** Keys of rejected findings, which are neither shown nor counted. */
  readonly rejected: ReadonlySet<string>;
  /** Whether a filière, by its number, belongs to what the plan is for: one end of each passage does. Absent = all do. */
  readonly isInside?: ((node: number) => boolean) | undefined;
}

/**
 * Visits every passage that could be agreed on and is not rejected: first the M04 pairs, then the renewals. Returns
 * the number of rejected ones.
 */
function eachCandidate(
  snapshot: Snapshot,
  { rejected, isInside = () => true }: Choosable,
  visit: (a: number, b: number, certain: boolean, walkable: boolean, renewal: Candidate['renewal']) => void,
): number {
  const { nodes } = snapshot;
  const enters = mayBeEntered(snapshot);
  const out = rejectedPairs(snapshot, rejected);
  const { from: sources, to: targets, doubts, count } = missingPasserelles(snapshot);
  const inside = Uint8Array.from(nodes.ids, (_, node) => (isInside(node) ? 1 : 0));
  const isOutside = (a: number, b: number): boolean => inside[a] === 0 && inside[b] === 0;
  let left = 0;
  for (let at = 0; at < count; at++) {
    const [a, b] = [sources[at]!, targets[at]!];
    if (isOutside(a, b)) continue;
    if (out.size > 0 && out.has(a * nodes.count + b)) left += 1;
    else visit(a, b, doubts[at] === CERTAIN, enters[b] === 1, undefined);
  }
  for (const { key, addition, kind } of renewals(snapshot)) {
    const { from: a, to: b } = addition;
    if (isOutside(a, b)) continue;
    const walkable = isWalkable(snapshot, addition);
    if (rejected.has(key)) left += 1;
    else visit(a, b, true, walkable, kind);
  }
  return left;
}

/** The rejected M04 pairs, each as one number for fast lookup. */
function rejectedPairs({ nodes }: Snapshot, rejected: ReadonlySet<string>): Set<number> {
  const pairs = new Set<number>();
  for (const key of rejected) {
    const [kind, from, to] = key.split(':');
    const [a, b] = [nodes.index.get(from ?? ''), nodes.index.get(to ?? '')];
    if (kind === 'M04' && a !== undefined && b !== undefined) pairs.add(a * nodes.count + b);
  }
  return pairs;
}

/** The certain candidates as columns: the code of the agreement and the two filières. */
interface Sure {
  readonly code: number[];
  readonly a: number[];
  readonly b: number[];
  readonly walkable: boolean[];
}

/**
 * Lists the agreements that operators could sign in the network of a day: one for each pair of operators between
 * which a passerelle is certainly missing or could be renewed, with all these passerelles, among those of `choosable`.
 */
export function agreementsOf(snapshot: Snapshot, choosable: Choosable): Agreements {
  const { nodes, document } = snapshot;
  const size = document.operators.length;
  const byId = [...document.operators.keys()].sort((one, other) =>
    byCodeUnit(document.operators[one]!.id, document.operators[other]!.id),
  );
  const rank = new Int32Array(size);
  byId.forEach((operator, at) => {
    rank[operator] = at;
  });
  /** Encodes two operators as one number, the smaller id first, so that codes sort like the ids. */
  const codeOf = (a: number, b: number): number => {
    const [one, other] = [rank[nodes.operator[a]!]!, rank[nodes.operator[b]!]!];
    return one < other ? one * size + other : other * size + one;
  };
  const sure: Sure = { code: [], a: [], b: [], walkable: [] };
  let [renewed, possiblePairs] = [0, 0];
  const left = eachCandidate(snapshot, choosable, (a, b, certain, walkable, renewal) => {
    if (!certain) {
      possiblePairs += 1;
      return;
    }
    if (renewal !== undefined) renewed += 1;
    sure.code.push(codeOf(a, b));
    sure.a.push(a);
    sure.b.push(b);
    sure.walkable.push(walkable);
  });
  const codes = Float64Array.from(new Set(sure.code)).sort();
  const position = new Map<number, number>();
  codes.forEach((code, index) => {
    position.set(code, index);
  });
  const idAt = (at: number): string => document.operators[byId[at]!]!.id;
  return {
    count: codes.length,
    operators: Array.from(codes, (code) => [idAt(Math.floor(code / size)), idAt(code % size)]),
    ...columnsOf(sure, position, nodes.count),
    certainPairs: sure.code.length - renewed,
    renewals: renewed,
    possiblePairs,
    rejected: left,
    candidatesOf(chosen) {
      const lists = new Map<number, Candidate[]>([...chosen].map((index) => [index, []]));
      eachCandidate(snapshot, choosable, (a, b, certain, walkable, renewal) => {
        const index = position.get(codeOf(a, b));
        if (index !== undefined) lists.get(index)?.push({ a, b, renewal, certain, walkable });
      });
      return lists;
    },
  };
}

type Columns = Pick<Agreements, 'start' | 'bridges' | 'owner' | 'pairs' | 'bySource' | 'byTarget'>;

function columnsOf(sure: Sure, position: ReadonlyMap<number, number>, nodeCount: number): Columns {
  const agreement = Int32Array.from(sure.code, (code) => position.get(code)!);
  const start = new Int32Array(position.size + 1);
  const pairs = new Int32Array(position.size);
  const seen = new Set<number>();
  agreement.forEach((index, at) => {
    const pair = sure.a[at]! * nodeCount + sure.b[at]!;
    if (sure.walkable[at]) start[index + 1]! += 1;
    // Two kinds to renew on one pair count as one pair of filières.
    if (!seen.has(pair)) pairs[index]! += 1;
    seen.add(pair);
  });
  for (let index = 0; index < position.size; index++) start[index + 1]! += start[index]!;
  const next = start.slice();
  const total = start[position.size]!;
  const [from, to, owner] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)];
  agreement.forEach((index, at) => {
    if (!sure.walkable[at]) return;
    const bridge = next[index]!++;
    from[bridge] = sure.a[at]!;
    to[bridge] = sure.b[at]!;
    owner[bridge] = index;
  });
  const [bySource, byTarget] = [groupByNode(nodeCount, from), groupByNode(nodeCount, to)];
  return { start, bridges: { from, to }, owner, pairs, bySource, byTarget };
}
