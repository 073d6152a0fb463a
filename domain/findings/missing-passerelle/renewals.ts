import type { Addition } from '../../gain/impact.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import type { PasserelleKind } from '../../model/vocabulary.ts';
import { lapses, renewalOf } from '../lapsed/rule.ts';

/**
 * The renewal of a lapsed passage between two operators: a bridge to propose beside the missing passerelles (M04).
 */
export interface Renewal {
  /** The key of its M13 finding. */
  readonly key: string;
  readonly kind: PasserelleKind;
  readonly addition: Addition;
}

/** The renewals of a network, in the order of their lapses. */
export const renewals = perSnapshot((snapshot): readonly Renewal[] => {
  const { passerelles } = snapshot.document;
  return lapses(snapshot).flatMap((lapse) => {
    const addition = renewalOf(snapshot, lapse);
    if (addition === undefined) return [];
    const { from, to, kind } = passerelles[lapse.passerelle]!;
    return [{ key: `M13:${from}:${to}:${kind}`, kind, addition }];
  });
});
