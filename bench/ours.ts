import { findPathways } from '../domain/advice/pathways/find-pathways.ts';
import type { Pathway } from '../domain/analysis/results.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { buildFindings } from '../domain/findings/finding-list.ts';
import { GAP_KINDS, type GapKind } from '../domain/findings/kinds.ts';
import { findGaps, listFindings } from '../domain/findings/list-findings.ts';
import { rankBridges } from '../domain/findings/missing-passerelle/rank-bridges.ts';
import { offerGraphWithPreps } from '../domain/graph/graphs.ts';
import { marked, reaching } from '../domain/graph/reach.ts';
import { type Snapshot, snapshotAt } from '../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../domain/model/audience.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import type { Ends } from './pathway-queries.ts';
import { AT, PERIOD } from './seeded-network.ts';
import { type Limits, measure, type Timing, timed, timingOf } from './timing.ts';

export const K = 10;
/** Missing bridges that are asked for without the others. */
export const FIRST = 100;
/** The public that is asked for where one is. */
export const PROFILE: AudienceProfile = {
  age: 34,
  statuses: ['DEI'],
  hasCar: false,
  availability: ['DAY'],
  levels: { oral: 3, written: 3, certificate: 0 },
};
export const KINDS: readonly GapKind[] = GAP_KINDS;

/** A snapshot that nothing was derived from yet: what is kept by snapshot or by document is not there. */
export const freshSnapshot = (document: NetworkDocument): Snapshot =>
  snapshotAt(Object.assign({}, document), AT);

export const measureSnapshot = (document: NetworkDocument, limits: Limits): Timing =>
  measure(
    () => document,
    (given) => snapshotAt(given, AT),
    limits,
  );

/** The graph of N⁺ and what leads to an outlet in it. */
export const measureReach = (prepare: () => Snapshot, limits: Limits): Timing =>
  measure(prepare, reachingOutlets, limits);

export function reachingOutlets(snapshot: Snapshot): Uint8Array {
  return reaching(offerGraphWithPreps(snapshot), marked(snapshot.nodes.isOutlet));
}

export const findKinds = (snapshot: Snapshot, kinds: readonly GapKind[]): Finding[] =>
  findGaps(snapshot, { period: PERIOD, kinds });

export const measureKinds = (prepare: () => Snapshot, kinds: readonly GapKind[], limits: Limits): Timing =>
  measure(prepare, (snapshot) => findKinds(snapshot, kinds), limits);

/** The first pairs of operators of M04, as the server lists them; answers how many there are. */
export const firstOperatorPairs = (snapshot: Snapshot): number =>
  rankBridges(snapshot, new Set(), FIRST).count;

/** What a screen of findings needs: all kinds found, counted and in order, the first of each made, and the pairs of operators of M04. */
export function findAll(snapshot: Snapshot): { readonly found: number; readonly operatorPairs: number } {
  let found = 0;
  for (const list of listFindings(snapshot, { period: PERIOD })) {
    found += list.count;
    buildFindings(list, FIRST);
  }
  return { found, operatorPairs: firstOperatorPairs(snapshot) };
}

export function bestPathways(snapshot: Snapshot, { from, to }: Ends): readonly Pathway[] {
  const result = findPathways(snapshot, { from, to, k: K });
  if (!result.ok) throw new Error(`No such ${result.parameter}: ${result.value}`);
  return result.pathways;
}

export interface PathwayTimings {
  /** The first question about an outlet. */
  readonly first: Timing;
  /** The next ones about the same outlet. */
  readonly warm: Timing;
  readonly listed: number;
}

/** `queries` stand by target. */
export function measurePathways(snapshot: Snapshot, queries: readonly Ends[]): PathwayTimings {
  const [first, warm]: [number[], number[]] = [[], []];
  let listed = 0;
  queries.forEach((query, index) => {
    const { value, milliseconds } = timed(() => bestPathways(snapshot, query));
    (queries[index - 1]?.to === query.to ? warm : first).push(milliseconds);
    listed += value.length;
  });
  return { first: timingOf(first), warm: timingOf(warm), listed };
}

/** All of them again, in an order that mixes the outlets. */
export function measureMixed(snapshot: Snapshot, queries: readonly Ends[]): Timing {
  // A stride that shares no factor with their number visits every query once.
  const stride = [37, 41, 43, 47].find((prime) => queries.length % prime !== 0) ?? 1;
  const inTurn = queries.map((_, index) => queries[(index * stride) % queries.length]!);
  return timingOf(inTurn.map((query) => timed(() => bestPathways(snapshot, query)).milliseconds));
}
