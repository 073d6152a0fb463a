import { WIDTH } from '../../graph/level-table.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { filiereOf, INTAKE_STAGE, NONE, type Snapshot } from '../../graph/snapshot.ts';
import type { EntryConditions } from '../../model/conditions.ts';
import { dimensionVerdict, GAP, NO, UNKNOWN } from '../levels.ts';
import { audiencesMeet } from './audience-overlap.ts';

/** The pair fails its level test, or nobody could meet both entries. */
export const FAILS = 255;
/** Set where some exit of b is above what people have after a, both known. */
export const RAISES = 1 << WIDTH;
/** The dimensions that leave the level test in doubt, one bit each. */
export const IN_DOUBT = RAISES - 1;

/** Answers kept for pairs of filières that ask and give the same; beyond this many, each pair is tested anew. */
const MOST_KEPT = 1 << 22;

/** What M04 asks of the levels and audiences of a pair, in one number: FAILS, or RAISES and IN_DOUBT bits. */
export type PairTest = (a: number, b: number) => number;

/**
 * Filières that ask and give the same are of one class, whatever their operator, bassin or sector, and each pair of
 * classes is tested once: networks have far fewer classes than filières.
 */
export const pairTest = perOffer((snapshot): PairTest => {
  const { of, count } = classes(snapshot);
  if (count * count > MOST_KEPT) return (a, b) => testPair(snapshot, a, b);
  const kept = new Uint8Array(count * count);
  const isKept = new Uint8Array(count * count);
  return (a, b) => {
    const cell = of[a]! * count + of[b]!;
    if (isKept[cell] === 1) return kept[cell]!;
    isKept[cell] = 1;
    kept[cell] = testPair(snapshot, a, b);
    return kept[cell]!;
  };
});

function testPair(snapshot: Snapshot, a: number, b: number): number {
  const { levels, stage } = snapshot.nodes;
  const { need, max, exit, after, exact } = levels;
  // Guidance sends to the right level: nothing is tested out of an intake, and nothing is in doubt.
  const isTested = stage[a] !== INTAKE_STAGE;
  let answer = 0;
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    const [from, to] = [a * WIDTH + dimension, b * WIDTH + dimension];
    const had = after[from]!;
    if (had !== NONE && exit[to]! > had) answer |= RAISES;
    if (!isTested) continue;
    const verdict = dimensionVerdict(had, exact[from] === 1, need[to]!, max[to]!, NO);
    if (verdict >= GAP) return FAILS;
    if (verdict === UNKNOWN) answer |= 1 << dimension;
  }
  return audiencesMeet(snapshot, a, b) ? answer : FAILS;
}

interface Classes {
  readonly count: number;
  /** Class of each filière. */
  readonly of: Int32Array;
}

/** Levels take three bits: -1 to 6. */
const LEVEL_BITS = 3;
const HALF = WIDTH / 2;

function classes(snapshot: Snapshot): Classes {
  const { nodes } = snapshot;
  const { need, max, exit } = nodes.levels;
  const audienceOf = audienceClasses();
  const known = new Map<number, Map<number, number>>();
  const of = new Int32Array(nodes.count).fill(NONE);
  let count = 0;
  const code = (node: number, first: number): number => {
    let sum = 0;
    for (let dimension = first; dimension < first + HALF; dimension++) {
      const cell = node * WIDTH + dimension;
      for (const level of [need[cell]!, max[cell]!, exit[cell]!]) sum = (sum << LEVEL_BITS) | (level + 1);
    }
    return sum;
  };
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    const others =
      audienceOf(filiereOf(snapshot, node).entry) * 2 + Number(nodes.stage[node] === INTAKE_STAGE);
    const first = code(node, 0);
    const second = others * 2 ** (3 * HALF * LEVEL_BITS) + code(node, HALF);
    const bySecond = known.get(first) ?? new Map<number, number>();
    if (bySecond.size === 0) known.set(first, bySecond);
    const found = bySecond.get(second) ?? count++;
    if (found === count - 1) bySecond.set(second, found);
    of[node] = found;
  }
  return { count, of };
}

/** Numbers the different conditions on people: 0 where there are none. */
function audienceClasses(): (entry: EntryConditions | undefined) => number {
  const known = new Map<string, number>();
  return (entry) => {
    if (entry === undefined) return 0;
    const { ageMin, ageMax, statuses, groups, communes } = entry;
    if (statuses === undefined && groups === undefined && communes === undefined) {
      if (ageMin === undefined && ageMax === undefined) return 0;
    }
    const key = JSON.stringify([ageMin, ageMax, statuses, groups, communes]);
    const found = known.get(key) ?? known.size + 1;
    known.set(key, found);
    return found;
  };
}
