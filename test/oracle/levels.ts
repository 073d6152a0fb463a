import type { AudienceProfile } from '../../domain/model/audience.ts';
import type { EntryConditions, LevelCondition } from '../../domain/model/conditions.ts';
import type { Filiere, Passerelle } from '../../domain/model/entities.ts';
import { DIMENSIONS, type Dimension } from '../../domain/model/vocabulary.ts';
import { filiereOf, type World } from './world.ts';

/** A level that someone brings; `lower` = "at least", because no exit says it. */
export interface Level {
  readonly value: number;
  readonly lower: boolean;
}
export type Levels = Partial<Record<Dimension, Level>>;

export interface Verdict {
  readonly dimension: Dimension;
  readonly verdict: 'PASS' | 'GAP' | 'OVER' | 'UNKNOWN';
  readonly gap: number;
}
export interface Test {
  readonly overall: 'YES' | 'NO' | 'UNKNOWN';
  readonly gap: number;
  /** Of a NO. */
  readonly certainty: 'certain' | 'possible';
  readonly dimensions: readonly Verdict[];
}

/** Passes without being tested: an outlet, or a step out of a Door. */
export const UNTESTED: Test = { overall: 'YES', gap: 0, certainty: 'certain', dimensions: [] };

const condition = (entry: EntryConditions | undefined, dimension: Dimension): LevelCondition =>
  entry?.[dimension] ?? {};

/** The larger of the declared and the tested level; undefined = nobody said. */
export function needOf(filiere: Filiere, dimension: Dimension): number | undefined {
  const { min, tested } = condition(filiere.entry, dimension);
  if (min === undefined) return tested;
  return tested === undefined ? min : Math.max(min, tested);
}

/** A level that the exit aims at: 0 means that it does not. */
function aimedExit(filiere: Filiere, dimension: Dimension): number | undefined {
  const exit = filiere.exit?.[dimension];
  return exit !== undefined && exit >= 1 ? exit : undefined;
}

/** What is known of someone who ends a filière, from that filière alone. */
export function levelsAfter(filiere: Filiere): Levels {
  const levels: Levels = {};
  for (const dimension of DIMENSIONS) {
    const exit = aimedExit(filiere, dimension);
    const need = needOf(filiere, dimension) ?? 0;
    if (exit !== undefined && exit >= need) levels[dimension] = { value: exit, lower: false };
    else if (need >= 1) levels[dimension] = { value: need, lower: true };
  }
  return levels;
}

/** What is known of someone who enters a filière, from that filière alone. */
export function onEntering(filiere: Filiere): Levels {
  const levels: Levels = {};
  for (const dimension of DIMENSIONS) {
    const need = needOf(filiere, dimension) ?? 0;
    if (need >= 1) levels[dimension] = { value: need, lower: true };
  }
  return levels;
}

/** The state once a filière has ended: levels are never lost. */
export function joinExit(state: Levels, filiere: Filiere): Levels {
  const joined: Levels = { ...state };
  for (const dimension of DIMENSIONS) {
    const exit = aimedExit(filiere, dimension);
    const carried = state[dimension];
    if (exit !== undefined && (carried === undefined || exit >= carried.value))
      joined[dimension] = { value: exit, lower: false };
  }
  return joined;
}

function fitsIn(
  state: Level | undefined,
  b: Filiere,
  dimension: Dimension,
  waived: boolean,
  audience: AudienceProfile | undefined,
): Verdict {
  const pass: Verdict = { dimension, verdict: 'PASS', gap: 0 };
  if (waived) return pass;
  const need = needOf(b, dimension);
  const { max, maxWaivedBy } = condition(b.entry, dimension);
  if (need === undefined && max === undefined) return { dimension, verdict: 'UNKNOWN', gap: 0 };
  const found: Verdict[] = [];
  const lifted = audience?.statuses?.some((status) => maxWaivedBy?.includes(status)) === true;
  if (max !== undefined && !lifted) {
    // Nobody said which statuses the audience has: one of them may lift the ceiling.
    const mayBeLifted =
      maxWaivedBy !== undefined && audience !== undefined && audience.statuses === undefined;
    const over = mayBeLifted ? 'UNKNOWN' : 'OVER';
    if (state !== undefined && state.value > max) found.push({ dimension, verdict: over, gap: 0 });
    else if (state === undefined || state.lower) found.push({ dimension, verdict: 'UNKNOWN', gap: 0 });
    else found.push(pass);
  }
  if (need !== undefined && need >= 1) {
    if (state === undefined) found.push({ dimension, verdict: 'UNKNOWN', gap: 0 });
    else if (state.value < need) found.push({ dimension, verdict: 'GAP', gap: need - state.value });
    else found.push(pass);
  }
  for (const worst of ['OVER', 'GAP', 'UNKNOWN'] as const) {
    const verdict = found.find((one) => one.verdict === worst);
    if (verdict !== undefined) return verdict;
  }
  return pass;
}

/** The level test of a state at the entry of b; the statuses of an audience may lift a ceiling. */
export function fits(
  state: Levels,
  b: Filiere,
  waives: readonly Dimension[] = [],
  audience?: AudienceProfile,
): Test {
  const dimensions = DIMENSIONS.map((dimension) =>
    fitsIn(state[dimension], b, dimension, waives.includes(dimension), audience),
  );
  const failures = dimensions.filter(({ verdict }) => verdict === 'GAP' || verdict === 'OVER');
  const unknown = dimensions.some(({ verdict }) => verdict === 'UNKNOWN');
  return {
    overall: failures.length > 0 ? 'NO' : unknown ? 'UNKNOWN' : 'YES',
    gap: dimensions.reduce((sum, { gap }) => sum + gap, 0),
    certainty: failures.some(({ dimension }) => state[dimension]?.lower === false) ? 'certain' : 'possible',
    dimensions,
  };
}

type Bridge = Pick<Passerelle, 'from' | 'to' | 'kind' | 'waives'>;

/** The own test of a passerelle, or of one that does not exist yet. */
export function ownTest(world: World, passerelle: Bridge): Test {
  if (world.outlets.has(passerelle.to)) return UNTESTED;
  const [a, b] = [filiereOf(world, passerelle.from), filiereOf(world, passerelle.to)];
  if (a.stage === 'INTAKE') return UNTESTED;
  const state = passerelle.kind === 'CONCURRENT' ? onEntering(a) : levelsAfter(a);
  return fits(state, b, passerelle.waives, world.audience);
}

/** Does a lead to b: the best of the passerelles of the pair, or without any the plain test. */
export function ok(world: World, a: Filiere, b: Filiere): Test['overall'] {
  if (a.stage === 'INTAKE') return 'YES';
  const on = world.pPlus.filter(({ from, to }) => from === a.id && to === b.id);
  if (on.length === 0) return fits(levelsAfter(a), b, [], world.audience).overall;
  const verdicts = on.map((passerelle) => ownTest(world, passerelle).overall);
  if (verdicts.includes('YES')) return 'YES';
  return verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'NO';
}
