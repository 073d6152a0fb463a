import { NONE, type Snapshot } from '../graph/snapshot.ts';
import type { Addition } from './impact.ts';
import { bitCount } from './outlet-sets.ts';
import { places } from './places.ts';
import { counted, mayBeEntered, serviceNow } from './service.ts';
import { walkableGraph } from './walkable.ts';

/** What a set of added bridges changes, all together. */
export interface JointGain {
  /** places × débouchés. */
  readonly gain: number;
  /** Places at filières that are newly served at all. */
  readonly newlyServed: number;
}

/** Bridges laid over a network, taken back in the reverse order. */
export interface AddedBridges {
  /** Lays bridges over those that lie there; they may be in series, in both directions, or there twice. */
  add(additions: readonly Addition[]): void;
  /** Takes back the last `add`. */
  undo(): void;
  /** What all bridges that lie there change together. */
  total(): JointGain;
}

/** gain(S), the same number as `gainOf`, without walking the whole network for each set. */
export function gainCalculator(snapshot: Snapshot): (additions: readonly Addition[]) => number {
  const bridges = addedBridges(snapshot);
  return (additions) => {
    bridges.add(additions);
    const { gain } = bridges.total();
    bridges.undo();
    return gain;
  };
}

/** Where an `add` began. */
interface Mark {
  readonly bridges: number;
  readonly changes: number;
  readonly gain: number;
  readonly newlyServed: number;
}

/**
 * Spreads only what changes: new outlets from the head of a bridge to all that leads to it, as far as someone lacks
 * them; service from its tail onwards, as far as nobody was served. The cost follows the filières that change, not the
 * network, and any set of bridges is exact: a bridge already laid is walked like a passerelle.
 */
export function addedBridges(snapshot: Snapshot): AddedBridges {
  const { sets, reached } = serviceNow(snapshot);
  const graph = walkableGraph(snapshot);
  const { count } = places(snapshot);
  const counts = counted(snapshot);
  const enters = mayBeEntered(snapshot);
  const { words } = sets;
  const lastOutlet = sets.outlets.length - 1;
  const [generalWord, generalBit] = [lastOutlet >> 5, 1 << (lastOutlet & 31)];
  /** Outlets and service of each node with the bridges that lie there. */
  const bits = new Uint32Array(graph.nodeCount * words);
  for (let node = 0; node < graph.nodeCount; node++)
    for (let word = 0; word < words; word++)
      bits[node * words + word] = sets.bits[sets.of[node]! * words + word]!;
  const isServed = reached.slice();
  /** The bridges that lie there, and by each end the last of them: chains through `before`. */
  const [from, to]: [number[], number[]] = [[], []];
  const [lastOut, lastIn] = [
    new Int32Array(graph.nodeCount).fill(NONE),
    new Int32Array(graph.nodeCount).fill(NONE),
  ];
  const [beforeOut, beforeIn]: [number[], number[]] = [[], []];
  /** What each change found: node, whether it was served, its outlets. */
  const found: number[] = [];
  const frame = 2 + words;
  const changedIn = new Int32Array(graph.nodeCount);
  const marks: Mark[] = [];
  let [round, gain, newlyServed] = [0, 0, 0];

  return {
    add(additions) {
      marks.push({ bridges: from.length, changes: found.length, gain, newlyServed });
      round += 1;
      const first = from.length;
      for (const addition of additions) if (addition.passes && enters[addition.to] === 1) lay(addition);
      for (let bridge = first; bridge < from.length; bridge++) {
        spreadOutlets(from[bridge]!, to[bridge]!);
        if (isServed[from[bridge]!] === 1) spreadService(to[bridge]!);
      }
      for (let at = marks.at(-1)!.changes; at < found.length; at += frame) addUp(found[at]!, at);
    },
    undo() {
      const mark = marks.pop();
      if (mark === undefined) return;
      for (let at = found.length - frame; at >= mark.changes; at -= frame) {
        const node = found[at]!;
        isServed[node] = found[at + 1]!;
        for (let word = 0; word < words; word++) bits[node * words + word] = found[at + 2 + word]!;
      }
      found.length = mark.changes;
      while (from.length > mark.bridges) takeBack();
      gain = mark.gain;
      newlyServed = mark.newlyServed;
    },
    total: () => ({ gain, newlyServed }),
  };

  function lay({ from: a, to: b }: Addition): void {
    beforeOut.push(lastOut[a]!);
    beforeIn.push(lastIn[b]!);
    lastOut[a] = from.length;
    lastIn[b] = from.length;
    from.push(a);
    to.push(b);
  }

  function takeBack(): void {
    lastOut[from.pop()!] = beforeOut.pop()!;
    lastIn[to.pop()!] = beforeIn.pop()!;
  }

  /** Keeps what a node had before its first change since the last `add`. */
  function remember(node: number): void {
    if (changedIn[node] === round) return;
    changedIn[node] = round;
    found.push(node, isServed[node]!);
    for (let word = 0; word < words; word++) found.push(bits[node * words + word]!);
  }

  /** Gives a node the outlets of another; tells whether that changes something. */
  function take(node: number, other: number): boolean {
    let [any, lacked, lackedGeneral] = [0, 0, 0];
    for (let word = 0; word < words; word++) {
      const [has, gets] = [bits[node * words + word]!, bits[other * words + word]!];
      const special = word === generalWord ? generalBit : 0;
      any |= (has | gets) & ~special;
      lacked |= gets & ~has & ~special;
      lackedGeneral |= gets & ~has & special;
    }
    // The general outlet counts only for who reaches no other.
    if (lacked === 0 && (lackedGeneral === 0 || any !== 0)) return false;
    remember(node);
    for (let word = 0; word < words; word++) bits[node * words + word]! |= bits[other * words + word]!;
    if (any !== 0) bits[node * words + generalWord]! &= ~generalBit;
    return true;
  }

  function spreadOutlets(first: number, source: number): void {
    if (!take(first, source)) return;
    const stack = [first];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++) {
        const before = graph.from[graph.in.edges[at]!]!;
        if (take(before, node)) stack.push(before);
      }
      for (let bridge = lastIn[node]!; bridge !== NONE; bridge = beforeIn[bridge]!)
        if (take(from[bridge]!, node)) stack.push(from[bridge]!);
    }
  }

  function spreadService(first: number): void {
    const stack: number[] = [];
    const serve = (node: number): void => {
      if (isServed[node] === 1) return;
      remember(node);
      isServed[node] = 1;
      stack.push(node);
    };
    serve(first);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let at = graph.out.start[node]!; at < graph.out.start[node + 1]!; at++)
        serve(graph.to[graph.out.edges[at]!]!);
      for (let bridge = lastOut[node]!; bridge !== NONE; bridge = beforeOut[bridge]!) serve(to[bridge]!);
    }
  }

  /** The share of a changed node, instead of the one that it had when the change at `at` was kept. */
  function addUp(node: number, at: number): void {
    if (counts[node] !== 1 || isServed[node] !== 1) return;
    const hadService = found[at + 1] === 1;
    let [gained, had, has, hadFirst] = [0, 0, 0, 0];
    for (let word = 0; word < words; word++) {
      const first = reached[node] === 1 ? sets.bits[sets.of[node]! * words + word]! : 0;
      const before = hadService ? found[at + 2 + word]! : 0;
      const now = bits[node * words + word]!;
      gained += bitCount(now & ~first) - bitCount(before & ~first);
      had |= before;
      has |= now;
      hadFirst |= first;
    }
    gain += count[node]! * gained;
    if (had === 0 && has !== 0 && hadFirst === 0) newlyServed += count[node]!;
  }
}
