import { WIDTH } from '../../graph/level-table.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { filiereOf, INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { audiencesMeet } from './audience-overlap.ts';
import { levelMasks } from './level-masks.ts';

/** The pair fails its level test, or nobody could meet both entries. */
export const FAILS = 255;

/** What M04 asks of the levels and audiences of a pair. */
export interface PairTest {
  /** FAILS, or the dimensions that leave the level test in doubt, one bit each. */
  doubts(a: number, b: number): number;
  /** Whether some exit of b is above what people have after a, both known. */
  raises(a: number, b: number): boolean;
}

/** The level tests of `levels.ts` without their reasons, in all dimensions at once. */
export const pairTest = perOffer((snapshot): PairTest => {
  const { stage } = snapshot.nodes;
  const { silent, needs, caps, noState, inexact } = levelMasks(snapshot);
  const levels = packedLevels(snapshot);
  const meet = audienceTest(snapshot);
  return {
    doubts(a, b) {
      // Guidance sends to the right level: nothing is tested out of an intake, and nothing is in doubt.
      if (stage[a] === INTAKE_STAGE) return meet(a, b) ? 0 : FAILS;
      const enough = reaches(levels[a * COLUMNS + AT_MOST]!, levels[b * COLUMNS + ASKS]!);
      const notTooMuch = reaches(levels[b * COLUMNS + ALLOWS]!, levels[a * COLUMNS + AT_LEAST]!);
      if ((enough & notTooMuch) !== SPARE || !meet(a, b)) return FAILS;
      return silent[b]! | (needs[b]! & noState[a]!) | (caps[b]! & inexact[a]!);
    },
    raises: (a, b) => reaches(levels[a * COLUMNS + AT_MOST]!, levels[b * COLUMNS + GIVES]!) !== SPARE,
  };
});

/**
 * The levels of a filière in some numbers, side by side: four bits a dimension, of which a level takes three. What its
 * entry asks, 0 for nothing; its ceilings, above all levels where there is none; what its exit gives, 0 where nobody
 * said; what people have afterwards, above all levels or 0 where it is not known.
 */
const [ASKS, ALLOWS, GIVES, AT_MOST, AT_LEAST] = [0, 1, 2, 3, 4];
const COLUMNS = 5;
const BITS = 4;
/** The fourth bit of each dimension: it is borrowed from where what is taken away is larger. */
const SPARE = 0x888888;
const ABOVE_ALL = 7;

/** The dimensions in which one is not below the other, at their fourth bits. */
const reaches = (one: number, other: number): number => ((one | SPARE) - other) & SPARE;

function packedLevels({ nodes }: Snapshot): Int32Array {
  const { need, max, exit, after } = nodes.levels;
  const packed = new Int32Array(nodes.count * COLUMNS);
  for (let node = 0; node < nodes.count; node++) {
    const at = node * COLUMNS;
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const [cell, shift] = [node * WIDTH + dimension, BITS * dimension];
      const put = (column: number, level: number, unknown: number): void => {
        packed[at + column]! |= (level < 0 ? unknown : level) << shift;
      };
      put(ASKS, need[cell]!, 0);
      put(ALLOWS, max[cell]!, ABOVE_ALL);
      put(GIVES, exit[cell]!, 0);
      put(AT_MOST, after[cell]!, ABOVE_ALL);
      put(AT_LEAST, after[cell]!, 0);
    }
  }
  return packed;
}

/** Answers kept for conditions that are asked for together; beyond this many, each pair is looked at anew. */
const MOST_KEPT = 1 << 22;
const [MEET, DO_NOT] = [1, 2];

/** Whether somebody could meet the conditions of both entries: they are few, so each two are looked at once. */
function audienceTest(snapshot: Snapshot): (a: number, b: number) => boolean {
  const { of, count } = audienceClasses(snapshot);
  if (count * count > MOST_KEPT) return (a, b) => audiencesMeet(snapshot, a, b);
  const kept = new Uint8Array(count * count);
  return (a, b) => {
    const cell = of[a]! * count + of[b]!;
    if (kept[cell] === 0) kept[cell] = audiencesMeet(snapshot, a, b) ? MEET : DO_NOT;
    return kept[cell] === MEET;
  };
}

const NO_CONDITION = ' '.repeat(4);

/** Numbers the different conditions on people, by node: 0 where there are none. */
function audienceClasses(snapshot: Snapshot): { readonly of: Int32Array; readonly count: number } {
  const { count, isOutlet } = snapshot.nodes;
  const of = new Int32Array(count);
  const known = new Map<string, number>();
  for (let node = 0; node < count; node++) {
    if (isOutlet[node] === 1) continue;
    const { ageMin, ageMax, statuses, groups, communes } = filiereOf(snapshot, node).entry ?? {};
    // Lists are not empty, and neither spaces nor commas stand in a code.
    const key = `${ageMin ?? ''} ${ageMax ?? ''} ${statuses ?? ''} ${groups ?? ''} ${communes ?? ''}`;
    if (key === NO_CONDITION) continue;
    of[node] = known.get(key) ?? known.size + 1;
    known.set(key, of[node]!);
  }
  return { of, count: known.size + 1 };
}
