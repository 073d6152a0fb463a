import { presumedFilieres } from '../../findings/missing-passerelle/presumed-ends.ts';
import { type BridgeWay, bridgeWay } from '../../gain/bridge-way.ts';
import type { NewPasserelles } from '../../gain/months.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Agreements } from './agreements.ts';
import type { PlanAgreement, PlanPair } from './results.ts';

/** How soon an agreement leads to a job, and how sure it is. */
type Way = Pick<PlanAgreement, 'way' | 'certainty' | 'presumed'>;

/**
 * Returns a function that says how soon an agreement leads to a job, and how sure that is. It takes the agreement, its
 * passerelles, the outlets gained, and the agreements `beside` it without which it would bring less. An agreement that
 * brings an outlet alone is measured by its best passerelle alone, as the list of missing bridges measures it.
 */
export function waysOf(
  snapshot: Snapshot,
  agreements: Agreements,
): (
  agreement: number,
  pairs: readonly PlanPair[],
  outlets: readonly string[],
  beside: readonly number[],
) => Way {
  const { index } = snapshot.nodes;
  const known = new Map<string, Way>();

  return (agreement, pairs, outlets, beside) => {
    const asked = [agreement, ...beside, ...outlets].join(' ');
    const found = known.get(asked);
    if (found !== undefined) return found;
    const presumed = presumedFilieres(
      snapshot,
      pairs.map(({ from, to }) => [index.get(from)!, index.get(to)!]),
    );
    const made: Way = {
      way: bestWay(agreement, pairs, outlets, beside),
      certainty: presumed.length > 0 ? 'possible' : 'certain',
      presumed,
    };
    known.set(asked, made);
    return made;
  };

  /** The way by the passerelle that gains most; where none gains anything alone, by that which comes to an outlet first. */
  function bestWay(
    agreement: number,
    pairs: readonly PlanPair[],
    outlets: readonly string[],
    beside: readonly number[],
  ): BridgeWay {
    const added = beside.length === 0 ? undefined : passerellesOf([...beside, agreement]);
    const wayBy = ({ from, to, renewal }: PlanPair): BridgeWay =>
      bridgeWay(
        snapshot,
        { from: index.get(from)!, to: index.get(to)!, concurrent: renewal === 'CONCURRENT' },
        outlets,
        added,
      );
    const [first] = pairs;
    if (added === undefined || first!.gainAlone > 0) return wayBy(first!);
    const soonest = (way: BridgeWay): number => way.gained?.months ?? Number.POSITIVE_INFINITY;
    return pairs.map(wayBy).reduce((best, way) => (soonest(way) < soonest(best) ? way : best));
  }

  function passerellesOf(signed: readonly number[]): NewPasserelles {
    const { bridges, start } = agreements;
    const ends = (column: Int32Array): number[] =>
      signed.flatMap((one) => [...column.subarray(start[one]!, start[one + 1]!)]);
    return { from: ends(bridges.from), to: ends(bridges.to) };
  }
}
