import type { Graph } from '../graph/reach.ts';
import { reachSets } from '../graph/reach-sets.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { GENERAL_OUTLET } from '../model/vocabulary.ts';

/** The outlets that each node reaches, as bit sets: `words` 32-bit words a component. */
export interface OutletSets {
  readonly outlets: readonly number[];
  readonly words: number;
  /** Component of each node. */
  readonly of: Int32Array;
  readonly bits: Uint32Array;
}

/** Outlets reachable from every node of a graph; `emploi` counts only for a node that reaches no other. Linear. */
export function outletSets(snapshot: Snapshot, graph: Graph): OutletSets {
  const { isOutlet, count, index } = snapshot.nodes;
  const general = index.get(GENERAL_OUTLET)!;
  const outlets: number[] = [];
  for (let node = 0; node < count; node++) if (isOutlet[node] === 1 && node !== general) outlets.push(node);
  outlets.push(general);
  const { words, of, bits } = reachSets(graph, outlets.length, (mark) => outlets.forEach(mark));
  dropGeneral(bits, words, outlets.length - 1);
  return { outlets, words, of, bits };
}

/** Clears the general outlet wherever another outlet is reached too. */
function dropGeneral(bits: Uint32Array, words: number, generalBit: number): void {
  const [generalWord, generalMask] = [generalBit >> 5, 1 << (generalBit & 31)];
  for (let from = 0; from < bits.length; from += words) {
    let others = 0;
    for (let word = 0; word < words; word++)
      others |= word === generalWord ? bits[from + word]! & ~generalMask : bits[from + word]!;
    if (others !== 0) bits[from + generalWord]! &= ~generalMask;
  }
}

/** Nodes that reach the same outlets, put together. */
export interface OutletClasses {
  readonly count: number;
  /** Class of each node. */
  readonly of: Int32Array;
  /** Outlets of each class, `words` words a class, as in `OutletSets`. */
  readonly bits: Uint32Array;
}

/** Numbers the different sets of outlets, by hashing their words: linear. */
export function outletClasses({ words, bits, of }: OutletSets): OutletClasses {
  const componentCount = bits.length / words;
  let slots = 16;
  while (slots < 2 * componentCount) slots *= 2;
  /** First component of the class that stands in each slot, and the class of each component. */
  const table = new Int32Array(slots).fill(-1);
  const classOf = new Int32Array(componentCount);
  const firsts: number[] = [];
  const same = (one: number, other: number): boolean => {
    for (let word = 0; word < words; word++)
      if (bits[one * words + word] !== bits[other * words + word]) return false;
    return true;
  };
  for (let component = 0; component < componentCount; component++) {
    let hash = 0;
    for (let word = 0; word < words; word++)
      hash = Math.imul(hash ^ bits[component * words + word]!, 0x9e3779b1) ^ (hash >>> 15);
    let slot = (hash ^ (hash >>> 16)) & (slots - 1);
    while (table[slot] !== -1 && !same(table[slot]!, component)) slot = (slot + 1) & (slots - 1);
    if (table[slot] === -1) {
      table[slot] = component;
      classOf[component] = firsts.length;
      firsts.push(component);
    } else classOf[component] = classOf[table[slot]!]!;
  }
  const kept = new Uint32Array(firsts.length * words);
  firsts.forEach((component, number) => {
    kept.set(bits.subarray(component * words, (component + 1) * words), number * words);
  });
  return { count: firsts.length, of: of.map((component) => classOf[component]!), bits: kept };
}

/** Number of bits set in a 32-bit word. */
export function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many outlets a node reaches. */
export function outletCount({ words, of, bits }: OutletSets, node: number): number {
  let sum = 0;
  for (let word = 0; word < words; word++) sum += bitCount(bits[of[node]! * words + word]!);
  return sum;
}
