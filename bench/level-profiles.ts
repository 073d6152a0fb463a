import type { EntryConditions, ExitOutcome } from '../domain/model/conditions.ts';
import { DIMENSIONS, type Dimension, LEVEL_MAX, STAGES, type Stage } from '../domain/model/vocabulary.ts';
import type { Random } from './random.ts';

type Range = readonly [number, number];
type Ranges = Partial<Record<Dimension, Range>>;

/** What a stage usually asks and gives; a dimension that is not named is asked by nobody. */
const TYPICAL: Readonly<Record<Stage, { readonly entry: Ranges; readonly exit: Ranges }>> = {
  INTAKE: { entry: {}, exit: {} },
  LITERACY: {
    entry: { oral: [0, 3], written: [0, 3] },
    exit: { oral: [3, 4], written: [2, 4], numeracy: [2, 3] },
  },
  FRENCH_FL: { entry: { written: [2, 3] }, exit: { oral: [3, 4], written: [3, 4] } },
  BASIC_TRAINING: {
    entry: { oral: [3, 4], written: [2, 3] },
    exit: { written: [4, 4], numeracy: [3, 3], certificate: [1, 2], digital: [2, 2] },
  },
  ORIENTATION: { entry: { oral: [3, 3] }, exit: { project: [2, 3] } },
  PREQUALIFICATION: {
    entry: { oral: [3, 4], written: [2, 4], project: [0, 1] },
    exit: { oral: [4, 4], written: [3, 4], project: [2, 3] },
  },
  QUALIFICATION: {
    entry: { oral: [4, 5], written: [4, 5], numeracy: [3, 4], certificate: [0, 3], project: [2, 2] },
    exit: { oral: [5, 5], written: [5, 5], certificate: [4, 4], project: [3, 3] },
  },
  DUAL_TRAINING: {
    entry: { oral: [4, 4], written: [4, 4], numeracy: [2, 3], certificate: [0, 2], project: [2, 2] },
    exit: { certificate: [4, 4], project: [3, 3] },
  },
  COACHING: { entry: { project: [1, 2] }, exit: { project: [3, 3] } },
};

/** Who is admitted: job seekers, people on social assistance, pupils, workers. */
const STATUSES = [['DEI'], ['DEI'], ['DEI', 'RIS'], ['RIS'], ['PUPIL'], ['WORKER']];
const VARIANTS = 40;
const [UNSAID_CONDITION, UNSAID_EXIT, RAISED_TEST, CEILING] = [0.08, 0.12, 0.15, 0.35];
/** Highest certificate admitted where a filière is meant for people without one. */
const CEILING_CERTIFICATE = 3;

/** An entry and an exit that many filières share: frozen, so that a million filières need a few hundred of them. */
export interface LevelProfile {
  readonly entry: EntryConditions | undefined;
  readonly exit: ExitOutcome | undefined;
}

/** Entries and exits by stage: levels that rise along the stages, with noise, and with things nobody said. */
export function levelProfiles(random: Random): Readonly<Record<Stage, readonly LevelProfile[]>> {
  const profiles = STAGES.map((stage) => [
    stage,
    Array.from({ length: VARIANTS }, () => ({
      entry: random.chance(0.04) ? undefined : Object.freeze(entryOf(stage, random)),
      exit: stage === 'INTAKE' || random.chance(0.06) ? undefined : Object.freeze(exitOf(stage, random)),
    })),
  ]);
  return Object.fromEntries(profiles) as Record<Stage, LevelProfile[]>;
}

function entryOf(stage: Stage, random: Random): EntryConditions {
  const entry: EntryConditions = {};
  for (const dimension of DIMENSIONS) {
    if (random.chance(UNSAID_CONDITION)) continue;
    const range = TYPICAL[stage].entry[dimension];
    const min = range === undefined ? 0 : noisy(range, dimension, random);
    entry[dimension] = { min };
    if (min > 0 && min < LEVEL_MAX[dimension] && random.chance(RAISED_TEST))
      entry[dimension] = random.chance(0.8) ? { min, tested: min + 1 } : { tested: min + 1 };
  }
  const forPeopleWithout = stage === 'LITERACY' || stage === 'BASIC_TRAINING' || stage === 'PREQUALIFICATION';
  if (forPeopleWithout && random.chance(CEILING))
    entry.certificate = { min: 0, max: CEILING_CERTIFICATE, maxWaivedBy: ['LONG_UNEMPLOYED'] };
  if (stage === 'DUAL_TRAINING' && random.chance(0.6)) Object.assign(entry, { ageMin: 15, ageMax: 25 });
  else if (random.chance(0.4)) entry.ageMin = 18;
  if (random.chance(0.55)) entry.statuses = random.pick(STATUSES);
  if (random.chance(0.04)) entry.groups = ['WOMEN'];
  return entry;
}

function exitOf(stage: Stage, random: Random): ExitOutcome {
  const exit: ExitOutcome = {};
  for (const dimension of DIMENSIONS) {
    const range = TYPICAL[stage].exit[dimension];
    if (range !== undefined && !random.chance(UNSAID_EXIT)) exit[dimension] = noisy(range, dimension, random);
  }
  return exit;
}

function noisy([least, most]: Range, dimension: Dimension, random: Random): number {
  const level = random.between(least, most);
  const drift = random.chance(0.08) ? random.pick([-1, 1]) : 0;
  return Math.min(LEVEL_MAX[dimension], Math.max(0, level + drift));
}

/** Roughly whether what one filière gives is enough for another: most agreements are made where it is. */
export function seemsEnough(from: LevelProfile, to: LevelProfile): boolean {
  return DIMENSIONS.every((dimension) => {
    const [before, asked] = [from.entry?.[dimension], to.entry?.[dimension]];
    const had = Math.max(from.exit?.[dimension] ?? 0, before?.min ?? 0, before?.tested ?? 0);
    if (had === 0 || asked === undefined) return true;
    return had >= Math.max(asked.min ?? 0, asked.tested ?? 0) && had <= (asked.max ?? had);
  });
}
