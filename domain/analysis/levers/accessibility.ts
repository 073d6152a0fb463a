import type { Snapshot } from '../../graph/snapshot.ts';
import { findLevers } from './levers.ts';
import { mitigationsInForce, obstacleMap } from './obstacle-map.ts';
import type { Accessibility } from './results.ts';

/**
 * The accessibility of a network for an audience: what lifting each obstacle would open, the obstacles by stage and
 * bassin, and the mitigations in force.
 */
export const accessibility = (snapshot: Snapshot): Accessibility => ({
  ...findLevers(snapshot),
  map: obstacleMap(snapshot),
  inForce: mitigationsInForce(snapshot),
});
