import { perDay } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { isValidAt } from '../model/dates.ts';
import type { Obstacle } from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import { byCodeUnit } from '../model/network.ts';
import { affectsAudience } from './audience/tags.ts';
import { NO, YES } from './levels.ts';
import { obstaclesOn, openSites, validMitigations } from './obstacles.ts';
import type { LiftedObstacle } from './step-results.ts';

interface Lifted {
  readonly obstacle: Obstacle;
  readonly mitigations: readonly string[];
}

/** The valid obstacles of severity BLOCKING that mitigations in force lift, by the id of the element that they are on. */
const liftedByElement = perDay((snapshot): ReadonlyMap<string, readonly Lifted[]> => {
  const { document, at } = snapshot;
  const found = new Map<string, Lifted[]>();
  for (const obstacle of document.obstacles) {
    if (obstacle.severity !== 'BLOCKING' || !isValidAt(obstacle, at)) continue;
    const mitigations = validMitigations(snapshot)
      .filter(({ lifts }) => lifts.includes(obstacle.id))
      .map(({ id }) => id)
      .sort(byCodeUnit);
    if (mitigations.length > 0) addTo(found, obstacle.on, { obstacle, mitigations });
  }
  return found;
});

/**
 * Lists the obstacles that would shut, or may shut, the way into the node number `node` to the audience of the snapshot (the
 * network on a day) without the mitigations that lift them: on the passerelle with the id `passerelle` if it is given, on the
 * filière, and on its sites when no site is free of such obstacles. In that order, then by id.
 */
export function liftedOnWay(
  snapshot: Snapshot,
  node: number,
  passerelle: string | undefined,
): LiftedObstacle[] {
  const onWay = passerelle === undefined ? [] : liftedOn(snapshot, passerelle);
  if (snapshot.nodes.isOutlet[node] === 1) return onWay;
  return [...onWay, ...liftedOn(snapshot, snapshot.nodes.ids[node]!), ...liftedOnSites(snapshot, node)];
}

/** People can go to a site without any obstacle, so the others need no mitigation. */
function liftedOnSites(snapshot: Snapshot, node: number): LiftedObstacle[] {
  const sites = openSites(snapshot, node).map((site) => ({
    lifted: liftedOn(snapshot, site),
    shut: obstaclesOn(snapshot, site).filter(({ obstacle }) => obstacle.severity === 'BLOCKING'),
  }));
  if (sites.some(({ lifted, shut }) => lifted.length === 0 && shut.length === 0)) return [];
  return sites
    .filter(({ shut }) => !shut.some(({ verdict }) => verdict === YES))
    .flatMap(({ lifted }) => lifted);
}

function liftedOn(snapshot: Snapshot, element: string): LiftedObstacle[] {
  const found = liftedByElement(snapshot).get(element) ?? [];
  return found
    .flatMap(({ obstacle, mitigations }): LiftedObstacle[] => {
      const verdict = affectsAudience(obstacle.affects, snapshot.audience);
      if (verdict === NO) return [];
      const { id, on } = obstacle;
      return [
        { obstacle: id, on, verdict: verdict === YES ? 'HOLDS' : 'TO_CHECK', mitigations: [...mitigations] },
      ];
    })
    .sort((one, other) => byCodeUnit(one.obstacle, other.obstacle));
}
