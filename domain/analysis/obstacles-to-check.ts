import type { Snapshot } from '../graph/snapshot.ts';
import type { Obstacle } from '../model/entities.ts';
import { MAYBE, YES } from './levels.ts';
import { obstaclesOn, openSites } from './obstacles.ts';

/**
 * Lists the obstacles on the way into the node number `node` that may concern the audience for whom the network is
 * read (`snapshot`: the network on a day), depending on what it leaves open: those on the passerelle with the id
 * `passerelle` (if given), those on the filière, and those on one of its sites. They have any severity. Of several
 * sites it is the one with the fewest such obstacles, then with the smallest id. A site that is surely shut is never
 * chosen.
 */
export function obstaclesToCheck(
  snapshot: Snapshot,
  node: number,
  passerelle: string | undefined,
): readonly Obstacle[] {
  const onWay = passerelle === undefined ? [] : perhapsConcerning(snapshot, passerelle);
  if (snapshot.nodes.isOutlet[node] === 1) return onWay;
  return [
    ...onWay,
    ...perhapsConcerning(snapshot, snapshot.nodes.ids[node]!),
    ...onEasiestSite(snapshot, node),
  ];
}

/**
 * Lists the obstacles of any severity on a filière, site or passerelle (`element` is its id) that may concern the
 * audience for whom the network is read (`snapshot`: the network on a day), depending on what it leaves open.
 */
export const perhapsConcerning = (snapshot: Snapshot, element: string): readonly Obstacle[] =>
  obstaclesOn(snapshot, element)
    .filter(({ verdict }) => verdict === MAYBE)
    .map(({ obstacle }) => obstacle);

const isShut = (snapshot: Snapshot, site: string): boolean =>
  obstaclesOn(snapshot, site).some(
    ({ obstacle, verdict }) => obstacle.severity === 'BLOCKING' && verdict === YES,
  );

function onEasiestSite(snapshot: Snapshot, node: number): readonly Obstacle[] {
  const sites = openSites(snapshot, node).filter((site) => !isShut(snapshot, site));
  const [easiest] = sites
    .map((site) => ({ site, obstacles: perhapsConcerning(snapshot, site) }))
    .sort((a, b) => a.obstacles.length - b.obstacles.length || (a.site < b.site ? -1 : 1));
  return easiest?.obstacles ?? [];
}
