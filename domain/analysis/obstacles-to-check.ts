import type { Snapshot } from '../graph/snapshot.ts';
import type { Obstacle } from '../model/entities.ts';
import { MAYBE, YES } from './levels.ts';
import { obstaclesOn, openSites } from './obstacles.ts';

/**
 * Lists the obstacles of severity BLOCKING that may shut the way into the node number `node`, depending on what the
 * audience for whom the network is read (`snapshot`: the network on a day) leaves open: those on the passerelle with
 * the id `passerelle` (if given), those on the filière, and those on one of its sites. Of several sites it is the one
 * with the fewest such obstacles, then with the smallest id. A site that is surely shut is never chosen.
 */
export function obstaclesToCheck(
  snapshot: Snapshot,
  node: number,
  passerelle: string | undefined,
): readonly Obstacle[] {
  const onWay = passerelle === undefined ? [] : perhapsBlocking(snapshot, passerelle);
  if (snapshot.nodes.isOutlet[node] === 1) return onWay;
  return [
    ...onWay,
    ...perhapsBlocking(snapshot, snapshot.nodes.ids[node]!),
    ...onEasiestSite(snapshot, node),
  ];
}

/**
 * Lists the obstacles of severity BLOCKING on a filière, site or passerelle (`element` is its id) that may shut it,
 * depending on what the audience for whom the network is read (`snapshot`: the network on a day) leaves open.
 */
export const perhapsBlocking = (snapshot: Snapshot, element: string): readonly Obstacle[] =>
  blocking(snapshot, element, MAYBE);

const blocking = (snapshot: Snapshot, element: string, asked: number): readonly Obstacle[] =>
  obstaclesOn(snapshot, element)
    .filter(({ obstacle, verdict }) => obstacle.severity === 'BLOCKING' && verdict === asked)
    .map(({ obstacle }) => obstacle);

function onEasiestSite(snapshot: Snapshot, node: number): readonly Obstacle[] {
  const sites = openSites(snapshot, node).filter((site) => blocking(snapshot, site, YES).length === 0);
  const [easiest] = sites
    .map((site) => ({ site, obstacles: perhapsBlocking(snapshot, site) }))
    .sort((a, b) => a.obstacles.length - b.obstacles.length || (a.site < b.site ? -1 : 1));
  return easiest?.obstacles ?? [];
}
