import { patchedColumn } from '../graph/patched-snapshot.ts';
import { perDay, perOffer, perSnapshot } from '../graph/per-snapshot.ts';
import { filiereOf, isValidOperator, type Snapshot } from '../graph/snapshot.ts';
import { isValidAt } from '../model/dates.ts';
import type { Obstacle } from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import { affectsAudience } from './audience/tags.ts';
import { NO, YES } from './levels.ts';
import type { StepObstacle } from './results.ts';

/** An obstacle that concerns the audience, surely (YES) or perhaps (MAYBE). */
export interface StandingObstacle {
  readonly obstacle: Obstacle;
  readonly verdict: number;
}

/** What BLOCKING obstacles shut to the snapshot's audience: NO, MAYBE (to check) or YES, by position. */
export interface Blockings {
  /** A filière: by an obstacle on it, or when every valid site of it is shut. */
  readonly nodes: Uint8Array;
  /** A passerelle: by an obstacle on it alone. */
  readonly passerelles: Uint8Array;
}

/** Obstacles valid at the date that no valid mitigation of a valid operator lifts, whomever they concern. */
export const standingObstacles = perDay((snapshot): readonly Obstacle[] => {
  const { document, at } = snapshot;
  const lifted = new Set(
    document.mitigations
      .filter((mitigation) => isValidAt(mitigation, at) && isValidOperator(snapshot, mitigation.operator))
      .flatMap((mitigation) => mitigation.lifts),
  );
  return document.obstacles.filter((obstacle) => isValidAt(obstacle, at) && !lifted.has(obstacle.id));
});

/** Standing obstacles of any severity that concern the audience or may, by the id of what they stand on. */
const byElement = perSnapshot((snapshot): ReadonlyMap<string, readonly StandingObstacle[]> => {
  const found = new Map<string, StandingObstacle[]>();
  for (const obstacle of standingObstacles(snapshot)) {
    const verdict = affectsAudience(obstacle.affects, snapshot.audience);
    if (verdict === NO) continue;
    addTo(found, obstacle.on, { obstacle, verdict });
  }
  return found;
});

/** What stands on a filière, a site or a passerelle in the way of the audience, HARD and MILD included; in id order. */
export function obstaclesOn(snapshot: Snapshot, element: string): readonly StandingObstacle[] {
  const found = byElement(snapshot).get(element);
  return found === undefined ? [] : [...found].sort((a, b) => (a.obstacle.id < b.obstacle.id ? -1 : 1));
}

const isBlocking = ({ obstacle }: StandingObstacle): boolean => obstacle.severity === 'BLOCKING';

/** Sites valid at the date. */
const validSites = perOffer(
  ({ document, at }) => new Set(document.sites.filter((site) => isValidAt(site, at)).map(({ id }) => id)),
);

/** Ids of the valid sites of a filière, in the order in which it names them. */
export function openSites(snapshot: Snapshot, node: number): readonly string[] {
  const valid = validSites(snapshot);
  return (filiereOf(snapshot, node).sites ?? []).filter((site) => valid.has(site));
}

/** What is shut to the audience; without one, by the obstacles that affect everyone. */
export const blockings = perSnapshot(blockingsOf, (known, snapshot, patch) => {
  const { document } = snapshot;
  const verdictOn = shutElements(snapshot);
  const verdictAt = (p: number): number => verdictOn.get(document.passerelles[p]!.id) ?? NO;
  return { nodes: known.nodes, passerelles: patchedColumn(known.passerelles, snapshot, patch, verdictAt) };
});

function blockingsOf(snapshot: Snapshot): Blockings {
  const { document, nodes } = snapshot;
  const shutNodes = new Uint8Array(nodes.count);
  const passerelles = new Uint8Array(snapshot.passerelles.count);
  const shut = shutElements(snapshot);
  if (shut.size === 0) return { nodes: shutNodes, passerelles };
  const verdictOn = (element: string): number => shut.get(element) ?? NO;
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1) continue;
    shutNodes[node] = Math.max(verdictOn(nodes.ids[node]!), sitesShut(snapshot, node, verdictOn));
  }
  for (let p = 0; p < passerelles.length; p++) passerelles[p] = verdictOn(document.passerelles[p]!.id);
  return { nodes: shutNodes, passerelles };
}

/** What a BLOCKING obstacle stands on, with the verdict. */
function shutElements(snapshot: Snapshot): ReadonlyMap<string, number> {
  const shut = new Map<string, number>();
  for (const [element, obstacles] of byElement(snapshot)) {
    const verdict = Math.max(NO, ...obstacles.filter(isBlocking).map((one) => one.verdict));
    if (verdict !== NO) shut.set(element, verdict);
  }
  return shut;
}

/** Shut only when every valid site is; without a valid site nothing is said. */
function sitesShut(snapshot: Snapshot, node: number, verdictOn: (site: string) => number): number {
  const sites = filiereOf(snapshot, node).sites ?? NO_SITES;
  // Few sites are shut at all: which are valid need not be known for the others.
  if (!sites.some((site) => verdictOn(site) !== NO)) return NO;
  const valid = validSites(snapshot);
  const verdicts = sites.filter((site) => valid.has(site)).map(verdictOn);
  return verdicts.length === 0 ? NO : Math.min(...verdicts);
}

const NO_SITES: readonly string[] = [];

/** By passerelle: whether the way is shut by what stands on it or on what it leads to: NO, MAYBE or YES. */
export const shutWays = perSnapshot(
  (snapshot): Uint8Array => {
    const shutWay = shutWayOf(snapshot);
    return blockings(snapshot).passerelles.map((_, p) => shutWay(p));
  },
  (known, snapshot, patch) => patchedColumn(known, snapshot, patch, shutWayOf(snapshot)),
);

function shutWayOf(snapshot: Snapshot): (passerelle: number) => number {
  const { nodes, passerelles } = blockings(snapshot);
  return (p) => Math.max(passerelles[p]!, nodes[snapshot.passerelles.to[p]!]!);
}

/**
 * The BLOCKING obstacles that shut a filière, or may: those on it, and those on its sites when all of these are shut or
 * may be. With a passerelle also those on it. In the order of elements (passerelle, filière, sites), then of ids.
 */
export function blockingObstacles(
  snapshot: Snapshot,
  node: number,
  passerelle: string | undefined,
): readonly StandingObstacle[] {
  const on = (element: string): readonly StandingObstacle[] =>
    obstaclesOn(snapshot, element).filter(isBlocking);
  const onPasserelle = passerelle === undefined ? [] : on(passerelle);
  if (snapshot.nodes.isOutlet[node] === 1) return onPasserelle;
  const verdictOn = (site: string): number => Math.max(NO, ...on(site).map(({ verdict }) => verdict));
  const onSites =
    sitesShut(snapshot, node, verdictOn) === NO ? [] : openSites(snapshot, node).flatMap((site) => on(site));
  return [...onPasserelle, ...on(snapshot.nodes.ids[node]!), ...onSites];
}

/** Every obstacle on the way into a node, HARD and MILD included: on the passerelle, the filière, each valid site. */
export function obstaclesOnWay(
  snapshot: Snapshot,
  node: number,
  passerelle: string | undefined,
): StepObstacle[] {
  const elements = passerelle === undefined ? [] : [passerelle];
  if (snapshot.nodes.isOutlet[node] === 0)
    elements.push(snapshot.nodes.ids[node]!, ...openSites(snapshot, node));
  return elements.flatMap((element) =>
    obstaclesOn(snapshot, element).map(({ obstacle, verdict }) => ({
      obstacle: obstacle.id,
      on: obstacle.on,
      severity: obstacle.severity,
      verdict: verdict === YES ? 'HOLDS' : 'TO_CHECK',
    })),
  );
}

/** How a verdict is written in evidence. */
export const obstacleVerdict = (verdict: number): 'BLOCKS' | 'TO_CHECK' =>
  verdict === YES ? 'BLOCKS' : 'TO_CHECK';
