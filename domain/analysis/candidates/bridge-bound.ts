import { bitCount } from '../../gain/outlet-sets.ts';
import { places } from '../../gain/places.ts';
import { counted, mayBeEntered, serviceNow } from '../../gain/service.ts';
import { walkableGraph } from '../../gain/walkable.ts';
import { type Adjacency, groupByNode } from '../../graph/adjacency.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

/**
 * The most that bridges gain, alone or together, even where they lead to one another: found without a walk. Who comes
 * to the beginning of one has all outlets of the beginning, and can gain at most the others of all ends; who is served
 * anew stands behind the end of one, and is served no more than these either.
 */
export class BridgeBound {
  readonly #service: ReturnType<typeof serviceNow>;
  readonly #enters: Uint8Array;
  readonly #around: Float64Array;
  /** The outlets of the ends of the question at hand. */
  readonly #ahead: Uint32Array;
  /** The question in which a node was last met, as a beginning and as an end. */
  readonly #begun: Int32Array;
  readonly #ended: Int32Array;
  #question = 0;

  constructor(snapshot: Snapshot) {
    this.#service = serviceNow(snapshot);
    this.#enters = mayBeEntered(snapshot);
    this.#around = placesAround(snapshot);
    this.#ahead = new Uint32Array(this.#service.sets.words);
    [this.#begun, this.#ended] = [new Int32Array(snapshot.nodes.count), new Int32Array(snapshot.nodes.count)];
  }

  /** Of one bridge alone. */
  ofOne(a: number, b: number): number {
    const { sets, reached, classes } = this.#service;
    if (reached[a] !== 1 || this.#enters[b] !== 1) return 0;
    const words = sets.words;
    const bits = classes.bits;
    const ofA = classes.of[a]! * words;
    const ofB = classes.of[b]! * words;
    const isServed = reached[b] === 1;
    let lacks = 0;
    let outlets = 0;
    for (let word = 0; word < words; word++) {
      lacks += bitCount(bits[ofB + word]! & ~bits[ofA + word]!);
      if (!isServed) outlets += bitCount(bits[ofB + word]!);
    }
    const around = this.#around;
    const most = lacks === 0 ? 0 : around[sets.of[a]!]! * lacks;
    return isServed ? most : most + around[sets.of[b]!]! * outlets;
  }

  /** The first `count` of both lists are bridges that may be walked. */
  of(from: readonly number[], to: readonly number[], count: number): number {
    if (count === 1) return this.ofOne(from[0]!, to[0]!);
    const { sets, reached } = this.#service;
    const around = this.#around;
    const begun = this.#begun;
    const ended = this.#ended;
    const question = ++this.#question;
    const outlets = this.#lookAhead(to, count);
    let gained = 0;
    let served = 0;
    let isBegun = false;
    for (let at = 0; at < count; at++) {
      const a = from[at]!;
      const b = to[at]!;
      if (reached[a] === 1 && begun[a] !== question) {
        isBegun = true;
        gained += around[sets.of[a]!]! * this.#lacking(a);
      }
      if (reached[b] === 0 && ended[b] !== question) served += around[sets.of[b]!]!;
      begun[a] = question;
      ended[b] = question;
    }
    return isBegun ? gained + served * outlets : 0;
  }

  /** Puts the outlets of the ends together; answers how many they are. */
  #lookAhead(to: readonly number[], count: number): number {
    const { sets, classes } = this.#service;
    const ahead = this.#ahead;
    let outlets = 0;
    for (let word = 0; word < sets.words; word++) {
      let bits = 0;
      for (let at = 0; at < count; at++) bits |= classes.bits[classes.of[to[at]!]! * sets.words + word]!;
      ahead[word] = bits;
      outlets += bitCount(bits);
    }
    return outlets;
  }

  /** How many of the outlets ahead a filière lacks. */
  #lacking(a: number): number {
    const { sets, classes } = this.#service;
    const ahead = this.#ahead;
    const ofA = classes.of[a]! * sets.words;
    let lacks = 0;
    for (let word = 0; word < sets.words; word++)
      lacks += bitCount(ahead[word]! & ~classes.bits[ofA + word]!);
    return lacks;
  }
}

/**
 * By component, the places that a bridge there may change, at most: where somebody comes, those that come; where nobody
 * comes, those there and behind it that nobody serves. Those that come by several ways count with each.
 */
const placesAround = perSnapshot((snapshot): Float64Array => {
  const graph = walkableGraph(snapshot);
  const { of, bits, words } = serviceNow(snapshot).sets;
  // What a component leads to comes before it.
  const onwards = groupByNode(bits.length / words, of).edges;
  const around = new Float64Array(bits.length / words);
  addUp(snapshot, around, {
    order: onwards.toReversed(),
    ...{ edges: graph.in, ends: graph.from, served: 1 },
  });
  addUp(snapshot, around, { order: onwards, ...{ edges: graph.out, ends: graph.to, served: 0 } });
  return around;
});

interface Direction {
  /** Nodes, each after those that its edges lead to. */
  readonly order: Int32Array;
  readonly edges: Adjacency;
  readonly ends: Int32Array;
  /** Of nodes that are served, or of those that are not. */
  readonly served: number;
}

function addUp(snapshot: Snapshot, around: Float64Array, { order, edges, ends, served }: Direction): void {
  const { sets, reached } = serviceNow(snapshot);
  const { count } = places(snapshot);
  const counts = counted(snapshot);
  let all = 0;
  for (let node = 0; node < counts.length; node++) if (counts[node] === 1) all += count[node]!;
  for (let turn = 0; turn < order.length; turn++) {
    const node = order[turn]!;
    if (reached[node] !== served) continue;
    const component = sets.of[node]!;
    let sum = around[component]! + (counts[node] === 1 ? count[node]! : 0);
    for (let at = edges.start[node]!; at < edges.start[node + 1]!; at++) {
      const next = ends[edges.edges[at]!]!;
      if (reached[next] === served && sets.of[next] !== component) sum += around[sets.of[next]!]!;
    }
    // Where ways part and meet time and again, their number would grow without end.
    around[component] = Math.min(sum, all);
  }
}
