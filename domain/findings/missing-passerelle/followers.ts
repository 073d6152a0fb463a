import { filiereBassins } from '../../graph/filiere-bassins.ts';
import { WIDTH } from '../../graph/level-table.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { GENERIC, INTAKE_STAGE, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { LEVEL_MAX, NEXT_STAGES, STAGES } from '../../model/vocabulary.ts';

/** Whether two sectors allow a passerelle: they are equal, or one is GENERIC or unknown. */
export const sectorsMeet = (one: number, other: number): boolean =>
  one === other || one <= GENERIC || other <= GENERIC;

/** For each stage, the stages that may come before it. */
const BEFORE = STAGES.map((stage) => STAGES.filter((before) => NEXT_STAGES[before].includes(stage)));
/** Number of levels above 0; every dimension gets this many rows. */
const LEVELS = Math.max(...Object.values(LEVEL_MAX));

/**
 * The active filières of a bassin as rows of bits, one bit a filière in id order. A row marks the filières that may
 * follow one of a given stage, of a given sector, or with a given level in a dimension. The AND of the rows of a
 * filière gives all filières that may follow it, 32 at a time.
 */
interface Bassin {
  readonly members: Int32Array;
  readonly words: number;
  readonly rows: Uint32Array;
}

const bassinsOf = perOffer((snapshot): readonly Bassin[] => {
  const { nodes, document } = snapshot;
  const { of } = filiereBassins(snapshot);
  const members: number[][] = document.bassins.map(() => []);
  for (let node = 0; node < nodes.count; node++)
    if (nodes.active[node] === 1) for (const bassin of of[node]!) members[bassin]!.push(node);
  return members.map((some) => bassinOf(snapshot, Int32Array.from(some)));
});

const sectorRow = (sector: number): number => STAGES.length + sector - NONE;
const levelRow = (snapshot: Snapshot, dimension: number, level: number): number =>
  sectorRow(snapshot.nodes.sectorCodes.length) + dimension * LEVELS + level - 1;

function bassinOf(snapshot: Snapshot, members: Int32Array): Bassin {
  const { stage, sector, sectorCodes, levels } = snapshot.nodes;
  const words = (members.length + 31) >> 5;
  const rows = new Uint32Array(levelRow(snapshot, WIDTH, 1) * words);
  members.forEach((b, place) => {
    const mark = (row: number): void => {
      rows[row * words + (place >> 5)]! |= 1 << (place & 31);
    };
    for (const before of BEFORE[stage[b]!]!) mark(STAGES.indexOf(before));
    for (let before = NONE; before < sectorCodes.length; before++)
      if (sectorsMeet(before, sector[b]!)) mark(sectorRow(before));
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const [need, max] = [levels.need[b * WIDTH + dimension]!, levels.max[b * WIDTH + dimension]!];
      for (let level = Math.max(need, 1); level <= (max < 0 ? LEVELS : max); level++)
        mark(levelRow(snapshot, dimension, level));
    }
  });
  return { members, words, rows };
}

/** Finds the filières of a bassin that may follow a given filière by stage, sector and levels. */
export class Followers {
  readonly #snapshot: Snapshot;
  readonly #bassins: readonly Bassin[];
  readonly #found: Int32Array;
  readonly #rows: number[] = [];

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#bassins = bassinsOf(snapshot);
    this.#found = new Int32Array(Math.max(0, ...this.#bassins.map(({ members }) => members.length)));
  }

  /** The filières of the bassin that may follow `a`, in id order. The next call overwrites the result. */
  of(a: number, bassin: number): Int32Array {
    const { members, words, rows } = this.#bassins[bassin]!;
    const asked = this.#rowsFor(a);
    const found = this.#found;
    let count = 0;
    for (let word = 0; word < words; word++) {
      let bits = -1;
      for (let at = 0; at < asked.length; at++) bits &= rows[asked[at]! * words + word]!;
      for (; bits !== 0; bits &= bits - 1)
        found[count++] = members[32 * word + 31 - Math.clz32(bits & -bits)]!;
    }
    return found.subarray(0, count);
  }

  #rowsFor(a: number): readonly number[] {
    const { stage, sector, levels } = this.#snapshot.nodes;
    const rows = this.#rows;
    rows.length = 0;
    rows.push(stage[a]!, sectorRow(sector[a]!));
    // Guidance sends people to the right level, so no level is tested out of a filière of the welcome stage.
    if (stage[a] === INTAKE_STAGE) return rows;
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const after = levels.after[a * WIDTH + dimension]!;
      // An unknown level after the filière excludes nothing.
      if (after >= 1) rows.push(levelRow(this.#snapshot, dimension, after));
    }
    return rows;
  }
}
