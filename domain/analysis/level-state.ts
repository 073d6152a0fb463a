import { WIDTH } from '../graph/level-table.ts';
import { perOffer } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/**
 * The levels that people have, packed into one number, as searches hold millions of them. Each dimension takes four
 * bits: level + 1 (0 when unknown), then 1 for an exact level or 0 for a lower bound. So the larger value in a
 * dimension is the higher level, or the same level known more exactly.
 */
export type LevelState = number;

export const NOTHING_KNOWN: LevelState = 0;

const BITS = 4;
const FIELD = 2 ** BITS - 1;
/** A number above every state. */
export const STATES = 2 ** (BITS * WIDTH);
/** Mask of the bit of each dimension that marks an exact level. */
const EXACT = 0x111111;

/**
 * Returns the level that a state (levels of people, packed in one number) holds in a dimension, -1 when it is
 * unknown. `dimension` is a position in DIMENSIONS (oral, written…).
 */
export const levelIn = (state: LevelState, dimension: number): number =>
  ((state >> (BITS * dimension + 1)) & (FIELD >> 1)) - 1;

/**
 * Whether the level that a state (levels of people, packed in one number) holds in a dimension is exact, and not only
 * a lower bound. `dimension` is a position in DIMENSIONS (oral, written…).
 */
export const isExactIn = (state: LevelState, dimension: number): boolean =>
  ((state >> (BITS * dimension)) & 1) === 1;

/**
 * Returns a state (levels of people, packed in one number) with another level in one dimension. `dimension` is a
 * position in DIMENSIONS; `exact` is false for a level that is only a lower bound; a level of -1 makes it unknown.
 */
export function withLevel(state: LevelState, dimension: number, level: number, exact: boolean): LevelState {
  const shift = BITS * dimension;
  const field = level < 0 ? 0 : ((level + 1) << 1) | Number(exact);
  return (state & ~(FIELD << shift)) | (field << shift);
}

/**
 * Returns the larger level of two states (levels of people, packed in one number) in each dimension. A known level is
 * larger than an unknown one, and an exact level is larger than the same level as a lower bound.
 */
export function raisedBy(state: LevelState, other: LevelState): LevelState {
  let raised = state;
  for (let mask = FIELD; mask < STATES; mask <<= BITS)
    if ((other & mask) > (raised & mask)) raised = (raised & ~mask) | (other & mask);
  return raised;
}

/**
 * Whether a state (levels of people, packed in one number) has a higher level than another one in some dimension that
 * the other knows.
 */
export function exceeds(state: LevelState, other: LevelState): boolean {
  for (let mask = FIELD & ~1; mask < STATES; mask <<= BITS)
    if ((other & mask) !== 0 && (state & mask) > (other & mask)) return true;
  return false;
}

/**
 * Returns a state (levels of people, packed in one number) without the marks that tell exact levels from lower
 * bounds. States that differ only in these marks allow the same steps.
 */
export const levelsAlone = (state: LevelState): number => state & ~EXACT;

/** The levels that people have after each filière, by node. */
export const statesAfter = perOffer(({ nodes: { count, levels } }): Int32Array => {
  return columnOf(count, (node, dimension) => {
    const cell = node * WIDTH + dimension;
    return withLevel(NOTHING_KNOWN, dimension, levels.after[cell]!, levels.exact[cell] === 1);
  });
});

/** The levels that the exit of each filière gives, by node. A level of 0 gives nothing. */
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

/**
 * Returns the levels that people have when they enter a filière (number `node`), packed in one number: at least those
 * that its entry asks, and unknown where it asks none.
 */
export function stateOnEntering({ nodes: { levels } }: Snapshot, node: number): LevelState {
  let state = NOTHING_KNOWN;
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    const need = levels.need[node * WIDTH + dimension]!;
    if (need >= 1) state = withLevel(state, dimension, need, false);
  }
  return state;
}
