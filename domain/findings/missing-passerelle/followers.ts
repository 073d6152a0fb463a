import { filiereBassins } from '../../graph/filiere-bassins.ts';
import { WIDTH } from '../../graph/level-table.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { GENERIC, INTAKE_STAGE, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { LEVEL_MAX, NEXT_STAGES, STAGES } from '../../model/vocabulary.ts';

/** Equal sectors, or one GENERIC, or one unknown. */
export const sectorsMeet = (one: number, other: number): boolean =>
  one === other || one <= GENERIC || other <= GENERIC;

/** By stage: the stages from which it may be entered. */
const BEFORE = STAGES.map((stage) => STAGES.filter((before) => NEXT_STAGES[before].includes(stage)));
/** Levels beyond "not at all"; every dimension has room for all of them. */
const LEVELS = Math.max(...Object.values(LEVEL_MAX));

/**
 * The active filières of a bassin as rows of bits, one bit a filière in the order of ids. A row says which of them may
 * follow a filière of some stage, or of some sector, or with some level in a dimension. So the rows of a filière,
 * taken together, give all that may follow it, 32 at a time.
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

/** Looks for the filières of a bassin whose stage, sector and levels do not forbid that they follow a given one. */
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

  /** In the order of ids; the next call writes over them. */
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
    // Guidance sends to the right level: nothing is tested out of an intake.
    if (stage[a] === INTAKE_STAGE) return rows;
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const after = levels.after[a * WIDTH + dimension]!;
      // Where the level after a filière is not known, nothing is forbidden.
      if (after >= 1) rows.push(levelRow(this.#snapshot, dimension, after));
    }
    return rows;
  }
}
