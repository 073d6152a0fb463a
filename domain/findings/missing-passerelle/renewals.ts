import type { Addition } from '../../gain/impact.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { lapses, renewalOf } from '../lapsed/rule.ts';

/** A passage that lapsed and that two operators could renew: a candidate beside the pairs of M04. */
export interface Renewal {
  /** Of its M13 finding. */
  readonly key: string;
  readonly addition: Addition;
}

/** In the order of the M13 they come from. */
export const renewals = perSnapshot((snapshot): readonly Renewal[] => {
  const { passerelles } = snapshot.document;
  return lapses(snapshot).flatMap((lapse) => {
    const addition = renewalOf(snapshot, lapse);
    if (addition === undefined) return [];
    const { from, to, kind } = passerelles[lapse.passerelle]!;
    return [{ key: `M13:${from}:${to}:${kind}`, addition }];
  });
});
