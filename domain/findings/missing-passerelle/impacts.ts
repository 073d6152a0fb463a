import { GainFrom } from '../../gain/gain-from.ts';
import { monthsTable } from '../../gain/months.ts';
import { mayBeEntered } from '../../gain/service.ts';
import { monthsIn } from '../../graph/months-in.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE } from '../../graph/snapshot.ts';
import { missingPasserelles } from './missing-passerelles.ts';

/** The impact of each missing passerelle for the snapshot's audience, as columns by its position. */
interface Impacts {
  /** In places × outlets. */
  readonly gain: Float64Array;
  readonly newlyServed: Float64Array;
  /** Months from the beginning of the first filière to the nearest outlet; NONE when there is none. */
  readonly months: Int32Array;
  /** 1 where some yearly intake behind the gain was estimated. */
  readonly estimated: Uint8Array;
}

/** Computes the impact of each missing passerelle. */
export const impacts = perSnapshot((snapshot): Impacts => {
  const { count, firstOf, to } = missingPasserelles(snapshot);
  const gains = new GainFrom(snapshot);
  const enters = mayBeEntered(snapshot);
  const { fromStart } = monthsTable(snapshot);
  const gain = new Float64Array(count);
  const newlyServed = new Float64Array(count);
  const months = new Int32Array(count);
  const estimated = new Uint8Array(count);
  for (let a = 0; a + 1 < firstOf.length; a++) {
    if (firstOf[a] === firstOf[a + 1]) continue;
    gains.leaveFrom(a);
    const inside = monthsIn(snapshot, a);
    for (let position = firstOf[a]!; position < firstOf[a + 1]!; position++) {
      const b = to[position]!;
      let soonest = fromStart[a]!;
      if (enters[b] === 1) {
        gain[position] = gains.towards(b);
        newlyServed[position] = gains.newlyServed();
        estimated[position] = Number(gains.estimated());
        soonest = Math.min(soonest, inside + fromStart[b]!);
      }
      months[position] = soonest === Number.POSITIVE_INFINITY ? NONE : soonest;
    }
  }
  return { gain, newlyServed, months, estimated };
});
