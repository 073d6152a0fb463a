import { findPathways } from '../domain/advice/pathways/find-pathways.ts';
import { ANY_START } from '../domain/analysis/pathways/request.ts';
import { monthsIn } from '../domain/graph/months-in.ts';
import { forAudience, type Snapshot } from '../domain/graph/snapshot.ts';
import type { EntryConditions } from '../domain/model/conditions.ts';
import type { Filiere } from '../domain/model/entities.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import { DIMENSIONS } from '../domain/model/vocabulary.ts';
import { bestPathways, freshSnapshot, K, measureMixed, measurePathways, PROFILE } from './ours.ts';
import { type Ends, pathwayQueries } from './pathway-queries.ts';
import { type CypherPeer, QUESTION_MS } from './peers/cypher.ts';
import { monthsGraph, yen } from './peers/yen.ts';
import { type Measure, milliseconds, type PeerResult } from './report.ts';
import { AT } from './seeded-network.ts';
import { timed, timingOf } from './timing.ts';

export interface PathwayPlan {
  readonly targets: number;
  readonly perTarget: number;
  /** Questions put to the peers, which are slow. */
  readonly peerQueries: number;
  /** Milliseconds for all questions put to one peer. */
  readonly peerBudget: number;
  /** Questions on which Yen and the search are compared, levels and concurrency left out. */
  readonly compared: number;
}

export async function measureBestPathways(
  document: NetworkDocument,
  cypher: CypherPeer | undefined,
  plan: PathwayPlan,
): Promise<Measure[]> {
  // On a snapshot of its own, so that of the one to be measured only the compiled code is warm.
  const other = freshSnapshot(document);
  const count = (ends: Ends): number => bestPathways(other, ends).length;
  const queries = pathwayQueries(other, plan.targets, plan.perTarget, count);
  const snapshot = freshSnapshot(document);
  const { first, warm, listed } = measurePathways(snapshot, queries);
  const mixed = measureMixed(snapshot, queries);
  const some = spread(queries, plan.peerQueries);
  const peers = [
    askYen(snapshot, some, plan),
    ...(cypher === undefined ? [] : [await askCypher(cypher, some)]),
  ];
  const note = `${listed} pathways listed`;
  return [
    { size: '', name: `${K} best pathways, mixed outlets`, ours: mixed, peers },
    { size: '', name: `${K} best pathways, same outlet again`, ours: warm, peers: [], note },
    { size: '', name: `${K} best pathways, first for an outlet`, ours: first, peers: [] },
    fromAnywhere(snapshot, queries, plan),
    forPublic(document, plan),
  ];
}

/** The same for a public, on a network first read for it; Yen knows neither its levels nor its age. */
function forPublic(document: NetworkDocument, plan: PathwayPlan): Measure {
  const [other, snapshot] = [0, 1].map(() => forAudience(freshSnapshot(document), PROFILE));
  const count = (ends: Ends): number => bestPathways(other!, ends).length;
  const queries = pathwayQueries(other!, plan.targets, plan.perTarget, count);
  const { first } = measurePathways(snapshot!, queries);
  const ours = measureMixed(snapshot!, queries);
  const peers = [askYen(snapshot!, spread(queries, plan.peerQueries), { ...plan, compared: 0 })];
  const note = `first for an outlet ${milliseconds(first.median)}`;
  return { size: '', name: `${K} best pathways for a public`, ours, peers, note };
}

/** From all usable starts at once, one question an outlet. */
function fromAnywhere(snapshot: Snapshot, queries: readonly Ends[], plan: PathwayPlan): Measure {
  const outlets = [...new Set(queries.map(({ to }) => to))];
  const all = outlets.map((to): Ends => ({ from: ANY_START, to }));
  const times = all.map((ends) => timed(() => bestPathways(snapshot, ends)).milliseconds);
  const few = { ...plan, compared: Math.min(3, plan.compared) };
  const peers = [askYen(snapshot, spread(all, plan.peerQueries), few)];
  return { size: '', name: `${K} best pathways, from any start`, ours: timingOf(times), peers };
}

function askYen(snapshot: Snapshot, queries: readonly Ends[], plan: PathwayPlan): PeerResult {
  const graph = monthsGraph(snapshot, true);
  const times: number[] = [];
  const begun = performance.now();
  for (const { from, to } of queries) {
    if (performance.now() - begun > plan.peerBudget) break;
    times.push(timed(() => yen(graph, from, to, K)).milliseconds);
  }
  const compared = spread(queries, plan.compared);
  const same = compared.length === 0 ? undefined : agree(snapshot.document, compared);
  return { peer: 'Yen on graphology', timing: timingOf(times), same };
}

/** One shortest way in steps, levels left out: what the Cypher question states. */
async function askCypher(cypher: CypherPeer, queries: readonly Ends[]): Promise<PeerResult> {
  const times: number[] = [];
  for (const { from, to } of queries.slice(0, 2)) {
    const { timing } = await cypher.ask('shortest-pathway', { at: AT, source: from, target: to });
    if (timing === undefined)
      return { peer: 'Cypher on Neo4j', stoppedAfter: QUESTION_MS, note: '1 shortest, in steps' };
    times.push(timing.median);
  }
  return { peer: 'Cypher on Neo4j', timing: timingOf(times), note: '1 shortest, in steps' };
}

/** Without levels, concurrency and unknown months both state one thing: the k least sums of months. */
function agree(document: NetworkDocument, queries: readonly Ends[]): boolean {
  const plain = freshSnapshot({ ...document, filieres: document.filieres.map(withoutLevels) });
  const graph = monthsGraph(plain, false);
  return queries.every(({ from, to }) => {
    const result = findPathways(plain, { from, to, k: K, withoutConcurrent: true });
    if (!result.ok) return false;
    const own = from === ANY_START ? 0 : monthsIn(plain, plain.nodes.index.get(from)!);
    const theirs = yen(graph, from, to, K).map(({ months }) => months + own);
    return JSON.stringify(result.pathways.map(({ months }) => months)) === JSON.stringify(theirs);
  });
}

function withoutLevels(filiere: Filiere): Filiere {
  const entry: EntryConditions = { ...filiere.entry };
  for (const dimension of DIMENSIONS) delete entry[dimension];
  const { waitMonths = 0, durationMonths = 0 } = filiere;
  return { ...filiere, entry, exit: undefined, waitMonths, durationMonths };
}

/** Some of a list, evenly spaced. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(items.length / Math.max(1, count)));
  return items.filter((_, index) => index % step === 0).slice(0, count);
}
