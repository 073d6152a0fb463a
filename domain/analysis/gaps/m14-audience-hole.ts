import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { reachable, reaching, starts } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { compareIds } from '../../model/compare-ids.ts';
import { liftSets } from '../blocking/walks.ts';
import { findPathways } from '../find-pathways.ts';
import type { FindingOf } from '../findings.ts';
import { ANY_START, resolveTarget, type Target } from '../pathways/request.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { findingFor, type GapContext } from './context.ts';

type Evidence = FindingOf<'M14'>['evidence'];

/** Sets shown, and ways looked at before the search stops: ordinary questions need some hundreds. */
const MOST_SETS = 3;
const BUDGET = 40_000;

/**
 * M14: an audience for which no pathway leads to the target, from any start that is open to it. Certain when even what
 * is not known, read as a pass, opens none; possible when only that lets someone through.
 */
export function audienceHole(context: GapContext): FindingOf<'M14'>[] {
  const { snapshot, target: text } = context;
  if (snapshot.audience === undefined) return [];
  const target = resolveTarget(snapshot, text);
  if (target === undefined) return [];
  const best = findPathways(snapshot, { from: ANY_START, to: text, k: 1 });
  if (!best.ok || (best.pathways.length === 0 && !best.exhaustive)) return [];
  const [pathway] = best.pathways;
  if (pathway === undefined)
    return [findingFor(context, 'M14', [text], 'certain', whatBlocks(snapshot, target))];
  const sure = liftSets(snapshot, target, 1, BUDGET, 'SURE');
  if (sure.sets.length > 0 || !sure.exhaustive) return [];
  const evidence: Evidence = { blockingSets: null, exhaustive: true, candidates: [], toCheck: pathway };
  return [findingFor(context, 'M14', [text], 'possible', evidence)];
}

function whatBlocks(snapshot: Snapshot, target: Target): Evidence {
  const { sets, exhaustive } = liftSets(snapshot, target, MOST_SETS, BUDGET, 'LIFT');
  if (sets.length > 0) {
    const blockingSets = sets.map((items) => items.map(({ item }) => item));
    return { blockingSets, exhaustive, candidates: [], toCheck: null };
  }
  return { blockingSets: null, exhaustive, candidates: joiningPairs(snapshot, target), toCheck: null };
}

/** Pairs without a passerelle that would make a chain from a start to the target. */
function joiningPairs(snapshot: Snapshot, target: Target): [string, string][] {
  const graph = offerGraphWithPreps(snapshot);
  const { nodes } = snapshot;
  const isTarget = (node: number): boolean =>
    target.kind === 'outlets'
      ? nodes.isOutlet[node] === 1
      : target.kind === 'sector'
        ? nodes.isOutlet[node] === 0 && nodes.sector[node] === target.sector
        : node === target.node;
  const seeds = [...nodes.ids.keys()].filter(isTarget);
  const ahead = reachable(graph, starts(snapshot));
  const behind = reaching(graph, seeds);
  const pairs = candidatePairs(snapshot);
  const joining: [string, string][] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    const [a, b] = [pairs.a[pair]!, pairs.b[pair]!];
    if (ahead[a] === 1 && behind[b] === 1) joining.push([nodes.ids[a]!, nodes.ids[b]!]);
  }
  return joining.sort(compareIds);
}
