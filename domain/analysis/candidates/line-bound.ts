import type { Snapshot } from '../../graph/snapshot.ts';
import { GainFrom } from '../service/gain-from.ts';
import { bitCount } from '../service/outlet-sets.ts';
import { places } from '../service/places.ts';
import { counted, serviceNow, unreachedFrom } from '../service/service.ts';

/**
 * The most that bridges which may lead to one another gain together. Who comes to the beginning of one can reach at
 * most the outlets of all their ends; who is served anew stands behind the end of one, and is served no more either.
 */
export class JointBound {
  readonly #service: ReturnType<typeof serviceNow>;
  readonly #lackAt: (a: number) => Float64Array;
  readonly #placesBehind: (b: number) => number;
  /** The outlets of the ends of the question at hand. */
  readonly #ahead: Uint32Array;
  /** The question in which a node was last met, as a beginning and as an end. */
  readonly #begun: Int32Array;
  readonly #ended: Int32Array;
  #question = 0;

  constructor(snapshot: Snapshot) {
    this.#service = serviceNow(snapshot);
    this.#lackAt = lackUpstream(snapshot);
    this.#placesBehind = unservedPlaces(snapshot);
    this.#ahead = new Uint32Array(this.#service.sets.words);
    [this.#begun, this.#ended] = [new Int32Array(snapshot.nodes.count), new Int32Array(snapshot.nodes.count)];
  }

  /** The first `count` of both lists are bridges that may be walked. */
  of(from: readonly number[], to: readonly number[], count: number): number {
    const { reached } = this.#service;
    const begun = this.#begun;
    const ended = this.#ended;
    const question = ++this.#question;
    const outlets = this.#lookAhead(to, count);
    let most = 0;
    for (let at = 0; at < count; at++) {
      const [a, b] = [from[at]!, to[at]!];
      if (reached[a] === 1 && begun[a] !== question) most += this.#lackOf(a);
      if (reached[b] === 0 && ended[b] !== question) most += this.#placesBehind(b) * outlets;
      begun[a] = question;
      ended[b] = question;
    }
    return most;
  }

  /** Puts the outlets of the ends together; answers how many they are. */
  #lookAhead(to: readonly number[], count: number): number {
    const { sets, classes } = this.#service;
    const ahead = this.#ahead.fill(0);
    for (let at = 0; at < count; at++)
      for (let word = 0; word < sets.words; word++)
        ahead[word]! |= classes.bits[classes.of[to[at]!]! * sets.words + word]!;
    let outlets = 0;
    for (const word of ahead) outlets += bitCount(word);
    return outlets;
  }

  /** The places of those who come to a and lack outlets that are ahead, by outlet. */
  #lackOf(a: number): number {
    const lack = this.#lackAt(a);
    const ahead = this.#ahead;
    let sum = 0;
    for (let word = 0; word < ahead.length; word++)
      for (let rest = ahead[word]!; rest !== 0; rest &= rest - 1)
        sum += lack[word * 32 + 31 - Math.clz32(rest & -rest)]!;
    return sum;
  }
}

/** By outlet: the places of those who come to a filière and lack it. */
function lackUpstream(snapshot: Snapshot): (a: number) => Float64Array {
  const gains = new GainFrom(snapshot);
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
