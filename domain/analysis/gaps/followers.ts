import { perOffer } from '../../graph/per-snapshot.ts';
import { GENERIC, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { NEXT_STAGES, STAGES } from '../../model/vocabulary.ts';
import { filiereBassins } from './bassins.ts';

/** By stage: the stages that may follow, as bits. */
export const FOLLOWING = STAGES.map((stage) =>
  NEXT_STAGES[stage].reduce((bits, next) => bits | (1 << STAGES.indexOf(next)), 0),
);

/** Equal sectors, or one GENERIC, or one unknown. */
export const sectorsMeet = (one: number, other: number): boolean =>
  one === other || one <= GENERIC || other <= GENERIC;

/** The active filières of each bassin, by id: those of a bassin are `nodes[start[bassin]]` to `nodes[start[bassin + 1]]`. */
export interface BassinMembers {
  readonly start: Int32Array;
  readonly nodes: Int32Array;
}

export const bassinMembers = perOffer((snapshot): BassinMembers => {
  const { nodes, document } = snapshot;
  const bassins = filiereBassins(snapshot);
  const start = new Int32Array(document.bassins.length + 1);
  const each = (visit: (bassin: number, node: number) => void): void => {
    for (let node = 0; node < nodes.count; node++) {
      if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
      for (const bassin of bassins.of[node]!) visit(bassin, node);
    }
  };
  each((bassin) => {
    start[bassin + 1]! += 1;
  });
  for (let bassin = 1; bassin < start.length; bassin++) start[bassin]! += start[bassin - 1]!;
  const next = start.slice();
  const members = new Int32Array(start.at(-1)!);
  each((bassin, node) => {
    members[next[bassin]!] = node;
    next[bassin]! += 1;
  });
  return { start, nodes: members };
});

/** The members of a bassin whose stage and sector may follow those of a filière; in the order of ids. */
export interface Followers {
  /** Those of a in the bassin; the next question writes over them. */
  readonly found: Int32Array;
  /** Looks for them, and answers how many there are. */
  look(a: number, bassin: number): number;
}

/** One bit a member: by bassin, those that may follow each stage, and those that each sector meets. */
const followerBits = perOffer((snapshot) => {
  const { sector, stage, sectorCodes } = snapshot.nodes;
  const { start, nodes } = bassinMembers(snapshot);
  const rows = STAGES.length + sectorCodes.length + 1;
  const first = new Int32Array(start.length);
  for (let bassin = 0; bassin + 1 < start.length; bassin++)
    first[bassin + 1] = first[bassin]! + rows * wordsOf(start, bassin);
  const bits = new Uint32Array(first.at(-1)!);
  for (let bassin = 0; bassin + 1 < start.length; bassin++) {
    const words = wordsOf(start, bassin);
    for (let at = start[bassin]!; at < start[bassin + 1]!; at++) {
      const [b, place] = [nodes[at]!, at - start[bassin]!];
      for (let row = 0; row < rows; row++) {
        const isMet =
          row < STAGES.length
            ? (FOLLOWING[row]! & (1 << stage[b]!)) !== 0
            : sectorsMeet(row - STAGES.length + NONE, sector[b]!);
        if (isMet) bits[first[bassin]! + row * words + (place >> 5)]! |= 1 << (place & 31);
      }
    }
  }
  return { first, bits };
});

const wordsOf = (start: Int32Array, bassin: number): number =>
  (start[bassin + 1]! - start[bassin]! + 31) >> 5;

export function followersIn(snapshot: Snapshot): Followers {
  const { sector, stage } = snapshot.nodes;
  const { start, nodes } = bassinMembers(snapshot);
  const { first, bits } = followerBits(snapshot);
  const found = new Int32Array(longest(start));
  return {
    found,
    look(a, bassin) {
      const words = wordsOf(start, bassin);
      const byStage = first[bassin]! + stage[a]! * words;
      const bySector = first[bassin]! + (STAGES.length + sector[a]! - NONE) * words;
      let count = 0;
      for (let word = 0; word < words; word++) {
        const member = start[bassin]! + 32 * word + 31;
        for (let rest = bits[byStage + word]! & bits[bySector + word]!; rest !== 0; rest &= rest - 1)
          found[count++] = nodes[member - Math.clz32(rest & -rest)]!;
      }
      return count;
    },
  };
}

/** The largest number of members of a bassin. */
function longest(start: Int32Array): number {
  let most = 0;
  for (let at = 1; at < start.length; at++) most = Math.max(most, start[at]! - start[at - 1]!);
  return most;
}
