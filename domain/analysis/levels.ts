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

/**
 * Whether the audience's statuses lift the ceilings (`maxWaivedBy`), per node and dimension: NO, MAYBE when the audience
 * does not tell its statuses, or YES. Without an audience every ceiling stands: undefined.
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
 * One dimension of the level test, three-valued; `lifted` says whether the audience lifts the ceiling (NO, MAYBE, YES).
 * A state that is absent or only a lower bound says nothing about a ceiling that it does not exceed.
 */
export function dimensionVerdict(
  state: number,
  exact: boolean,
  need: number,
  max: number,
  lifted: number,
): number {
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

/** The overall test of a state on the entry of a node: NO, MAYBE or YES. An outlet asks nothing. */
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

/** The verdict of one dimension of a state on the entry of a filière, waivers apart. */
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

/** The same test with its reasons, dimension by dimension. */
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

/** What the verdict of one dimension rests on: levels, -1 where nobody said, and marks. */
interface DimensionInput {
  readonly state: number;
  readonly exact: number;
  readonly need: number;
  readonly declared: number;
  readonly tested: number;
  readonly max: number;
  /** Whether the audience lifts the ceiling. */
  readonly lifted: number;
  readonly waived: number;
}

/** Verdicts already worded: levels are few, so the hundreds of thousands of M04 share some hundreds of these. */
const worded = new Map<number, DimensionVerdict>();

function dimensionFacts(dimension: number, input: DimensionInput): DimensionVerdict {
  const { state, exact, need, declared, tested, max, lifted } = input;
  let key = dimension;
  for (const level of [state, need, declared, tested, max]) key = key * 8 + level + 1;
  key = (key * 3 + lifted) * 4 + exact * 2 + input.waived;
  const known = worded.get(key);
  if (known !== undefined) return known;
  const waived = input.waived === 1;
  const verdict = waived ? PASS : dimensionVerdict(state, exact === 1, need, max, lifted);
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

/** What people have after a filière. */
export const stateAfter = (snapshot: Snapshot, node: number): LevelState => statesAfter(snapshot)[node]!;

/**
 * The levels that the audience itself brings: exact, absent in the dimensions that it does not give. Undefined when it
 * gives none: then what people have is read from the filières.
 */
export const givenLevels = perSnapshot(({ audience }): LevelState | undefined => {
  const given = audience?.levels;
  if (given === undefined || DIMENSIONS.every((name) => given[name] === undefined)) return undefined;
  return DIMENSIONS.reduce(
    (state, name, dimension) => withLevel(state, dimension, given[name] ?? -1, true),
    NOTHING_KNOWN,
  );
});

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

/** The own test of one passerelle, with its reasons; none out of a Door, nor to an outlet. */
export function explainOwnTest(snapshot: Snapshot, passerelle: number): LevelVerdict {
  const { from, to, waives } = snapshot.passerelles;
  const { stage, isOutlet } = snapshot.nodes;
  if (stage[from[passerelle]!] === INTAKE_STAGE || isOutlet[to[passerelle]!] === 1)
    return verdictByConvention;
  return explainFit(snapshot, stateFor(snapshot, passerelle), to[passerelle]!, waives[passerelle]!);
}

/** The test of a pair that no passerelle joins: nothing waived, sequential. */
export function pairFits(snapshot: Snapshot, a: number, b: number): number {
  if (snapshot.nodes.stage[a] === INTAKE_STAGE) return YES;
  return fits(snapshot, stateAfter(snapshot, a), b, 0);
}

export function explainPair(snapshot: Snapshot, a: number, b: number): LevelVerdict {
  if (snapshot.nodes.stage[a] === INTAKE_STAGE) return verdictByConvention;
  return explainFit(snapshot, stateAfter(snapshot, a), b, 0);
}
