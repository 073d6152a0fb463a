import { WIDTH } from '../graph/level-table.ts';
import { perOffer } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/**
 * The levels that people bring, in one number: searches carry millions of them. Four bits a dimension: the level and 1,
 * or 0 where nobody said; then whether it is exact (1) or a lower bound (0). So of two the larger number has the higher
 * level, or knows the same level better.
 */
export type LevelState = number;

export const NOTHING_KNOWN: LevelState = 0;

const BITS = 4;
const FIELD = 2 ** BITS - 1;
/** More than any state. */
export const STATES = 2 ** (BITS * WIDTH);
/** The last bit of each dimension. */
const EXACT = 0x111111;

/** The level in one dimension, -1 where nobody said. */
export const levelIn = (state: LevelState, dimension: number): number =>
  ((state >> (BITS * dimension + 1)) & (FIELD >> 1)) - 1;

/** Whether it is known as such, and not only as a lower bound. */
export const isExactIn = (state: LevelState, dimension: number): boolean =>
  ((state >> (BITS * dimension)) & 1) === 1;

/** The same with another level in one dimension; one of -1 is none. */
export function withLevel(state: LevelState, dimension: number, level: number, exact: boolean): LevelState {
  const shift = BITS * dimension;
  const field = level < 0 ? 0 : ((level + 1) << 1) | Number(exact);
  return (state & ~(FIELD << shift)) | (field << shift);
}

/** The larger per dimension, a known level beating an absent one and an exact one a lower bound. */
export function raisedBy(state: LevelState, other: LevelState): LevelState {
  let raised = state;
  for (let mask = FIELD; mask < STATES; mask <<= BITS)
    if ((other & mask) > (raised & mask)) raised = (raised & ~mask) | (other & mask);
  return raised;
}

/** Whether one has a higher level than another in some dimension in which that one is known. */
export function exceeds(state: LevelState, other: LevelState): boolean {
  for (let mask = FIELD & ~1; mask < STATES; mask <<= BITS)
    if ((other & mask) !== 0 && (state & mask) > (other & mask)) return true;
  return false;
}

/** Whether a level is exact tells UNKNOWN from PASS, never whether a step may be taken: states alike but for that. */
export const levelsAlone = (state: LevelState): number => state & ~EXACT;

/** What people have after each filière, by node. */
export const statesAfter = perOffer(({ nodes: { count, levels } }): Int32Array => {
  return columnOf(count, (node, dimension) => {
    const cell = node * WIDTH + dimension;
    return withLevel(NOTHING_KNOWN, dimension, levels.after[cell]!, levels.exact[cell] === 1);
  });
});

/** What each exit gives; levels of 0 are no gain. */
export const exitStates = perOffer(({ nodes: { count, levels } }): Int32Array => {
  return columnOf(count, (node, dimension) => {
    const given = levels.exit[node * WIDTH + dimension]!;
    return given >= 1 ? withLevel(NOTHING_KNOWN, dimension, given, true) : NOTHING_KNOWN;
  });
});

function columnOf(count: number, part: (node: number, dimension: number) => LevelState): Int32Array {
  const column = new Int32Array(count);
  for (let node = 0; node < count; node++)
    for (let dimension = 0; dimension < WIDTH; dimension++) column[node]! |= part(node, dimension);
  return column;
}

/** What people had when they came into a filière: at least what it asks. */
export function stateOnEntering({ nodes: { levels } }: Snapshot, node: number): LevelState {
  let state = NOTHING_KNOWN;
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    const need = levels.need[node * WIDTH + dimension]!;
    if (need >= 1) state = withLevel(state, dimension, need, false);
  }
  return state;
}
