import { bestPathways } from '../../analysis/pathways/best-pathways.ts';
import { type PathwayRequest, withoutLimits } from '../../analysis/pathways/request.ts';
import { targetNodes } from '../../analysis/pathways/target-nodes.ts';
import { checksOfFirst, withChecks } from '../../analysis/pathways/to-check.ts';
import type { Pathway } from '../../analysis/results.ts';
import { usableStarts } from '../../analysis/walkable.ts';
import { distancesTo } from '../../graph/distances.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { filiereOf, INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';

/** Number of filières from which a pathway is searched for, the nearest to the goal first. */
const MOST_TRIED = 40;
/** Number of pathways that are given. */
const MOST_GIVEN = 3;

/**
 * For people at a named start that does not lead to the goal of `request`: the surest pathways to the goal from filières
 * where anyone may enrol directly, other filières before those of the welcome stage. As people are not there yet, what
 * entering the first filière asks is among what is to be checked. The limits of the request are left aside, but its
 * filières and operators to avoid are not entered.
 */
export function directEntries(snapshot: Snapshot, request: PathwayRequest): Pathway[] {
  const { from, target, avoided } = request;
  if (from === undefined) return [];
  const { nodes } = snapshot;
  const remaining = distancesTo(offerGraphWithPreps(snapshot), targetNodes(snapshot, target));
  const isWelcome = (node: number): number => Number(nodes.stage[node] === INTAKE_STAGE);
  const found = usableStarts(snapshot)
    .filter((node) => node !== from && avoided?.[node] !== 1 && Number.isFinite(remaining[node]!))
    .filter((node) => filiereOf(snapshot, node).openAdmission === true)
    .toSorted((a, b) => isWelcome(a) - isWelcome(b) || remaining[a]! - remaining[b]! || a - b)
    .slice(0, MOST_TRIED)
    .flatMap((node) => {
      const free = { ...withoutLimits(request), from: node, k: 1, order: 'surest', enrolled: false } as const;
      const [pathway] = bestPathways(snapshot, free).pathways;
      return pathway === undefined
        ? []
        : [{ pathway: withEntry(snapshot, node, pathway), isWelcome: isWelcome(node) }];
    });
  return found
    .toSorted(
      (a, b) =>
        a.isWelcome - b.isWelcome ||
        a.pathway.toCheck.length - b.pathway.toCheck.length ||
        a.pathway.months - b.pathway.months,
    )
    .slice(0, MOST_GIVEN)
    .map(({ pathway }) => pathway);
}

/** The pathway with what entering its first filière asks. */
function withEntry(snapshot: Snapshot, node: number, pathway: Pathway): Pathway {
  const ofFirst = checksOfFirst(snapshot, node, pathway.first);
  return {
    ...pathway,
    ...withChecks(
      pathway,
      ofFirst,
      pathway.path.map(({ toCheck }) => toCheck),
    ),
  };
}
