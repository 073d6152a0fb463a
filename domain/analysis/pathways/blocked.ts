import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { marked, reachable, reaching } from '../../graph/reach.ts';
import { filiereOf, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { compareIds } from '../candidate-order.ts';
import { candidatePairs } from '../gaps/candidate-pairs.ts';
import { YES } from '../levels.ts';
import { obstaclesOn } from '../obstacles.ts';
import type { Blocked, LevelVerdict } from '../results.ts';
import { usableStarts } from '../walkable.ts';
import { explainCarried } from './explain.ts';
import { firstLabel, follow, type Label, sameState } from './labels.ts';
import { passable } from './passable.ts';
import { type PathwayRequest, withoutLimits } from './request.ts';
import { searchPathways } from './search.ts';

/** States looked at for the tests that stop people: enough for the nearest ones, whatever the network. */
const MOST_STATES = 20_000;

/** Why a request has no pathway: what stops people between the ends, or what would join them. */
export function explainBlocked(snapshot: Snapshot, request: PathwayRequest): Blocked {
  const nothing = { levelGaps: [], obstacles: [], lastReached: [], candidates: [] };
  const { from } = request;
  if (from !== undefined && snapshot.nodes.active[from] !== 1) return { reason: 'INACTIVE', ...nothing };
  const free = withoutLimits(request);
  if (searchPathways(snapshot, free).found.length > 0) return { reason: 'LIMITS', ...nothing };
  const graph = offerGraphWithPreps(snapshot);
  const ahead = reachable(graph, from === undefined ? usableStarts(snapshot) : [from]);
  const behind = reaching(graph, targetNodes(snapshot, request));
  const between = ahead.map((mark, node) => Number(mark === 1 && behind[node] === 1));
  if (between.includes(1)) {
    return {
      ...nothing,
      reason: 'ON_PAPER',
      levelGaps: failingSteps(snapshot, free, between),
      obstacles: obstaclesBetween(snapshot, between),
    };
  }
  const { ids, isOutlet } = snapshot.nodes;
  const ends = marked(ahead).filter(
    (node) => isOutlet[node] === 0 && graph.out.start[node] === graph.out.start[node + 1],
  );
  const candidates = candidatePairs(snapshot)
    .filter(({ a, b }) => ahead[a] === 1 && behind[b] === 1)
    .map(({ a, b }): [string, string] => [ids[a]!, ids[b]!]);
  return {
    ...nothing,
    reason: 'UNCONNECTED',
    lastReached: ends.map((node) => ids[node]!),
    candidates: candidates.sort(compareIds),
  };
}

function targetNodes({ nodes }: Snapshot, { target }: PathwayRequest): number[] {
  if (target.kind === 'node') return [target.node];
  if (target.kind === 'outlets') return marked(nodes.isOutlet);
  const found: number[] = [];
  for (let node = 0; node < nodes.count; node++) if (nodes.sector[node] === target.sector) found.push(node);
  return found;
}

/** The passerelles that everyone who comes so far fails, each with the test that misses least. */
function failingSteps(
  snapshot: Snapshot,
  request: PathwayRequest,
  between: Uint8Array,
): Blocked['levelGaps'] {
  const { passerelles, nodes } = snapshot;
  const canPass = passable(snapshot, request);
  const passed = new Set<number>();
  const failed = new Map<number, Blocked['levelGaps'][number]>();
  const seen = new Map<number, Label[]>();
  const stack: Label[] = [];
  const visit = (label: Label): void => {
    const known = seen.get(label.node) ?? [];
    if (known.some((other) => sameState(other.base, label.base) && sameState(other.carried, label.carried)))
      return;
    seen.set(label.node, [...known, label]);
    stack.push(label);
  };
  const starts = request.from === undefined ? usableStarts(snapshot) : [request.from];
  for (const node of starts) if (between[node] === 1) visit(firstLabel(snapshot, node, true));
  let taken = 0;
  for (let label = stack.pop(); label !== undefined && taken < MOST_STATES; label = stack.pop()) {
    taken += 1;
    for (let at = passerelles.out.start[label.node]!; at < passerelles.out.start[label.node + 1]!; at++) {
      const p = passerelles.out.edges[at]!;
      const b = passerelles.to[p]!;
      if (nodes.isOutlet[b] === 1 || between[b] !== 1 || !canPass(p)) continue;
      const after = follow(snapshot, label, p);
      if (after !== undefined) {
        passed.add(p);
        visit(after);
        continue;
      }
      const concurrent = passerelleOf(snapshot, p).kind === 'CONCURRENT';
      const levels = explainCarried(snapshot, label.node, concurrent ? label.base : label.carried, p);
      const { id, from, to } = passerelleOf(snapshot, p);
      if (missesLess(levels, failed.get(p)?.levels)) failed.set(p, { passerelle: id, from, to, levels });
    }
  }
  return [...failed]
    .filter(([p]) => !passed.has(p))
    .map(([, step]) => step)
    .sort((one, other) => byCodeUnit(one.passerelle, other.passerelle));
}

/** Smaller gap first; then any fixed order, so that the order of the rows never shows. */
function missesLess(levels: LevelVerdict, known: LevelVerdict | undefined): boolean {
  if (known === undefined || levels.gap !== known.gap) return known === undefined || levels.gap < known.gap;
  return JSON.stringify(levels.dimensions) < JSON.stringify(known.dimensions);
}

function obstaclesBetween(snapshot: Snapshot, between: Uint8Array): string[] {
  const found = new Set<string>();
  const note = (element: string): void => {
    for (const { obstacle, verdict } of obstaclesOn(snapshot, element))
      if (obstacle.severity === 'BLOCKING' && verdict === YES) found.add(obstacle.id);
  };
  for (const node of marked(between)) {
    if (snapshot.nodes.isOutlet[node] === 1) continue;
    const { id, sites = [] } = filiereOf(snapshot, node);
    note(id);
    for (const site of sites) note(site);
  }
  const { count, from, to } = snapshot.passerelles;
  for (let p = 0; p < count; p++)
    if (between[from[p]!] === 1 && between[to[p]!] === 1) note(passerelleOf(snapshot, p).id);
  return [...found].sort(byCodeUnit);
}
