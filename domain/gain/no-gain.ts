import * as z from 'zod';
import { NONE, type Snapshot } from '../graph/snapshot.ts';
import { Id } from '../model/fields.ts';
import { outletCount } from './outlet-sets.ts';
import { mayBeEntered, serviceNow } from './service.ts';
import type { Bridges } from './service-state.ts';

/**
 * Why new passerelles bring no outlet. SHUT: nobody may enter the filière. UNSERVED: no usable start leads to the filière,
 * so nobody would come by it. NOWHERE: no outlet lies beyond the filière. NOTHING_NEW: whoever could come to the filière
 * reaches all outlets beyond it already.
 */
export const NO_GAIN_REASONS = ['SHUT', 'UNSERVED', 'NOWHERE', 'NOTHING_NEW'] as const;

/** Why new passerelles bring no outlet, and at which filière. */
export const NoGain = z.strictObject({ reason: z.enum(NO_GAIN_REASONS), filiere: Id }).meta({ id: 'NoGain' });
export type NoGain = z.infer<typeof NoGain>;

/**
 * Says why new passerelles that gain nothing together gain nothing, in the network of a day. The first passerelle that
 * comes nearest to a gain names the filière. Undefined without passerelles.
 */
export function whyNoGain(snapshot: Snapshot, { from, to }: Bridges): NoGain | undefined {
  const { ids } = snapshot.nodes;
  const { reached, sets } = serviceNow(snapshot);
  const enters = mayBeEntered(snapshot);
  const nodeOf: Record<NoGain['reason'], number> = {
    ...{ SHUT: NONE, UNSERVED: NONE, NOWHERE: NONE, NOTHING_NEW: NONE },
  };
  for (let at = from.length - 1; at >= 0; at--) {
    const [a, b] = [from[at]!, to[at]!];
    if (enters[b] !== 1) nodeOf.SHUT = b;
    else if (reached[a] !== 1) nodeOf.UNSERVED = a;
    else if (outletCount(sets, b) === 0) nodeOf.NOWHERE = b;
    else nodeOf.NOTHING_NEW = b;
  }
  const reason = (['NOTHING_NEW', 'NOWHERE', 'UNSERVED', 'SHUT'] as const).find(
    (one) => nodeOf[one] !== NONE,
  );
  return reason === undefined ? undefined : { reason, filiere: ids[nodeOf[reason]]! };
}
