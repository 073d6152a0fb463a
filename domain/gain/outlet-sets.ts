import type { Graph } from '../graph/reach.ts';
import { reachSets } from '../graph/reach-sets.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { GENERAL_OUTLET } from '../model/vocabulary.ts';

/** The outlets that each node reaches, as one bit set of `words` 32-bit words for each component. */
export interface OutletSets {
  readonly outlets: readonly number[];
  readonly words: number;
  /** Component number of each node. */
  readonly of: Int32Array;
  readonly bits: Uint32Array;
}

/**
 * Computes the set of outlets (job goals) that every node of `graph` reaches; its nodes are those of the snapshot
 * (the network on a day). The general outlet `emploi`, which stands for any job, counts only for a node that reaches
 * no other. Linear in the size of the graph.
 */
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

/** Clears the bit of the general outlet where another outlet is reached too. */
function dropGeneral(bits: Uint32Array, words: number, generalBit: number): void {
  const [generalWord, generalMask] = [generalBit >> 5, 1 << (generalBit & 31)];
  for (let from = 0; from < bits.length; from += words) {
    let others = 0;
    for (let word = 0; word < words; word++)
      others |= word === generalWord ? bits[from + word]! & ~generalMask : bits[from + word]!;
    if (others !== 0) bits[from + generalWord]! &= ~generalMask;
  }
}

/** Returns the number of bits that are 1 in a 32-bit word. */
export function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Returns how many outlets the node reaches, according to sets made by `outletSets`. */
export function outletCount({ words, of, bits }: OutletSets, node: number): number {
  let sum = 0;
  for (let word = 0; word < words; word++) sum += bitCount(bits[of[node]! * words + word]!);
  return sum;
}
