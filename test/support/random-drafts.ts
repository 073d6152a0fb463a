import * as fc from 'fast-check';
import type { Filiere, Obstacle, Passerelle } from '../../domain/model/entities.ts';
import { randomFlows } from './random-flows.ts';
import { lifeOf, position, randomEntry, randomExit, randomPasserelleLife, weighted } from './random-parts.ts';

/** Drafts hold positions instead of ids, so that a network stays valid while a counterexample shrinks. */

const filiere = fc.record({
  operator: position,
  stage: weighted<Filiere['stage']>(
    [3, 'LITERACY'],
    [3, 'INTAKE'],
    [2, 'FRENCH_FL'],
    [2, 'BASIC_TRAINING'],
    [2, 'ORIENTATION'],
    [3, 'PREQUALIFICATION'],
    [3, 'QUALIFICATION'],
    [1, 'DUAL_TRAINING'],
    [2, 'COACHING'],
  ),
  sector: weighted([4, 'GENERIC'], [3, 'X'], [2, 'Y'], [1, undefined]),
  sites: weighted<readonly number[]>([3, []], [2, [0]], [2, [1]], [1, [0, 2]], [1, [3, 4]]),
  entry: randomEntry,
  exit: randomExit,
  intake: weighted([3, 10], [2, undefined], [1, 0], [2, 4], [1, 15]),
  durationMonths: weighted([3, 3], [2, undefined], [1, 0], [2, 6], [2, 10], [1, 1]),
  hours: weighted([5, undefined], [2, 65], [2, 400], [1, 7]),
  hoursPerWeek: weighted([3, undefined], [3, 30], [1, 6]),
  waitMonths: weighted([4, 0], [1, undefined], [2, 1], [2, 3], [0.5, 6], [1, 7]),
  openAdmission: weighted([4, undefined], [3, true], [3, false]),
  terminal: weighted([8, undefined], [1, true], [1, false]),
  ageMin: weighted([9, undefined], [1, 18], [1, 26]),
  ageMax: weighted([9, undefined], [1, 25], [1, 30]),
  statuses: weighted([8, undefined], [1, ['DEI']], [1, ['DEI', 'RIS']], [1, ['RIS']]),
  groups: weighted([9, undefined], [1, ['WOMEN']], [1, ['MEN']]),
  communes: weighted([9, undefined], [1, ['c0']], [1, ['c1', 'c0']]),
  life: lifeOf(28),
});

const passerelle = fc.record({
  from: position,
  to: position,
  toOutlet: weighted([6, false], [1, true]),
  /** Ends of its own, or those of an earlier one: parallel, turned round, or going on from its end. */
  like: weighted<'own' | 'same' | 'back' | 'onward'>([12, 'own'], [3, 'same'], [1, 'back'], [4, 'onward']),
  earlier: position,
  kind: weighted<Passerelle['kind']>(
    [6, 'PROGRESSION'],
    [4, 'ACCESS'],
    [3, 'CONCURRENT'],
    [1, 'EXEMPTION'],
    [1, 'DISCOVERY'],
    [2, 'RETURN'],
    [1, 'AFTERCARE'],
  ),
  formality: weighted<Passerelle['formality']>(
    [2, undefined],
    [2, 'SIGNED'],
    [1, 'PROTOCOL'],
    [3, 'INFORMAL'],
  ),
  agreement: weighted<number | undefined>([3, undefined], [1, 0], [1, 1]),
  waives: weighted<Passerelle['waives']>(
    [6, undefined],
    [1, ['written']],
    [1, ['numeracy', 'written']],
    [1, ['certificate']],
    [0.5, []],
  ),
  life: randomPasserelleLife,
});

const obstacle = fc.record({
  on: weighted<'filieres' | 'sites' | 'passerelles'>([2, 'filieres'], [3, 'sites'], [2, 'passerelles']),
  index: position,
  severity: weighted<Obstacle['severity']>([8, 'BLOCKING'], [1, 'HARD'], [1, 'MILD']),
  affects: weighted<Obstacle['affects']>(
    [4, undefined],
    [1, [['NO_CAR']]],
    [1, [['NO_CAR', 'COMMUNE:c0'], ['AGE_UNDER:18']]],
    [1, [['NEEDS_CHILDCARE']]],
    [1, [['COMMUNE:c1'], ['COMMUNE:c2', 'GROUP:WOMEN']]],
    [1, [['STATUS:DEI', 'NO_CAR']]],
    [1, [['AGE_OVER:25']]],
    [1, [['NOT_AVAILABLE:EVENING'], ['NOT_AVAILABLE:FULL_TIME', 'NEEDS_CHILDCARE']]],
    [1, [['NOT_AVAILABLE:DAY']]],
    [0.5, [['GROUP:MEN'], ['STATUS:RIS'], ['AGE_UNDER:26']]],
  ),
  life: lifeOf(8),
});

const few = { maxLength: 5 };

/** Any length at all, or, more often, many. */
function sparseOrDense<T>(item: fc.Arbitrary<T>, most: number, many: number): fc.Arbitrary<T[]> {
  return fc.oneof(
    { withCrossShrink: true },
    {
      weight: 1,
      arbitrary: fc.array(item, { minLength: 1, maxLength: Math.round(most * 0.6), size: 'max' }),
    },
    { weight: 2, arbitrary: fc.array(item, { minLength: many, maxLength: most, size: 'max' }) },
  );
}

/** Everything that a network of the tests is made of. */
export const networkDraft = fc.record({
  operators: fc.array(
    fc.record({ bassins: weighted([3, [0]], [1, []], [2, [1, 0]], [1, [1]]), life: lifeOf(24) }),
    { minLength: 1, maxLength: 5, size: 'max' },
  ),
  bassins: fc.array(fc.array(fc.record({ commune: position, life: lifeOf(8) }), { maxLength: 4 }), {
    minLength: 2,
    maxLength: 3,
  }),
  sites: fc.array(fc.record({ operator: position, commune: position, life: lifeOf(6) }), {
    ...few,
    size: 'max',
  }),
  filieres: sparseOrDense(filiere, 12, 8),
  outlets: fc.integer({ min: 0, max: 3 }),
  preps: fc.array(fc.record({ filiere: position, outlet: position, life: lifeOf(8) }), few),
  agreements: fc.array(
    fc.record({ parties: fc.array(position, { minLength: 1, maxLength: 3 }), life: lifeOf(1) }),
    few,
  ),
  passerelles: sparseOrDense(passerelle, 64, 34),
  obstacles: fc.array(obstacle, { maxLength: 6, size: 'max' }),
  mitigations: fc.array(
    fc.record({
      operator: position,
      lifts: fc.array(position, { minLength: 1, maxLength: 2 }),
      life: lifeOf(5),
    }),
    { maxLength: 3, size: 'max' },
  ),
  flows: randomFlows,
  /** By operator: the day on which someone went through its links with it. */
  linksVerifiedOn: fc.array(
    weighted<string | undefined>([8, undefined], [2, '2023-11-20'], [1, '2025-12-31'], [0.5, '2026-01-01']),
    { minLength: 5, maxLength: 5 },
  ),
  /** How many passerelles are written down at most: few in a young inventory. */
  written: weighted([7, 64], [1, 6], [1, 1]),
});
export type NetworkDraft = typeof networkDraft extends fc.Arbitrary<infer T> ? T : never;
