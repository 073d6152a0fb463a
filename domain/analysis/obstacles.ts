import { patchedColumn } from '../graph/patched-snapshot.ts';
import { perDay, perOffer, perSnapshot } from '../graph/per-snapshot.ts';
import { filiereOf, isValidOperator, type Snapshot } from '../graph/snapshot.ts';
import { isValidAt } from '../model/dates.ts';
import type { Mitigation, Obstacle } from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import { affectsAudience } from './audience/tags.ts';
import { NO, YES } from './levels.ts';
import type { StepObstacle } from './results.ts';

/** An obstacle that concerns the audience, surely (YES) or perhaps (MAYBE). */
interface StandingObstacle {
  readonly obstacle: Obstacle;
  readonly verdict: number;
}

/** What BLOCKING obstacles shut to the audience: NO, MAYBE (to check) or YES. */
interface Blockings {
  /** By node: a filière is shut by an obstacle on it, or when every valid site of it is shut. */
  readonly nodes: Uint8Array;
  /** By passerelle: shut by an obstacle on the passerelle itself. */
  readonly passerelles: Uint8Array;
}

/** The mitigations in force at the date: they are valid, and so are their operators. */
export const validMitigations = perDay((snapshot): readonly Mitigation[] =>
  snapshot.document.mitigations.filter(
    (mitigation) => isValidAt(mitigation, snapshot.at) && isValidOperator(snapshot, mitigation.operator),
  ),
);

/** Obstacles valid at the date that no valid mitigation of a valid operator lifts, whatever audience they concern. */
export const standingObstacles = perDay((snapshot): readonly Obstacle[] => {
  const { document, at } = snapshot;
  const lifted = new Set(validMitigations(snapshot).flatMap((mitigation) => mitigation.lifts));
  return document.obstacles.filter((obstacle) => isValidAt(obstacle, at) && !lifted.has(obstacle.id));
});

/**
 * The obstacles in force that concern or may concern the audience, of any severity, by the id of the element that
 * they are on.
 */
const byElement = perSnapshot((snapshot): ReadonlyMap<string, readonly StandingObstacle[]> => {
  const found = new Map<string, StandingObstacle[]>();
  for (const obstacle of standingObstacles(snapshot)) {
    const verdict = affectsAudience(obstacle.affects, snapshot.audience);
    if (verdict === NO) continue;
    addTo(found, obstacle.on, { obstacle, verdict });
  }
  return found;
});

/**
 * Lists the obstacles on a filière, site or passerelle (`element` is its id) that concern the audience for whom the
 * network is read (`snapshot`: the network on a day), surely (YES) or perhaps (MAYBE). They have any severity and are
 * in id order.
 */
export function obstaclesOn(snapshot: Snapshot, element: string): readonly StandingObstacle[] {
  const found = byElement(snapshot).get(element);
  return found === undefined ? [] : [...found].sort((a, b) => (a.obstacle.id < b.obstacle.id ? -1 : 1));
}

const isBlocking = ({ obstacle }: StandingObstacle): boolean => obstacle.severity === 'BLOCKING';

/** Ids of the sites valid at the date. */
const validSites = perOffer(
  ({ document, at }) => new Set(document.sites.filter((site) => isValidAt(site, at)).map(({ id }) => id)),
);

/**
 * Lists the ids of the sites of the filière number `node` that are valid on the day of the snapshot (the network on a
 * day), in the filière's order.
 */
export function openSites(snapshot: Snapshot, node: number): readonly string[] {
  const valid = validSites(snapshot);
  return (filiereOf(snapshot, node).sites ?? []).filter((site) => valid.has(site));
}

/** What is shut to the audience; without an audience, by obstacles that concern everyone. */
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

/** The elements with a BLOCKING obstacle, by id, each with its verdict. */
function shutElements(snapshot: Snapshot): ReadonlyMap<string, number> {
  const shut = new Map<string, number>();
  for (const [element, obstacles] of byElement(snapshot)) {
    const verdict = Math.max(NO, ...obstacles.filter(isBlocking).map((one) => one.verdict));
    if (verdict !== NO) shut.set(element, verdict);
  }
  return shut;
}

/** Whether the sites of a filière shut it: only when every valid site is shut. NO without a valid site. */
function sitesShut(snapshot: Snapshot, node: number, verdictOn: (site: string) => number): number {
  const sites = filiereOf(snapshot, node).sites ?? NO_SITES;
  // Few sites are shut, so for most filières the valid sites need not be looked up.
  if (!sites.some((site) => verdictOn(site) !== NO)) return NO;
  const valid = validSites(snapshot);
  const verdicts = sites.filter((site) => valid.has(site)).map(verdictOn);
  return verdicts.length === 0 ? NO : Math.min(...verdicts);
}

const NO_SITES: readonly string[] = [];

/** By passerelle: whether an obstacle on it or on its target shuts the way: NO, MAYBE or YES. */
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
 * Lists the obstacles of severity BLOCKING that shut or may shut the filière number `node` to the audience for whom
 * the network is read (`snapshot`: the network on a day): those on the passerelle with the id `passerelle` if it is
 * given, those on the filière, and those on its sites when all sites are or may be shut. In that order, then by id.
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

/**
 * Lists all obstacles on the way into the node number `node`, of any severity, that concern or may concern the
 * audience for whom the network is read (`snapshot`: the network on a day): on the passerelle with the id
 * `passerelle` (if given), on the filière and on each valid site.
 */
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

/**
 * Names the verdict on an obstacle (MAYBE or YES) in the evidence of a finding: BLOCKS when it surely concerns the
 * audience (YES), else TO_CHECK.
 */
export const obstacleVerdict = (verdict: number): 'BLOCKS' | 'TO_CHECK' =>
  verdict === YES ? 'BLOCKS' : 'TO_CHECK';
