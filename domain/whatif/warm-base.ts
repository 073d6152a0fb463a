import { usableStarts } from '../analysis/walkable.ts';
import { missingPasserelles } from '../findings/missing-passerelle/missing-passerelles.ts';
import { unreachable } from '../findings/unreachable/rule.ts';
import { serviceNow } from '../gain/service.ts';
import { offerGraphWithPreps } from '../graph/graphs.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/**
 * Computes ahead what every what-if on this network needs, and caches it, so that the first what-if is quick too. It
 * takes about a second on a country's network and no noticeable time on a bassin's.
 */
export function warmCaches(snapshot: Snapshot): void {
  unreachable(snapshot);
  missingPasserelles(snapshot);
  offerGraphWithPreps(snapshot);
  usableStarts(snapshot);
  serviceNow(snapshot);
}
