import type { Snapshot } from '../graph/snapshot.ts';
import { findLevers } from './levers/levers.ts';
import { mitigationsInForce, obstacleMap } from './levers/obstacle-map.ts';
import type { Accessibility } from './levers/results.ts';

/** What keeps the snapshot's audience out, where it stands, and what lifting each obstacle would open. */
export const accessibility = (snapshot: Snapshot): Accessibility => ({
  ...findLevers(snapshot),
  map: obstacleMap(snapshot),
  inForce: mitigationsInForce(snapshot),
});
