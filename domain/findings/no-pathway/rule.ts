import { liftSets } from '../../analysis/blocking/walks.ts';
import { bestPathways } from '../../analysis/pathways/best-pathways.ts';
import { ANY_START, resolveQuery, type Target } from '../../analysis/pathways/request.ts';
import { targetNodes } from '../../analysis/pathways/target-nodes.ts';
import { operatorsToAsk } from '../../graph/documented-links.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { reachable, reaching, starts } from '../../graph/reach.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { joiningPasserelles } from '../missing-passerelle/joining.ts';
import { findingFor, type RuleContext } from '../rule.ts';
import type { NoPathwayFinding } from './evidence.ts';

type Evidence = NoPathwayFinding['evidence'];
type Facts = Omit<Evidence, 'undocumentedLinks'>;

// Number of sets shown, and of ways examined before the search stops. Ordinary questions need some hundreds of ways.
const MOST_SETS = 3;
const BUDGET = 40_000;

/**
 * The rule of M14 (no pathway for an audience). It gives one finding when no pathway leads the audience from any
 * usable start to the target, else none. The finding is certain when this holds even if every unknown fact is read in
 * the audience's favour; else it is possible.
 */
export function audiencesWithoutPathway(context: RuleContext): NoPathwayFinding[] {
  const { snapshot, target: text } = context;
  if (snapshot.audience === undefined) return [];
  const resolved = resolveQuery(snapshot, { from: ANY_START, to: text, k: 1, order: 'surest' });
  if (!resolved.ok) return [];
  const { target } = resolved.request;
  const best = bestPathways(snapshot, resolved.request);
  if (best.pathways.length === 0 && !best.exhaustive) return [];
  const [pathway] = best.pathways;
  if (pathway === undefined) {
    const evidence = naming(snapshot, whatBlocks(context, target));
    return [findingFor<NoPathwayFinding>(context, 'M14', [text], 'certain', evidence)];
  }
  const sure = liftSets(snapshot, { from: undefined, target }, 1, BUDGET, 'SURE');
  if (sure.sets.length > 0 || !sure.exhaustive) return [];
  const evidence = naming(snapshot, {
    ...{ blockingSets: null, opened: [], exhaustive: true, candidates: [] },
    toCheck: pathway,
  });
  return [findingFor<NoPathwayFinding>(context, 'M14', [text], 'possible', evidence)];
}

/** Adds the operators of the filières that the evidence names and whose links nobody documented. */
function naming(snapshot: Snapshot, facts: Facts): Evidence {
  const { index, isOutlet } = snapshot.nodes;
  const { blockingSets, opened, candidates, toCheck } = facts;
  const ids = [
    ...(blockingSets ?? []).flatMap((set) => set.map(({ element }) => element)),
    ...opened.flatMap(({ filieres }) => filieres),
    ...candidates.flat(),
    ...(toCheck?.filieres ?? []),
  ];
  const nodes = ids.flatMap((id) => index.get(id) ?? []).filter((node) => isOutlet[node] === 0);
  return { ...facts, undocumentedLinks: operatorsToAsk(snapshot, nodes, 'either') };
}

function whatBlocks(context: RuleContext, target: Target): Facts {
  const { snapshot } = context;
  const { sets, exhaustive } = liftSets(snapshot, { from: undefined, target }, MOST_SETS, BUDGET, 'LIFT');
  if (sets.length > 0) {
    const { ids } = snapshot.nodes;
    const blockingSets = sets.map(({ items }) => items.map(({ item }) => item));
    const opened = sets.map(({ filieres, outlet }) => ({
      filieres: filieres.map((node) => ids[node]!),
      outlet: outlet === NONE ? null : ids[outlet]!,
    }));
    return { blockingSets, opened, exhaustive, candidates: [], toCheck: null };
  }
  return { blockingSets: null, opened: [], exhaustive, candidates: pairsTo(context, target), toCheck: null };
}

/** The missing passerelles and renewals that would complete a chain from a start to the target, as pairs of ids. */
function pairsTo({ snapshot, rejected }: RuleContext, target: Target): [string, string][] {
  const graph = offerGraphWithPreps(snapshot);
  const ahead = reachable(graph, starts(snapshot));
  const behind = reaching(graph, targetNodes(snapshot, target));
  return joiningPasserelles(snapshot, ahead, behind, rejected);
}
