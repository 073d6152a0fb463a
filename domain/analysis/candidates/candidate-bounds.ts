import type { GainFrom } from '../../gain/gain-from.ts';
import { bitCount } from '../../gain/outlet-sets.ts';
import { places } from '../../gain/places.ts';
import { counted, mayBeEntered, serviceNow, unreachedFrom } from '../../gain/service.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { STAGES } from '../../model/vocabulary.ts';
import { filiereBassins } from '../gaps/bassins.ts';
import { bassinMembers, FOLLOWING, sectorsMeet } from '../gaps/followers.ts';
import { unreachable } from '../gaps/m02-unreachable.ts';

/** Upper bounds of what a new bridge may gain. */
export interface CandidateBounds {
  /**
   * The most that a pair from a may gain; of certain pairs only, or of all. `onlyUnserved`: the pairs of a Door lead to
   * filières that nobody comes to.
   */
  mostFrom(a: number, certain: boolean, onlyUnserved: boolean): number;
}

/** The filières of a bassin, a stage and a sector, put together: what any one of them may bring is at most this. */
interface Cells {
  /** Those of a bassin: `start[bassin]` to `start[bassin + 1]`. */
  readonly start: Int32Array;
  readonly stage: number[];
  readonly sector: number[];
  /** All their outlets, `words` words a cell. */
  readonly bits: Uint32Array;
  /** The most that one of them serves onwards. */
  readonly below: Float64Array;
}

/**
 * A pair gains at most what all filières of its bassin, stage and sector would bring together upstream, and what the
 * one with most behind it brings downstream. So a filière is bounded by a few sums, whatever the size of the bassin.
 */
export function candidateBounds(snapshot: Snapshot, gains: GainFrom): CandidateBounds {
  const { sector, stage } = snapshot.nodes;
  const bassins = filiereBassins(snapshot);
  const { sets, reached } = serviceNow(snapshot);
  const { words } = sets;
  const unserved = unreachable(snapshot);
  const worth = belowAtMost(snapshot);
  const isSure = (node: number): boolean => sector[node] !== NONE && bassins.declared[node] === 0;
  const made = new Map<number, Cells>();
  const cellsFor = (certain: boolean, onlyUnserved: boolean): Cells => {
    const key = Number(certain) * 2 + Number(onlyUnserved);
    const belongs = (b: number): boolean => (!certain || isSure(b)) && (!onlyUnserved || unserved[b] === 1);
    const known = made.get(key) ?? cellsOf(snapshot, worth, belongs);
    made.set(key, known);
    return known;
  };

  return {
    mostFrom(a, certain, onlyUnserved) {
      if (reached[a] !== 1 || (certain && !isSure(a))) return 0;
      const cells = cellsFor(certain, onlyUnserved);
      const follows = FOLLOWING[stage[a]!]!;
      gains.standAt(a);
      let most = 0;
      for (const bassin of bassins.of[a]!) {
        for (let cell = cells.start[bassin]!; cell < cells.start[bassin + 1]!; cell++) {
          if ((follows & (1 << cells.stage[cell]!)) === 0) continue;
          if (!sectorsMeet(sector[a]!, cells.sector[cell]!)) continue;
          most = Math.max(most, upstream(cells.bits, cell) + cells.below[cell]!);
        }
      }
      return most;
    },
  };

  /** Places upstream that lack each of the outlets of a cell. */
  function upstream(bits: Uint32Array, cell: number): number {
    const lacking = gains.lacking();
    let sum = 0;
    for (let word = 0; word < words; word++) {
      for (let rest = bits[cell * words + word]!; rest !== 0; rest &= rest - 1)
        sum += lacking[word * 32 + 31 - Math.clz32(rest & -rest)]!;
    }
    return sum;
  }
}

function cellsOf(snapshot: Snapshot, worth: Float64Array, belongs: (b: number) => boolean): Cells {
  const { nodes, document } = snapshot;
  const { sets, classes } = serviceNow(snapshot);
  const { words } = sets;
  const enters = mayBeEntered(snapshot);
  const { start, nodes: members } = bassinMembers(snapshot);
  const cells = {
    start: new Int32Array(document.bassins.length + 1),
    stage: [] as number[],
    sector: [] as number[],
    bits: new Uint32Array(members.length * words),
    below: new Float64Array(members.length),
  };
  for (let bassin = 0; bassin < document.bassins.length; bassin++) {
    const found = new Map<number, number>();
    for (let at = start[bassin]!; at < start[bassin + 1]!; at++) {
      const b = members[at]!;
      if (enters[b] !== 1 || !belongs(b)) continue;
      const key = nodes.stage[b]! + STAGES.length * (nodes.sector[b]! - NONE);
      const cell = found.get(key) ?? cells.stage.length;
      if (cell === cells.stage.length) {
        found.set(key, cell);
        cells.stage.push(nodes.stage[b]!);
        cells.sector.push(nodes.sector[b]!);
      }
      for (let word = 0; word < words; word++)
        cells.bits[cell * words + word]! |= classes.bits[classes.of[b]! * words + word]!;
      cells.below[cell] = Math.max(cells.below[cell]!, worth[b]!);
    }
    cells.start[bassin + 1] = cells.stage.length;
  }
  return cells;
}

/** At a filière that nobody comes to: the places there and onwards, each with all outlets that may be reached from it. */
function belowAtMost(snapshot: Snapshot): Float64Array {
  const { nodes } = snapshot;
  const { sets, reached, classes } = serviceNow(snapshot);
  const { words } = sets;
  const { count } = places(snapshot);
  const counts = counted(snapshot);
  const worth = new Float64Array(nodes.count);
  for (let b = 0; b < nodes.count; b++) {
    if (reached[b] === 1 || nodes.isOutlet[b] === 1) continue;
    let outlets = 0;
    for (let word = 0; word < words; word++)
      outlets += bitCount(classes.bits[classes.of[b]! * words + word]!);
    if (outlets === 0) continue;
    let sum = 0;
    for (const node of unreachedFrom(snapshot, b)) if (counts[node] === 1) sum += count[node]!;
    worth[b] = sum * outlets;
  }
  return worth;
}
