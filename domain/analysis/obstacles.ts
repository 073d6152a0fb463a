import { perDay, perSnapshot } from '../graph/per-snapshot.ts';
import { filiereOf, isValidOperator, type Snapshot } from '../graph/snapshot.ts';
import { isValidAt } from '../model/dates.ts';
import type { Obstacle } from '../model/entities.ts';

/** What is shut, and by which obstacles. */
export interface Blockings {
  /** 1 for a filière that an obstacle on it, or on every valid site of it, shuts. */
  readonly nodes: Uint8Array;
  readonly passerelles: Uint8Array;
  /** Obstacles by the id of what they stand on. */
  readonly byElement: ReadonlyMap<string, readonly string[]>;
}

/** Obstacles valid at the date that no valid mitigation of a valid operator lifts. */
export const standingObstacles = perDay((snapshot): readonly Obstacle[] => {
  const { document, at } = snapshot;
  const lifted = new Set(
    document.mitigations
      .filter((mitigation) => isValidAt(mitigation, at) && isValidOperator(snapshot, mitigation.operator))
      .flatMap((mitigation) => mitigation.lifts),
  );
  return document.obstacles.filter((obstacle) => isValidAt(obstacle, at) && !lifted.has(obstacle.id));
});

/** Without an audience, only blocking obstacles that affect everyone shut something. */
export const blockedForEveryone = perSnapshot((snapshot): Blockings => {
  const blocking = standingObstacles(snapshot).filter(
    ({ severity, affects }) => severity === 'BLOCKING' && affects === undefined,
  );
  return blockings(snapshot, blocking);
});

function blockings(snapshot: Snapshot, blocking: readonly Obstacle[]): Blockings {
  const { document, nodes, at } = snapshot;
  const byElement = new Map<string, string[]>();
  for (const { on, id } of blocking) byElement.set(on, [...(byElement.get(on) ?? []), id]);
  const shut = new Uint8Array(nodes.count);
  const passerelles = new Uint8Array(snapshot.passerelles.count);
  if (byElement.size === 0) return { nodes: shut, passerelles, byElement };
  const validSites = new Set(document.sites.filter((site) => isValidAt(site, at)).map(({ id }) => id));
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1) continue;
    const { id, sites = [] } = filiereOf(snapshot, node);
    const open = sites.filter((site) => validSites.has(site));
    const noSiteLeft = open.length > 0 && open.every((site) => byElement.has(site));
    shut[node] = Number(byElement.has(id) || noSiteLeft);
  }
  document.passerelles.forEach(({ id }, position) => {
    passerelles[position] = Number(byElement.has(id));
  });
  return { nodes: shut, passerelles, byElement };
}
