import { WIDTH } from '../../graph/level-table.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { GENERIC, INTAKE_STAGE, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { LEVEL_MAX, NEXT_STAGES, STAGES } from '../../model/vocabulary.ts';
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

/** Levels beyond "not at all"; every dimension has room for all of them. */
const LEVELS = Math.max(...Object.values(LEVEL_MAX));
/** The rows of a bassin: those that may follow each stage, those that each sector meets, those that refuse no level. */
const SECTOR_ROWS = STAGES.length;

/** One bit a member and row, by bassin. */
const followerBits = perOffer((snapshot) => {
  const { stage, sector, sectorCodes, levels } = snapshot.nodes;
  const { start, nodes } = bassinMembers(snapshot);
  const levelRows = SECTOR_ROWS + sectorCodes.length + 1;
  const rows = levelRows + WIDTH * LEVELS;
  const first = new Int32Array(start.length);
  for (let bassin = 0; bassin + 1 < start.length; bassin++)
    first[bassin + 1] = first[bassin]! + rows * wordsOf(start, bassin);
  const bits = new Uint32Array(first.at(-1)!);
  for (let bassin = 0; bassin + 1 < start.length; bassin++) {
    const words = wordsOf(start, bassin);
    for (let at = start[bassin]!; at < start[bassin + 1]!; at++) {
      const [b, place] = [nodes[at]!, at - start[bassin]!];
      const cell = first[bassin]! + (place >> 5);
      const bit = 1 << (place & 31);
      for (let row = 0; row < STAGES.length; row++)
        if ((FOLLOWING[row]! & (1 << stage[b]!)) !== 0) bits[cell + row * words]! |= bit;
      for (let row = SECTOR_ROWS; row < levelRows; row++)
        if (sectorsMeet(row - SECTOR_ROWS + NONE, sector[b]!)) bits[cell + row * words]! |= bit;
      for (let dimension = 0; dimension < WIDTH; dimension++) {
        const [need, max] = [levels.need[b * WIDTH + dimension]!, levels.max[b * WIDTH + dimension]!];
        const [least, most] = [Math.max(need, 1), max < 0 ? LEVELS : max];
        for (let level = least; level <= most; level++)
          bits[cell + (levelRows + dimension * LEVELS + level - 1) * words]! |= bit;
      }
    }
  }
  return { first, bits, levelRows };
});

const wordsOf = (start: Int32Array, bassin: number): number =>
  (start[bassin + 1]! - start[bassin]! + 31) >> 5;

/**
 * Looks for the members of a bassin whose stage, sector and levels do not forbid that they follow a filière; in the
 * order of ids.
 */
export class Followers {
  /** Those that were looked for last. */
  readonly found: Int32Array;
  readonly #nodes: Snapshot['nodes'];
  readonly #members: BassinMembers;
  readonly #first: Int32Array;
  readonly #bits: Uint32Array;
  readonly #levelRows: number;
  /** The rows to be met, of the bassin at hand. */
  readonly #asked = new Int32Array(2 + WIDTH);

  constructor(snapshot: Snapshot) {
    const { first, bits, levelRows } = followerBits(snapshot);
    this.#nodes = snapshot.nodes;
    this.#members = bassinMembers(snapshot);
    [this.#first, this.#bits, this.#levelRows] = [first, bits, levelRows];
    this.found = new Int32Array(longest(this.#members.start));
  }

  /** Puts those of a in a bassin into `found`, and answers how many there are. */
  look(a: number, bassin: number): number {
    const { start, nodes } = this.#members;
    const bits = this.#bits;
    const asked = this.#asked;
    const found = this.found;
    const words = wordsOf(start, bassin);
    const rows = this.#rowsFor(a, words, this.#first[bassin]!);
    let count = 0;
    for (let word = 0; word < words; word++) {
      let rest = bits[asked[0]! + word]!;
      for (let row = 1; row < rows; row++) rest &= bits[asked[row]! + word]!;
      const member = start[bassin]! + 32 * word + 31;
      for (; rest !== 0; rest &= rest - 1) found[count++] = nodes[member - Math.clz32(rest & -rest)]!;
    }
    return count;
  }

  /** Puts down where the rows that a filière asks for begin; answers how many they are. */
  #rowsFor(a: number, words: number, origin: number): number {
    const { stage, sector, levels } = this.#nodes;
    const asked = this.#asked;
    const levelRows = this.#levelRows;
    asked[0] = origin + stage[a]! * words;
    asked[1] = origin + (SECTOR_ROWS + sector[a]! - NONE) * words;
    let count = 2;
    // Guidance sends to the right level: nothing is tested out of an intake.
    if (stage[a] === INTAKE_STAGE) return count;
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const after = levels.after[a * WIDTH + dimension]!;
      // Where nobody knows what people have, nothing is forbidden.
      if (after >= 1) asked[count++] = origin + (levelRows + dimension * LEVELS + after - 1) * words;
    }
    return count;
  }
}

/** The largest number of members of a bassin. */
function longest(start: Int32Array): number {
  let most = 0;
  for (let at = 1; at < start.length; at++) most = Math.max(most, start[at]! - start[at - 1]!);
  return most;
}
