import * as z from 'zod';
import { monthsIn } from '../graph/months-in.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { Id } from '../model/fields.ts';
import { type NewPasserelles, type WayToOutlet, wayThrough, wayToOutlet } from './months.ts';
import { mayBeEntered } from './service.ts';

/** The two filières of a missing passerelle, and the months from the first to a job, now and with the passerelle. */
export const BridgeWay = z
  .strictObject({
    from: Id,
    to: Id,
    /** Months from the beginning of the first filière to a job, now and with the bridge; null when there is no way. */
    months: z.strictObject({ now: z.number().min(0).nullable(), with: z.number().min(0).nullable() }),
    /** Of these months, those in the first filière, its wait included. */
    inFirst: z.number().min(0),
    /** The outlets to which these months lead; null when there is no way. */
    nearest: z.strictObject({ now: Id.nullable(), with: Id.nullable() }),
    /**
     * The nearest of the outlets gained from the first filière through its best missing passerelle, and the months to it;
     * null when that passerelle leads to none of them.
     */
    gained: z.strictObject({ outlet: Id, months: z.number().min(0) }).nullable(),
  })
  .meta({ id: 'BridgeWay' });
export type BridgeWay = z.infer<typeof BridgeWay>;

/**
 * Says how many months a new passerelle takes to a job, and which of the `outlets` gained (by id) it leads to first.
 * `bridge` names its filières as nodes of the snapshot. With `added`, the way may take these new passerelles too.
 */
export function bridgeWay(
  snapshot: Snapshot,
  bridge: { readonly from: number; readonly to: number; readonly concurrent: boolean },
  outlets: readonly string[],
  added?: NewPasserelles,
): BridgeWay {
  const { ids, index } = snapshot.nodes;
  const outletOf = (way: WayToOutlet | undefined): string | null =>
    way === undefined ? null : ids[way.outlet]!;
  const now = wayToOutlet(snapshot, bridge.from);
  const isOpen = mayBeEntered(snapshot)[bridge.to] === 1;
  const through = isOpen ? wayThrough(snapshot, bridge, undefined, added) : undefined;
  const isFaster = through !== undefined && (now === undefined || through.months < now.months);
  const best = isFaster ? through : now;
  const goals = new Set(outlets.map((outlet) => index.get(outlet)!));
  const gained = isOpen && goals.size > 0 ? wayThrough(snapshot, bridge, goals, added) : undefined;
  return {
    from: ids[bridge.from]!,
    to: ids[bridge.to]!,
    months: { now: now?.months ?? null, with: best?.months ?? null },
    inFirst: monthsIn(snapshot, bridge.from),
    nearest: { now: outletOf(now), with: outletOf(best) },
    gained: gained === undefined ? null : { outlet: ids[gained.outlet]!, months: gained.months },
  };
}
