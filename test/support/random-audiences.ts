import * as fc from 'fast-check';
import type { Cell } from '../../domain/findings/rule.ts';
import type { AudienceProfile } from '../../domain/model/audience.ts';
import type { Period } from '../../domain/model/dates.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import {
  DIMENSIONS,
  type Dimension,
  GENERAL_OUTLET,
  GENERIC_SECTOR,
  LEVEL_MAX,
  type Stage,
} from '../../domain/model/vocabulary.ts';
import type { OracleAsked } from '../oracle/find-gaps.ts';
import { byIndex, position, weighted } from './random-parts.ts';

const levelsDraft = fc.array(
  fc.record({
    dimension: weighted<Dimension>(
      [4, 'written'],
      [4, 'numeracy'],
      [2, 'oral'],
      [1, 'certificate'],
      [1, 'project'],
    ),
    value: weighted([2, 3], [2, 2], [2, 1], [1, 0], [1, 5]),
  }),
  { minLength: 1, maxLength: 4, size: 'max' },
);

/** Levels in a few dimensions, in all of them, or said to be none at all. */
const randomLevels = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 5, arbitrary: levelsDraft.map(toLevels) },
  { weight: 2, arbitrary: levelsDraft.map((some) => ({ ...atAll(2), ...toLevels(some) })) },
  { weight: 1, arbitrary: fc.constant({}) },
);

function toLevels(some: readonly { dimension: Dimension; value: number }[]): AudienceProfile['levels'] {
  return Object.fromEntries(
    some.map(({ dimension, value }) => [dimension, Math.min(value, LEVEL_MAX[dimension])]),
  );
}
const atAll = (value: number): AudienceProfile['levels'] =>
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, value]));

/** A hypothetical public; every field may be missing, and sometimes all of them are. */
const randomFields: fc.Arbitrary<AudienceProfile> = fc.record({
  age: weighted<number | undefined>([2, undefined], [2, 22], [1, 17], [1, 18], [1, 25], [1, 26], [1, 40]),
  statuses: weighted<string[] | undefined>(
    [3, undefined],
    [2, ['DEI']],
    [2, ['RIS']],
    [1, ['DEI', 'RIS']],
    [1, ['OTHER']],
  ),
  groups: weighted<string[] | undefined>(
    [3, undefined],
    [2, ['WOMEN']],
    [2, ['MEN']],
    [1, ['CONTRACT_18_21']],
  ),
  commune: weighted<string | undefined>([3, undefined], [2, 'c0'], [2, 'c1'], [1, 'c2'], [1, 'c3']),
  hasCar: weighted<boolean | undefined>([2, undefined], [2, true], [2, false]),
  needsChildcare: weighted<boolean | undefined>([2, undefined], [2, true], [2, false]),
  availability: weighted<AudienceProfile['availability']>(
    [3, undefined],
    [2, ['DAY']],
    [1, ['EVENING']],
    [1, ['DAY', 'FULL_TIME']],
    [1, ['DAY', 'EVENING', 'FULL_TIME']],
  ),
  rightsMonths: weighted<number | undefined>([4, undefined], [1, 0], [1, 6], [1, 12], [1, 36]),
  levels: randomLevels,
});

/** Whether they are lone parents follows from what is said of them, and is left open for most. */
export const randomProfile: fc.Arbitrary<AudienceProfile> = randomFields.map((profile) => {
  if (profile.needsChildcare === undefined || profile.hasCar === undefined) return profile;
  const woman = profile.age === undefined ? undefined : profile.age % 2 === 0;
  return {
    ...profile,
    loneParent: profile.needsChildcare && !profile.hasCar,
    ...(woman !== undefined && { woman }),
  };
});

/** Everyone, or some public. */
export const randomAudience = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: randomProfile },
);

/** What is asked beside the network and its period. */
export const randomAsked = fc.record({
  target: fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: fc.constant({ any: true } as const) },
    { weight: 2, arbitrary: fc.record({ outlet: position }) },
    { weight: 2, arbitrary: fc.record({ filiere: position }) },
    { weight: 2, arbitrary: fc.record({ sectorOf: position }) },
  ),
  horizonMonths: weighted([4, 24], [2, 12], [1, 6], [1, 0]),
  withoutConcurrent: weighted([3, false], [1, true]),
  cells: fc.array(
    fc.record({
      area: weighted<string>([2, 'b0'], [2, 'b1'], [1, 'c0'], [1, 'c1'], [1, 'c3']),
      stage: weighted<Stage>([2, 'LITERACY'], [2, 'PREQUALIFICATION'], [2, 'QUALIFICATION'], [1, 'COACHING']),
      sector: weighted<string>([2, 'GENERIC'], [3, 'X'], [2, 'Y'], [0.5, 'Z']),
    }),
    { maxLength: 6, size: 'max' },
  ),
});
export type AskedDraft = typeof randomAsked extends fc.Arbitrary<infer T> ? T : never;

/** The question of a draft in one network: each cell once. */
export function toAsked(draft: AskedDraft, document: NetworkDocument, period: Period): OracleAsked {
  const { target, cells, horizonMonths, withoutConcurrent } = draft;
  const outlets = [...document.outlets.map(({ id }) => id), GENERAL_OUTLET];
  const name = ({ area, stage, sector }: Cell): string => [area, stage, sector].join(' ');
  return {
    period,
    target:
      'any' in target
        ? 'OUTLETS'
        : 'outlet' in target
          ? byIndex(outlets, target.outlet)
          : 'filiere' in target
            ? byIndex(document.filieres, target.filiere).id
            : // A sector that no filière has is no target.
              `sector:${byIndex(document.filieres, target.sectorOf).sector ?? GENERIC_SECTOR}`,
    horizonMonths,
    withoutConcurrent,
    cells: [...new Map(cells.map((cell) => [name(cell), cell])).values()],
  };
}
