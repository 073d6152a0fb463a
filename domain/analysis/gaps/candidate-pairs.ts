import { perDay } from '../../graph/per-snapshot.ts';
import { ACTIVE_STATE, INTAKE_STAGE, isCarryingKind, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { NO, ownTests } from '../levels.ts';
import { filiereBassins } from './bassins.ts';
import { followersIn } from './followers.ts';
import { unreachable } from './m02-unreachable.ts';
import { pairTest } from './pair-tests.ts';

/** What a pair rests on, one bit each; a pair with all three is certain. */
export const LEVELS_FIT = 1;
/** Both sectors are known. */
export const SECTOR_KNOWN = 2;
/** The common bassin rests on sites at both ends. */
export const BASSIN_BY_SITE = 4;
export const CERTAIN = LEVELS_FIT | SECTOR_KNOWN | BASSIN_BY_SITE;

/** The pairs that meet the rule of M04, as columns, by a then b. */
export interface CandidatePairs {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** LEVELS_FIT, SECTOR_KNOWN, BASSIN_BY_SITE. */
  readonly marks: Uint8Array;
  /** The pairs out of a node are those from firstOf[node] to firstOf[node + 1]. */
  readonly firstOf: Int32Array;
}

/** The pairs of filières that nothing joins and that could be joined (M04). */
export const candidatePairs = perDay((snapshot): CandidatePairs => {
  const { nodes } = snapshot;
  const search = pairSearch(snapshot);
  let [a, b] = [new Int32Array(1024), new Int32Array(1024)];
  let marks = new Uint8Array(1024);
  const firstOf = new Int32Array(nodes.count + 1);
  let count = 0;
  for (let from = 0; from < nodes.count; from++) {
    const first = count;
    firstOf[from] = first;
    search.eachFrom(from, (to, inDoubt) => {
      if (count === a.length) [a, b, marks] = [longer(a), longer(b), longer(marks)];
      a[count] = from;
      b[count] = to;
      marks[count] = search.marks(from, to, inDoubt);
      count += 1;
    });
    sortPart(b, marks, first, count);
  }
  firstOf[nodes.count] = count;
  return { count, a: a.slice(0, count), b: b.slice(0, count), marks: marks.slice(0, count), firstOf };
});

function longer<T extends Int32Array | Uint8Array>(column: T): T {
  const copy = (
    column instanceof Uint8Array ? new Uint8Array(column.length * 2) : new Int32Array(column.length * 2)
  ) as T;
  copy.set(column);
  return copy;
}

/** Sorts a part of two columns by the first; the pairs of a filière of one bassin are in order already. */
function sortPart(b: Int32Array, marks: Uint8Array, first: number, end: number): void {
  for (let at = first + 1; at < end; at++) {
    if (b[at - 1]! < b[at]!) continue;
    const order = Array.from({ length: end - first }, (_, index) => first + index);
    order.sort((p, q) => b[p]! - b[q]!);
    const sorted = order.map((p) => [b[p]!, marks[p]!] as const);
    sorted.forEach(([to, mark], index) => {
      b[first + index] = to;
      marks[first + index] = mark;
    });
    return;
  }
}

const nothingIsKnown = (): boolean => false;

type VisitPair = (b: number, inDoubt: number) => void;

/** Looks for the pairs out of one filière at a time, those of everyone whatever the audience. */
export interface PairSearch {
  /** Visits each b that makes a pair with a, with the dimensions in doubt. */
  eachFrom(a: number, visit: VisitPair): void;
  /** The same among some of those who may follow a in a bassin (`followersIn`), which stand in a part of a list. */
  eachAmong(
    a: number,
    nodes: Int32Array,
    from: number,
    to: number,
    visit: VisitPair,
    /** Pairs of which the caller knows enough already: whether something joins them is not looked up. */
    isKnown: (b: number, inDoubt: number) => boolean,
  ): void;
  marks(a: number, b: number, inDoubt: number): number;
}

/**
 * Pairs are looked for among the filières of a common bassin and a stage that may follow, so the cost follows the size
 * of bassins, not the square of the network.
 */
export function pairSearch({ everyone: snapshot }: Snapshot): PairSearch {
  const { nodes } = snapshot;
  const { operator, stage } = nodes;
  const bassins = filiereBassins(snapshot);
  const unserved = unreachable(snapshot);
  const followers = followersIn(snapshot);
  const { meet, doubts, raises } = pairTest(snapshot);
  const known = nodes.sector.map(
    (sector, node) =>
      (sector === NONE ? 0 : SECTOR_KNOWN) | (bassins.declared[node] === 1 ? 0 : BASSIN_BY_SITE),
  );
  const isNear = new Int32Array(nodes.count).fill(NONE);
  const isSeen = new Int32Array(nodes.count);
  let [turn, nearOf] = [0, NONE];

  function eachFrom(a: number, visit: VisitPair): void {
    if (nodes.isOutlet[a] === 1 || nodes.active[a] !== 1) return;
    const own = bassins.of[a]!;
    turn += 1;
    const visitOnce: VisitPair = (b, inDoubt) => {
      if (isSeen[b] === turn) return;
      isSeen[b] = turn;
      visit(b, inDoubt);
    };
    for (const bassin of own) {
      const count = followers.look(a, bassin);
      eachAmong(a, followers.found, 0, count, own.length > 1 ? visitOnce : visit, nothingIsKnown);
    }
  }

  function eachAmong(
    a: number,
    among: Int32Array,
    from: number,
    to: number,
    visit: VisitPair,
    isKnown: (b: number, inDoubt: number) => boolean,
  ): void {
    const [stageOfA, operatorOfA] = [stage[a]!, operator[a]!];
    for (let at = from; at < to; at++) {
      const b = among[at]!;
      if (operator[b] === operatorOfA) continue;
      if (stageOfA === INTAKE_STAGE && unserved[b] === 0) continue;
      if (stage[b]! <= stageOfA && !raises(a, b)) continue;
      if (!meet(a, b)) continue;
      const inDoubt = doubts(a, b);
      if (isKnown(b, inDoubt)) continue;
      if (nearOf !== a) markNear(snapshot, a, isNear);
      nearOf = a;
      if (isNear[b] !== a) visit(b, inDoubt);
    }
  }

  return {
    eachFrom,
    eachAmong,
    marks: (a, b, inDoubt) => (inDoubt === 0 ? LEVELS_FIT : 0) | (known[a]! & known[b]!),
  };
}

/**
 * Marks with `a` what needs no new passerelle from a: what one or two passable passerelles reach, and what a
 * passerelle planned, suspended or expired already names.
 */
export function markNear(snapshot: Snapshot, a: number, isNear: Int32Array): void {
  const { out, to, carrying, state, kind } = snapshot.passerelles;
  const tests = ownTests(snapshot);
  for (let at = out.start[a]!; at < out.start[a + 1]!; at++) {
    const p = out.edges[at]!;
    if (state[p] !== ACTIVE_STATE && isCarryingKind(kind[p]!)) isNear[to[p]!] = a;
    // A passage in force that fails its level test leaves ok(a, b) at NO, so the pair is no candidate either.
    if (carrying[p] !== 1) continue;
    const middle = to[p]!;
    isNear[middle] = a;
    if (tests[p] === NO) continue;
    for (let next = out.start[middle]!; next < out.start[middle + 1]!; next++) {
      const q = out.edges[next]!;
      if (carrying[q] === 1 && tests[q] !== NO) isNear[to[q]!] = a;
    }
  }
}
