import { WIDTH } from '../graph/level-table.ts';
import { patchedColumn } from '../graph/patched-snapshot.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { CONCURRENT_KIND, filiereOf, INTAKE_STAGE, type Snapshot } from '../graph/snapshot.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';
import {
  isExactIn,
  type LevelState,
  levelIn,
  NOTHING_KNOWN,
  stateOnEntering,
  statesAfter,
  withLevel,
} from './level-state.ts';
import type { DimensionVerdict, LevelVerdict } from './results.ts';

// Verdicts of one dimension, in rising order of weight: of several, the heaviest counts.
const PASS = 0;
export const UNKNOWN = 1;
export const GAP = 2;
export const OVER = 3;
const VERDICTS = ['PASS', 'UNKNOWN', 'GAP', 'OVER'] as const;

// Overall answers in the order NO < UNKNOWN < YES, so that the best of several is the largest.
export const NO = 0;
export const MAYBE = 1;
export const YES = 2;

/**
 * Whether the audience's statuses lift the level ceilings (`maxWaivedBy`), by node and dimension: NO, YES, or MAYBE
 * when the audience gives no statuses. Undefined without an audience, as every ceiling then applies.
 */
const ceilingLifts = perSnapshot((snapshot): Uint8Array | undefined => {
  const { nodes, audience } = snapshot;
  if (audience === undefined) return undefined;
  const lifts = new Uint8Array(nodes.count * WIDTH);
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1) continue;
    const { entry } = filiereOf(snapshot, node);
    if (entry === undefined) continue;
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const lifting = entry[DIMENSIONS[dimension]!]?.maxWaivedBy;
      if (lifting !== undefined) lifts[node * WIDTH + dimension] = liftedBy(lifting, audience.statuses);
    }
  }
  return lifts;
});

function liftedBy(lifting: readonly string[], statuses: readonly string[] | undefined): number {
  if (statuses === undefined) return MAYBE;
  return lifting.some((status) => statuses.includes(status)) ? YES : NO;
}

const liftsFor = (snapshot: Snapshot): Uint8Array | undefined =>
  snapshot.audience === undefined ? undefined : ceilingLifts(snapshot);

/**
 * Tests one dimension: a level against the need and the ceiling of an entry (-1 for none). `lifted` says whether the
 * audience lifts the ceiling (NO, MAYBE or YES). Below the ceiling, an unknown level or a lower bound leaves the
 * answer UNKNOWN.
 */
function dimensionVerdict(state: number, exact: boolean, need: number, max: number, lifted: number): number {
  if (need < 0 && max < 0) return UNKNOWN;
  let verdict = PASS;
  if (max >= 0 && lifted !== YES) {
    if (state > max && lifted === NO) return OVER;
    if (state < 0 || state > max || !exact) verdict = UNKNOWN;
  }
  if (need >= 1) {
    if (state < 0) verdict = UNKNOWN;
    else if (state < need) verdict = GAP;
  }
  return verdict;
}

/**
 * Tests whether people with the levels `state` may enter the filière number `node`: NO, MAYBE (a level is unknown) or
 * YES. Dimensions whose bit is set in `waives` (what a passerelle exempts from) are not tested. An outlet asks
 * nothing.
 */
export function fits(snapshot: Snapshot, state: LevelState, node: number, waives: number): number {
  const { isOutlet, levels } = snapshot.nodes;
  if (isOutlet[node] === 1) return YES;
  const lifts = liftsFor(snapshot);
  let answer = YES;
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    if ((waives & (1 << dimension)) !== 0) continue;
    const cell = node * WIDTH + dimension;
    const verdict = dimensionVerdict(
      levelIn(state, dimension),
      isExactIn(state, dimension),
      levels.need[cell]!,
      levels.max[cell]!,
      lifts === undefined ? NO : lifts[cell]!,
    );
    if (verdict >= GAP) return NO;
    if (verdict === UNKNOWN) answer = MAYBE;
  }
  return answer;
}

/**
 * Tests the levels `state` of people in one dimension (a position in DIMENSIONS) on the entry of the filière number
 * `node`. Returns PASS, UNKNOWN, GAP (too low) or OVER (above the ceiling). What passerelles exempt from is not
 * considered.
 */
export function verdictAt(snapshot: Snapshot, state: LevelState, node: number, dimension: number): number {
  const { need, max } = snapshot.nodes.levels;
  const lifts = liftsFor(snapshot);
  const cell = node * WIDTH + dimension;
  return dimensionVerdict(
    levelIn(state, dimension),
    isExactIn(state, dimension),
    need[cell]!,
    max[cell]!,
    lifts === undefined ? NO : lifts[cell]!,
  );
}

/**
 * Explains, dimension by dimension (oral, written…), whether people with the levels `state` may enter the filière
 * number `node`. Dimensions whose bit is set in `waives` (what a passerelle exempts from) are not tested.
 */
export function explainFit(
  snapshot: Snapshot,
  state: LevelState,
  node: number,
  waives: number,
): LevelVerdict {
  const { levels } = snapshot.nodes;
  const lifts = liftsFor(snapshot);
  const entry = filiereOf(snapshot, node).entry ?? {};
  const dimensions = DIMENSIONS.map((name, dimension): DimensionVerdict => {
    const cell = node * WIDTH + dimension;
    return dimensionFacts(dimension, {
      state: levelIn(state, dimension),
      exact: Number(isExactIn(state, dimension)),
      need: levels.need[cell]!,
      declared: entry[name]?.min ?? -1,
      tested: entry[name]?.tested ?? -1,
      max: levels.max[cell]!,
      lifted: lifts === undefined ? NO : lifts[cell]!,
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

/** The facts behind the verdict of one dimension: levels, -1 when unknown, and flags. */
interface DimensionInput {
  readonly state: number;
  readonly exact: number;
  readonly need: number;
  readonly declared: number;
  readonly tested: number;
  readonly max: number;
  /** Whether the audience lifts the ceiling: NO, MAYBE or YES. */
  readonly lifted: number;
  readonly waived: number;
}

/**
 * Cached verdicts. Few combinations of levels occur, so hundreds of thousands of M04 findings share some hundreds of
 * objects.
 */
const worded = new Map<number, DimensionVerdict>();

function dimensionFacts(dimension: number, input: DimensionInput): DimensionVerdict {
  const { state, exact, need, declared, tested, max, lifted } = input;
  let key = dimension;
  for (const level of [state, need, declared, tested, max]) key = key * 8 + level + 1;
  key = (key * 3 + lifted) * 4 + exact * 2 + input.waived;
  const known = worded.get(key);
  if (known !== undefined) return known;
  const met = dimensionVerdict(state, exact === 1, need, max, lifted);
  // What is met anyway needs no waiver.
  const waived = input.waived === 1 && met !== PASS;
  const verdict = waived ? PASS : met;
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

/** Returns the levels that people have after the filière number `node`, packed in one number. */
export const stateAfter = (snapshot: Snapshot, node: number): LevelState => statesAfter(snapshot)[node]!;

/**
 * The levels that the audience itself gives: exact, and unknown in dimensions that it leaves out. Undefined when it
 * gives none; the levels are then read from the filières.
 */
export const givenLevels = perSnapshot(({ audience }): LevelState | undefined => {
  const given = audience?.levels;
  if (given === undefined || DIMENSIONS.every((name) => given[name] === undefined)) return undefined;
  return DIMENSIONS.reduce(
    (state, name, dimension) => withLevel(state, dimension, given[name] ?? -1, true),
    NOTHING_KNOWN,
  );
});

/** The levels on which the own test of a passerelle is made. */
function stateFor(snapshot: Snapshot, passerelle: number): LevelState {
  const { from, kind } = snapshot.passerelles;
  const concurrent = kind[passerelle] === CONCURRENT_KIND;
  return (concurrent ? stateOnEntering : stateAfter)(snapshot, from[passerelle]!);
}

/** The verdict where levels are not tested. */
export const verdictByConvention: LevelVerdict = {
  overall: 'YES',
  gap: 0,
  certainty: 'certain',
  byConvention: true,
  dimensions: [],
};

/**
 * The own level test of each passerelle, waivers included: NO, MAYBE or YES by position. It is YES by convention out
 * of a filière of the welcome stage, as guidance sends people to the right level, and for a passerelle to an outlet.
 */
export const ownTests = perSnapshot(
  (snapshot): Uint8Array => {
    const tests = new Uint8Array(snapshot.passerelles.count);
    for (let p = 0; p < tests.length; p++) tests[p] = ownTest(snapshot, p);
    return tests;
  },
  (known, snapshot, patch) => patchedColumn(known, snapshot, patch, (p) => ownTest(snapshot, p)),
);

function ownTest(snapshot: Snapshot, p: number): number {
  const { nodes, passerelles } = snapshot;
  const [a, b] = [passerelles.from[p]!, passerelles.to[p]!];
  if (nodes.stage[a] === INTAKE_STAGE || nodes.isOutlet[b] === 1) return YES;
  return fits(snapshot, stateFor(snapshot, p), b, passerelles.waives[p]!);
}

/**
 * Explains, dimension by dimension, whether people have the levels to take a passerelle (given by position): what
 * they have after its source (on entering it, for a CONCURRENT passerelle) against what its target asks. Nothing is
 * tested out of a filière of the welcome stage or towards an outlet.
 */
export function explainOwnTest(snapshot: Snapshot, passerelle: number): LevelVerdict {
  const { from, to, waives } = snapshot.passerelles;
  const { stage, isOutlet } = snapshot.nodes;
  if (stage[from[passerelle]!] === INTAKE_STAGE || isOutlet[to[passerelle]!] === 1)
    return verdictByConvention;
  return explainFit(snapshot, stateFor(snapshot, passerelle), to[passerelle]!, waives[passerelle]!);
}

/**
 * Whether the levels that people have after filière `a` suffice to enter filière `b` (numbers in the snapshot, the
 * network on a day), apart from any passerelle: NO, MAYBE (a level is unknown) or YES. It is YES when `a` belongs to
 * the welcome stage.
 */
export function pairFits(snapshot: Snapshot, a: number, b: number): number {
  if (snapshot.nodes.stage[a] === INTAKE_STAGE) return YES;
  return fits(snapshot, stateAfter(snapshot, a), b, 0);
}

/**
 * Explains, dimension by dimension (oral, written…), whether the levels that people have after filière `a` suffice to
 * enter filière `b` (numbers in the snapshot, the network on a day), apart from any passerelle. Nothing is tested
 * when `a` belongs to the welcome stage.
 */
export function explainPair(snapshot: Snapshot, a: number, b: number): LevelVerdict {
  if (snapshot.nodes.stage[a] === INTAKE_STAGE) return verdictByConvention;
  return explainFit(snapshot, stateAfter(snapshot, a), b, 0);
}
