import type { Snapshot } from '../../graph/snapshot.ts';
import { gainsFrom } from '../service/gain-from.ts';
import { bitCount } from '../service/outlet-sets.ts';
import { places } from '../service/places.ts';
import { counted, serviceNow, unreachedFrom } from '../service/service.ts';

/**
 * The most that bridges which may lead to one another gain together. Who comes to the beginning of one can reach at
 * most the outlets of all their ends; who is served anew stands behind the end of one, and is served no more either.
 * The first `count` of both lists are bridges that may be walked.
 */
export function jointBound(
  snapshot: Snapshot,
): (from: readonly number[], to: readonly number[], count: number) => number {
  const { sets, reached, classes } = serviceNow(snapshot);
  const { words } = sets;
  const lackAt = lackUpstream(snapshot);
  const placesBehind = unservedPlaces(snapshot);
  const all = new Uint32Array(words);
  /** The question in which a node was last met, as a beginning and as an end. */
  const [begun, ended] = [new Int32Array(reached.length), new Int32Array(reached.length)];
  let question = 0;
  return (from, to, count) => {
    question += 1;
    all.fill(0);
    for (let at = 0; at < count; at++)
      for (let word = 0; word < words; word++)
        all[word]! |= classes.bits[classes.of[to[at]!]! * words + word]!;
    const outlets = all.reduce((sum, word) => sum + bitCount(word), 0);
    let most = 0;
    for (let at = 0; at < count; at++) {
      const [a, b] = [from[at]!, to[at]!];
      if (reached[a] === 1 && begun[a] !== question) most += lackOf(lackAt(a));
      if (reached[b] === 0 && ended[b] !== question) most += placesBehind(b) * outlets;
      begun[a] = question;
      ended[b] = question;
    }
    return most;
  };

  function lackOf(lack: Float64Array): number {
    let sum = 0;
    for (let word = 0; word < words; word++)
      for (let rest = all[word]!; rest !== 0; rest &= rest - 1)
        sum += lack[word * 32 + 31 - Math.clz32(rest & -rest)]!;
    return sum;
  }
}

/** By outlet: the places of those who come to a filière and lack it. */
function lackUpstream(snapshot: Snapshot): (a: number) => Float64Array {
  const gains = gainsFrom(snapshot);
  const known = new Map<number, Float64Array>();
  return (a) => {
    const found = known.get(a);
    if (found !== undefined) return found;
    gains.standAt(a);
    const lack = gains.lacking().slice();
    known.set(a, lack);
    return lack;
  };
}

/** The places at a filière that nobody comes to, and behind it where nobody comes either. */
function unservedPlaces(snapshot: Snapshot): (b: number) => number {
  const { count } = places(snapshot);
  const counts = counted(snapshot);
  const known = new Map<number, number>();
  return (b) => {
    const found = known.get(b);
    if (found !== undefined) return found;
    let sum = 0;
    for (const node of unreachedFrom(snapshot, b)) if (counts[node] === 1) sum += count[node]!;
    known.set(b, sum);
    return sum;
  };
}
