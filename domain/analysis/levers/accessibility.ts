import type { Snapshot } from '../../graph/snapshot.ts';
import { findLevers } from './levers.ts';
import { mitigationsInForce, obstacleMap } from './obstacle-map.ts';
import type { Accessibility } from './results.ts';

/**
 * Describes how accessible the network of a day is to the snapshot's audience: what lifting each obstacle would open
 * (levers), the obstacles by stage and bassin, and the mitigations (measures that lift obstacles) in force.
 */
export const accessibility = (snapshot: Snapshot): Accessibility => ({
  ...findLevers(snapshot),
  map: obstacleMap(snapshot),
  inForce: mitigationsInForce(snapshot),
});
