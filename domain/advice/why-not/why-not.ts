import { explainAdmission } from '../../analysis/audience/admits.ts';
import { explainFit, givenLevels } from '../../analysis/levels.ts';
import { ANY_OUTLET, ANY_START, resolveQuery, resolveTarget } from '../../analysis/pathways/request.ts';
import { searchPathways } from '../../analysis/pathways/search.ts';
import { startDoubts } from '../../analysis/pathways/start-cautions.ts';
import { targetNodes } from '../../analysis/pathways/target-nodes.ts';
import type { StartDoubt } from '../../analysis/results.ts';
import { distancesTo } from '../../graph/distances.ts';
import { carryingGraph, offerGraphWithPreps } from '../../graph/graphs.ts';
import { INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { findPathways } from '../pathways/find-pathways.ts';
import { type Admitting, MOST_ADMITTING, type WhyNot } from './results.ts';

/** Number of filières of which it is asked whether a pathway reaches them. */
const MOST_TRIED = 60;

/**
 * Answers "why not this one?" for a filière or an outlet with the id `place`, for people at the start `from` (a filière, or
 * STARTS for every start) and the audience of the snapshot: how it is entered, the surest pathway to it or the reason why
 * there is none, and whether a pathway to the goal `to` of the list goes through it. Undefined when an id names nothing.
 */
export function whyNot(
  snapshot: Snapshot,
  from: string,
  place: string,
  to: string = ANY_OUTLET,
): WhyNot | undefined {
  const node = snapshot.nodes.index.get(place);
  if (node === undefined) return undefined;
  const found = findPathways(snapshot, { from, to: place, k: 1, order: 'surest' }, false);
  if (!found.ok) return undefined;
  const isOutlet = snapshot.nodes.isOutlet[node] === 1;
  const [way = null] = found.pathways;
  return {
    place,
    entry: isOutlet
      ? null
      : {
          isStart: snapshot.nodes.isStart[node] === 1,
          doubts: entryDoubts(snapshot, node),
          senders: sendersTo(snapshot, node),
        },
    way,
    reason: found.blocked?.reason ?? null,
    ...(way === null ? { through: null, beyond: null } : towardsGoal(snapshot, from, place, to)),
  };
}

/** The surest pathway to the goal through a place that can be reached, or why nothing leads on from there. */
function towardsGoal(
  snapshot: Snapshot,
  from: string,
  place: string,
  to: string,
): Pick<WhyNot, 'through' | 'beyond'> {
  const search = (ends: { readonly from: string; readonly via?: readonly string[] }) => {
    const found = findPathways(snapshot, { ...ends, to, k: 1, order: 'surest' }, false);
    return found.ok ? found : undefined;
  };
  const through = search({ from, via: [place] })?.pathways[0] ?? null;
  const isOutlet = snapshot.nodes.isOutlet[snapshot.nodes.index.get(place)!] === 1;
  const beyond = through !== null || isOutlet ? null : (search({ from: place })?.blocked ?? null);
  return { through, beyond };
}

/** What entering the filière number `node` asks, where the audience does not meet it or does not say. */
function entryDoubts(snapshot: Snapshot, node: number): StartDoubt[] {
  const given = givenLevels(snapshot);
  return startDoubts(snapshot, { from: node, enrolled: false }, node, {
    admission: explainAdmission(snapshot, node),
    levels: given === undefined ? null : explainFit(snapshot, given, node, 0),
  });
}

/**
 * Lists the filières that would admit the audience of the snapshot and that lead to the goal `to`, but where people can
 * neither enrol directly nor come by a pathway: the nearest to the goal first, then those of which least is unknown, then by
 * id. Empty for everyone.
 */
export function admittingFilieres(snapshot: Snapshot, from: string, to: string): Admitting[] {
  const target = resolveTarget(snapshot, to);
  if (snapshot.audience === undefined || from !== ANY_START || target === undefined) return [];
  const { nodes } = snapshot;
  const remaining = distancesTo(offerGraphWithPreps(snapshot), targetNodes(snapshot, target));
  const sent = sentFromWelcome(snapshot);
  const found: { readonly node: number; readonly doubts: StartDoubt[] }[] = [];
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1 || nodes.isStart[node] === 1) continue;
    if (sent.has(node) || !Number.isFinite(remaining[node]!)) continue;
    const doubts = entryDoubts(snapshot, node);
    if (doubts.some(({ verdict }) => verdict === 'NO')) continue;
    found.push({ node, doubts });
  }
  const sorted = found.sort(
    (a, b) => remaining[a.node]! - remaining[b.node]! || a.doubts.length - b.doubts.length || a.node - b.node,
  );
  return firstOf(sorted, ({ node }) => !isReached(snapshot, nodes.ids[node]!)).map(({ node, doubts }) => ({
    ...{ filiere: nodes.ids[node]!, unknown: doubts.length, doubts },
    senders: sendersTo(snapshot, node),
  }));
}

/** The first filières of a list that pass a test, as many as are given; few are tried. */
function firstOf<T>(list: readonly T[], passes: (one: T) => boolean): T[] {
  const first: T[] = [];
  for (const one of list.slice(0, MOST_TRIED)) {
    if (first.length === MOST_ADMITTING) break;
    if (passes(one)) first.push(one);
  }
  return first;
}

/** Whether a pathway leads the audience from some start to the filière. */
function isReached(snapshot: Snapshot, filiere: string): boolean {
  const resolved = resolveQuery(snapshot, { from: ANY_START, to: filiere, k: 1 });
  return resolved.ok && searchPathways(snapshot, resolved.request).found.length > 0;
}

/** The filières from which a passerelle leads to the filière number `node`, in id order. */
function sendersTo(snapshot: Snapshot, node: number): string[] {
  const graph = carryingGraph(snapshot);
  const from = new Set<number>();
  graph.to.forEach((to, edge) => {
    if (to === node) from.add(graph.from[edge]!);
  });
  return [...from].sort((a, b) => a - b).map((one) => snapshot.nodes.ids[one]!);
}

/** The filières to which a passerelle leads from a filière of the welcome stage. */
function sentFromWelcome(snapshot: Snapshot): ReadonlySet<number> {
  const graph = carryingGraph(snapshot);
  const sent = new Set<number>();
  graph.to.forEach((to, edge) => {
    if (snapshot.nodes.stage[graph.from[edge]!] === INTAKE_STAGE) sent.add(to);
  });
  return sent;
}
