import type { Snapshot } from '../../graph/snapshot.ts';
import { findLevers } from './levers.ts';
import { mitigationsInForce, obstacleMap } from './obstacle-map.ts';
import type { Accessibility } from './results.ts';

/** What keeps the snapshot's audience out, where it stands, and what lifting each obstacle would open. */
export const accessibility = (snapshot: Snapshot): Accessibility => ({
  ...findLevers(snapshot),
  map: obstacleMap(snapshot),
  inForce: mitigationsInForce(snapshot),
});
