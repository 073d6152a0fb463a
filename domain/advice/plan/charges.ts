import { bitCount } from '../../gain/outlet-sets.ts';
import type { ServiceState } from '../../gain/service-state.ts';
import { addTo } from '../../model/grouping.ts';
import type { Agreements } from './agreements.ts';
import { walk } from './cones.ts';

/** Upper bounds of what the remaining agreements can add. */
interface Charges {
  /** Agreements that can still change something, the largest charge first. */
  readonly useful: readonly number[];
  /** The charge of each useful agreement, in the same order. */
  readonly charges: readonly number[];
  /** Gain and newly served places once all remaining agreements are added. */
  readonly gainOfAll: number;
  readonly newlyOfAll: number;
}

/**
 * Computes upper bounds of what agreements can add to a plan: a charge for each agreement in `remaining` (numbers in
 * `agreements`), such that any set of them gains at most the sum of its charges beside what `state` holds. Returns
 * the useful agreements, the largest charge first, and the gain of adding all. `spend` is called before each charge;
 * once it returns false, the rest is left out.
 */
export function chargesOf(
  agreements: Agreements,
  state: ServiceState,
  remaining: readonly number[],
  spend: () => boolean,
): Charges {
  const { bridges, start } = agreements;
  const { bits, reached, words, weight } = state;
  // Every outlet newly served to a filière is charged to one added bridge on a way to it. An outlet that the filière did
  // not reach is charged to the first added bridge on its way, if that bridge may lead to it once everything remaining is
  // added. An outlet that it reached while no start reached the filière is charged to the last added bridge on the way
  // from a start. An agreement is useless when its bridges bring nothing to their sources even once everything is added.
  for (const one of remaining) state.push(bridges, start[one]!, start[one + 1]!);
  const [gainOfAll, newlyOfAll] = [state.gain(), state.newlyServed()];
  const [fullBits, fullReached] = [bits.slice(), reached.slice()];
  for (let index = 0; index < remaining.length; index++) state.pop();

  const charged: { readonly agreement: number; readonly charge: number }[] = [];
  for (const agreement of remaining) {
    if (!isUseful(agreement)) continue;
    if (!spend()) break;
    charged.push({ agreement, charge: chargeOf(agreement) });
  }
  charged.sort((one, other) => other.charge - one.charge || one.agreement - other.agreement);
  return {
    useful: charged.map(({ agreement }) => agreement),
    charges: charged.map(({ charge }) => charge),
    gainOfAll,
    newlyOfAll,
  };

  function isUseful(agreement: number): boolean {
    for (let at = start[agreement]!; at < start[agreement + 1]!; at++) {
      const [a, b] = [bridges.from[at]!, bridges.to[at]!];
      if (reached[b] === 0 && fullReached[a] === 1) return true;
      if (fullReached[a] === 0) continue;
      for (let word = 0; word < words; word++)
        if ((fullBits[b * words + word]! & ~bits[a * words + word]!) !== 0) return true;
    }
    return false;
  }

  function chargeOf(agreement: number): number {
    const upstream = new Map<number, number[]>();
    const unserved = new Set<number>();
    for (let at = start[agreement]!; at < start[agreement + 1]!; at++) {
      const [a, b] = [bridges.from[at]!, bridges.to[at]!];
      if (fullReached[a] === 0) continue;
      for (const node of walk([a], state.eachBefore)) {
        if (weight[node] === 0 || fullReached[node] === 0) continue;
        addTo(upstream, node, b);
      }
      if (reached[b] === 1) continue;
      for (const node of walk([b], state.eachAfter)) if (reached[node] === 0) unserved.add(node);
    }
    let charge = 0;
    for (const [node, ends] of upstream) charge += weight[node]! * brought(node, ends);
    for (const node of unserved) charge += weight[node]! * state.outletCount(node);
    return charge;
  }

  /**
   * Number of outlets that some ends may bring to a node. The general outlet counts at most once more than the
   * others.
   */
  function brought(node: number, ends: readonly number[]): number {
    let sum = 0;
    for (let word = 0; word < words; word++) {
      let full = 0;
      for (const end of ends) full |= fullBits[end * words + word]!;
      sum += bitCount(full & ~bits[node * words + word]!);
    }
    return sum;
  }
}
