import { WIDTH } from '../graph/level-table.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { CONCURRENT_KIND, filiereOf, INTAKE_STAGE, type Snapshot } from '../graph/snapshot.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';
import type { DimensionVerdict, LevelVerdict } from './results.ts';

/** Verdicts of one dimension, in rising order of weight: the heaviest of several holds. */
export const PASS = 0;
export const UNKNOWN = 1;
export const GAP = 2;
export const OVER = 3;
const VERDICTS = ['PASS', 'UNKNOWN', 'GAP', 'OVER'] as const;

/** Overall answers, in the order NO < UNKNOWN < YES, so that the best of several is the largest. */
export const NO = 0;
export const MAYBE = 1;
export const YES = 2;

/** Levels that people bring, per dimension: -1 where nobody said, `exact` 0 where it is a lower bound. */
export interface LevelState {
  readonly level: Int8Array;
  readonly exact: Uint8Array;
}

/**
 * One dimension of the level test, three-valued. Without an audience the ceiling stands, whatever lifts it.
 * A state that is absent or only a lower bound says nothing about a ceiling that it does not exceed.
 */
export function dimensionVerdict(state: number, exact: boolean, need: number, max: number): number {
  if (need < 0 && max < 0) return UNKNOWN;
  let verdict = PASS;
  if (max >= 0) {
    if (state > max) return OVER;
    if (state < 0 || !exact) verdict = UNKNOWN;
  }
  if (need >= 1) {
    if (state < 0) verdict = UNKNOWN;
    else if (state < need) verdict = GAP;
  }
  return verdict;
}

/** The overall test of a state on the entry of a node: NO, MAYBE or YES. An outlet asks nothing. */
export function fits(snapshot: Snapshot, state: LevelState, node: number, waives: number): number {
  return fitsAt(snapshot, state.level, state.exact, 0, node, waives);
}

/** The same, the state standing at a place of longer columns: millions of tests then make no objects. */
function fitsAt(
  { nodes: { isOutlet, levels } }: Snapshot,
  level: Int8Array,
  exact: Uint8Array,
  from: number,
  node: number,
  waives: number,
): number {
  if (isOutlet[node] === 1) return YES;
  let answer = YES;
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    if ((waives & (1 << dimension)) !== 0) continue;
    const cell = node * WIDTH + dimension;
    const isExact = exact[from + dimension] === 1;
    const verdict = dimensionVerdict(
      level[from + dimension]!,
      isExact,
      levels.need[cell]!,
      levels.max[cell]!,
    );
    if (verdict >= GAP) return NO;
    if (verdict === UNKNOWN) answer = MAYBE;
  }
  return answer;
}

/** The same test with its reasons, dimension by dimension. */
export function explainFit(
  snapshot: Snapshot,
  state: LevelState,
  node: number,
  waives: number,
): LevelVerdict {
  const { levels } = snapshot.nodes;
  const entry = filiereOf(snapshot, node).entry ?? {};
  const dimensions = DIMENSIONS.map((name, dimension): DimensionVerdict => {
    const cell = node * WIDTH + dimension;
    return dimensionFacts(dimension, {
      state: state.level[dimension]!,
      exact: state.exact[dimension]!,
      need: levels.need[cell]!,
      declared: entry[name]?.min ?? -1,
      tested: entry[name]?.tested ?? -1,
      max: levels.max[cell]!,
      waived: (waives >> dimension) & 1,
    });
  });
  const failing = dimensions.filter(({ verdict }) => verdict === 'GAP' || verdict === 'OVER');
  const unknown = dimensions.some(({ verdict }) => verdict === 'UNKNOWN');
  return {
    overall: failing.length > 0 ? 'NO' : unknown ? 'UNKNOWN' : 'YES',
    gap: failing.reduce((sum, { gap }) => sum + gap, 0),
    certainty: failing.length === 0 || failing.some(({ lowerBound }) => !lowerBound) ? 'certain' : 'possible',
    byConvention: false,
    dimensions,
  };
}

/** What the verdict of one dimension rests on: levels, -1 where nobody said, and marks. */
interface DimensionInput {
  readonly state: number;
  readonly exact: number;
  readonly need: number;
  readonly declared: number;
  readonly tested: number;
  readonly max: number;
  readonly waived: number;
}

/** Verdicts already worded: levels are few, so the hundreds of thousands of M04 share some hundreds of these. */
const worded = new Map<number, DimensionVerdict>();

function dimensionFacts(dimension: number, input: DimensionInput): DimensionVerdict {
  const { state, exact, need, declared, tested, max } = input;
  let key = dimension;
  for (const level of [state, need, declared, tested, max]) key = key * 8 + level + 1;
  key = key * 4 + exact * 2 + input.waived;
  const known = worded.get(key);
  if (known !== undefined) return known;
  const waived = input.waived === 1;
  const verdict = waived ? PASS : dimensionVerdict(state, exact === 1, need, max);
  const orNull = (value: number): number | null => (value < 0 ? null : value);
  const facts = Object.freeze({
    dimension: DIMENSIONS[dimension]!,
    verdict: VERDICTS[verdict]!,
    state: orNull(state),
    lowerBound: state >= 0 && exact === 0,
    need: orNull(need),
    declared: orNull(declared),
    tested: orNull(tested),
    max: orNull(max),
    gap: verdict === GAP ? need - state : 0,
    waived,
  });
  worded.set(key, facts);
  return facts;
}

const ZEROS = new Uint8Array(WIDTH);

/** What people have after a filière, as a view on the snapshot's columns. */
export function stateAfter(snapshot: Snapshot, node: number): LevelState {
  const { after, exact } = snapshot.nodes.levels;
  const from = node * WIDTH;
  return { level: after.subarray(from, from + WIDTH), exact: exact.subarray(from, from + WIDTH) };
}

/** What people had when they came into a filière: at least what it asks. */
export function stateOnEntering(snapshot: Snapshot, node: number): LevelState {
  const need = snapshot.nodes.levels.need.subarray(node * WIDTH, (node + 1) * WIDTH);
  return { level: need.map((level) => (level >= 1 ? level : -1)), exact: ZEROS };
}

/** The state on which a passerelle's own test is made. */
function stateFor(snapshot: Snapshot, passerelle: number): LevelState {
  const { from, kind } = snapshot.passerelles;
  const concurrent = kind[passerelle] === CONCURRENT_KIND;
  return (concurrent ? stateOnEntering : stateAfter)(snapshot, from[passerelle]!);
}

/** The verdict where nothing is tested. */
export const verdictByConvention: LevelVerdict = {
  overall: 'YES',
  gap: 0,
  certainty: 'certain',
  byConvention: true,
  dimensions: [],
};

/**
 * The own test of each passerelle, with its waives: NO, MAYBE or YES by position. Out of an INTAKE filière it is YES
 * by convention (guidance sends to the right level), and so is one to an outlet.
 */
export const ownTests = perSnapshot((snapshot): Uint8Array => {
  const { nodes, passerelles } = snapshot;
  const { after, exact } = nodes.levels;
  const tests = new Uint8Array(passerelles.count);
  for (let p = 0; p < passerelles.count; p++) {
    const [a, b] = [passerelles.from[p]!, passerelles.to[p]!];
    if (nodes.stage[a] === INTAKE_STAGE || nodes.isOutlet[b] === 1) tests[p] = YES;
    else if (passerelles.kind[p] === CONCURRENT_KIND)
      tests[p] = fits(snapshot, stateOnEntering(snapshot, a), b, passerelles.waives[p]!);
    else tests[p] = fitsAt(snapshot, after, exact, a * WIDTH, b, passerelles.waives[p]!);
  }
  return tests;
});

/** Visits the dimensions that leave the passage from a to b in doubt, what is waived apart. */
export function eachUnknown(
  { nodes: { levels } }: Snapshot,
  a: number,
  b: number,
  concurrent: boolean,
  waives: number,
  visit: (dimension: number) => void,
): void {
  const { need, max, after, exact } = levels;
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    if ((waives & (1 << dimension)) !== 0) continue;
    const [from, to] = [a * WIDTH + dimension, b * WIDTH + dimension];
    const asked = need[from]! >= 1 ? need[from]! : -1;
    const state = concurrent ? asked : after[from]!;
    const isExact = !concurrent && exact[from] === 1;
    if (dimensionVerdict(state, isExact, need[to]!, max[to]!) === UNKNOWN) visit(dimension);
  }
}

/** The own test of one passerelle between filières, with its reasons. */
export function explainOwnTest(snapshot: Snapshot, passerelle: number): LevelVerdict {
  const { from, to, waives } = snapshot.passerelles;
  if (snapshot.nodes.stage[from[passerelle]!] === INTAKE_STAGE) return verdictByConvention;
  return explainFit(snapshot, stateFor(snapshot, passerelle), to[passerelle]!, waives[passerelle]!);
}

/** The test of a pair that no passerelle joins: nothing waived, sequential. */
export function pairFits(snapshot: Snapshot, a: number, b: number): number {
  if (snapshot.nodes.stage[a] === INTAKE_STAGE) return YES;
  const { after, exact } = snapshot.nodes.levels;
  return fitsAt(snapshot, after, exact, a * WIDTH, b, 0);
}

export function explainPair(snapshot: Snapshot, a: number, b: number): LevelVerdict {
  if (snapshot.nodes.stage[a] === INTAKE_STAGE) return verdictByConvention;
  return explainFit(snapshot, stateAfter(snapshot, a), b, 0);
}
