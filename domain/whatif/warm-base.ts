import { usableStarts } from '../analysis/walkable.ts';
import { missingPasserelles } from '../findings/missing-passerelle/missing-passerelles.ts';
import { unreachable } from '../findings/unreachable/rule.ts';
import { serviceNow } from '../gain/service.ts';
import { offerGraphWithPreps } from '../graph/graphs.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/**
 * Works out, once, what every what-if on this network takes over from it, so that already the first one is answered
 * while the hand still moves. About a second on a country's network, nothing to be seen on a basin's.
 */
export function warmBase(snapshot: Snapshot): void {
  unreachable(snapshot);
  missingPasserelles(snapshot);
  offerGraphWithPreps(snapshot);
  usableStarts(snapshot);
  serviceNow(snapshot);
}
