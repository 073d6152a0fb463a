import * as fc from 'fast-check';
import type { EntryConditions, ExitOutcome } from '../../domain/model/conditions.ts';
import { DIMENSIONS, type Dimension, LEVEL_MAX } from '../../domain/model/vocabulary.ts';

/** Values by weight (tenths are told apart); counterexamples shrink towards the first one. */
export function weighted<T>(...entries: readonly (readonly [weight: number, value: T])[]): fc.Arbitrary<T> {
  const options = entries.map(([weight, value]) => ({ weight: weight * 10, arbitrary: fc.constant(value) }));
  return fc.oneof({ withCrossShrink: true }, ...options);
}

/** A position that `byIndex` folds into a list of any length. */
export const position = fc.nat({ max: 59 });
export function byIndex<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('byIndex needs a list with something in it');
  return item;
}

export interface Life {
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** First and last days around the days that the tests read at; most facts are there all the time. */
export const lifeOf = (weightOfAlways: number): fc.Arbitrary<Life> =>
  weighted<Life>(
    [weightOfAlways, {}],
    [0.4, { validFrom: '2019-03-01' }],
    [0.3, { validFrom: '2024-12-31' }],
    [0.3, { validFrom: '2025-03-10' }],
    [0.2, { validFrom: '2026-01-01' }],
    [0.3, { validTo: '2024-06-30' }],
    [0.2, { validTo: '2025-12-31' }],
    [0.2, { validTo: '2025-12-30' }],
    [0.1, { validFrom: '2024-02-29', validTo: '2026-06-30' }],
  );

const dimension = weighted<Dimension>(
  [5, 'written'],
  [4, 'numeracy'],
  [2, 'oral'],
  [2, 'certificate'],
  [1, 'digital'],
  [1, 'project'],
);
const level = weighted<number | undefined>([4, undefined], [2, 1], [2, 2], [2, 3], [1, 4], [1, 0], [0.5, 6]);

/** Entry conditions: either "no condition" is said everywhere but in a few dimensions, or nothing is said there. */
export const randomEntry: fc.Arbitrary<EntryConditions> = fc
  .record({
    said: weighted([5, true], [2, false]),
    asked: fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      {
        weight: 2,
        arbitrary: fc.array(
          fc.record({
            dimension,
            min: level,
            tested: level,
            max: weighted([5, undefined], [1, 3], [1, 2], [1, 0]),
            maxWaivedBy: weighted<string[] | undefined>([3, undefined], [2, ['DEI']], [1, ['RIS', 'DEI']]),
          }),
          { maxLength: 3 },
        ),
      },
    ),
  })
  .map(({ said, asked }) => {
    const entry: EntryConditions = {};
    if (said) for (const one of DIMENSIONS) entry[one] = { min: 0 };
    for (const { dimension: one, ...levels } of asked) {
      const most = LEVEL_MAX[one];
      const [min, tested] = [levels.min, levels.tested].map((value) => value && Math.min(value, most));
      const max = levels.max === undefined ? undefined : Math.max(levels.max, min ?? 0);
      entry[one] = { min, tested, max, maxWaivedBy: max === undefined ? undefined : levels.maxWaivedBy };
    }
    return entry;
  });

export const randomExit: fc.Arbitrary<ExitOutcome> = fc
  .array(fc.record({ dimension, value: weighted([3, 3], [3, 2], [2, 4], [1, 1], [1, 0], [1, 5]) }), {
    maxLength: 4,
  })
  .map((aims) => {
    const exit: ExitOutcome = {};
    for (const { dimension: one, value } of aims) exit[one] = Math.min(value, LEVEL_MAX[one]);
    return exit;
  });

export interface PasserelleLife extends Life {
  readonly planned?: boolean;
  readonly suspendedFrom?: string;
  readonly suspendedTo?: string;
}

/** Active, expired, planned and suspended, on both sides of the twelve months that rules ask for. */
export const randomPasserelleLife = weighted<PasserelleLife>(
  [16, {}],
  [2, { validFrom: '2023-09-01' }],
  [2, { validFrom: '2025-02-01', validTo: '2026-12-31' }],
  [2, { validTo: '2024-08-31' }],
  [2, { validFrom: '2021-01-01', validTo: '2025-05-31' }],
  [1, { validFrom: '2022-01-01', validTo: '2025-05-31' }],
  [0.7, { planned: true, validFrom: '2024-03-01' }],
  [0.7, { planned: true, validFrom: '2026-09-01' }],
  [0.4, { planned: true, validFrom: '2024-12-31' }],
  [0.4, { planned: true }],
  [0.3, { planned: true, validTo: '2024-08-31' }],
  [0.7, { validFrom: '2026-02-01' }],
  [0.8, { suspendedFrom: '2024-05-01' }],
  [0.4, { suspendedFrom: '2024-12-31' }],
  [0.8, { suspendedFrom: '2025-04-01', suspendedTo: '2026-03-31' }],
  [0.4, { suspendedTo: '2026-01-31' }],
  [0.4, { suspendedFrom: '2023-01-01', suspendedTo: '2023-12-31' }],
);
