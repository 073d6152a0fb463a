import * as fc from 'fast-check';
import type { Period } from '../../domain/model/dates.ts';
import type { Formality } from '../../domain/model/vocabulary.ts';
import type { OracleQuery } from '../oracle/pathways.ts';
import { byIndex, position, weighted } from './random-parts.ts';

/** Days to read the random networks at: the bounds of their facts lie on them, a day before or a day after. */
export const randomDay = weighted([5, '2025-12-31'], [2, '2025-06-15'], [1, '2024-12-31'], [1, '2026-02-28']);

/** Periods of flows: a year, twelve months across years, nine months, eighteen months, days inside months. */
export const randomPeriod = weighted<Period>(
  [6, { from: '2025-01-01', to: '2025-12-31' }],
  [2, { from: '2024-07-01', to: '2025-06-30' }],
  [1, { from: '2025-04-01', to: '2025-12-31' }],
  [1, { from: '2024-07-01', to: '2025-12-31' }],
  [0.5, { from: '2024-12-31', to: '2025-12-31' }],
);

type Limit =
  | { readonly via: readonly number[] }
  | { readonly viaEnd: true }
  | { readonly avoid: readonly number[] }
  | { readonly avoidOperator: number }
  | Partial<{
      readonly maxMonths: number;
      readonly maxSteps: number;
      readonly formality: Formality[];
      readonly withoutConcurrent: boolean;
      readonly enrolled: boolean;
      readonly diversity: number;
    }>;

const limit = weighted<Limit>(
  [4, {}],
  [1, { via: [0] }],
  [0.5, { via: [1, 4] }],
  [0.5, { viaEnd: true }],
  [0.5, { avoid: [3] }],
  [0.5, { avoid: [4, 0] }],
  [0.5, { avoidOperator: 1 }],
  [1, { maxMonths: 12 }],
  [1, { maxMonths: 20 }],
  [0.2, { maxMonths: 0 }],
  [0.5, { maxSteps: 2 }],
  [1, { maxSteps: 4 }],
  [0.2, { maxSteps: 0 }],
  [0.5, { formality: ['SIGNED'] }],
  [1, { formality: ['PROTOCOL', 'INFORMAL'] }],
  [1, { withoutConcurrent: true }],
  [0.2, { withoutConcurrent: false }],
  [1, { enrolled: true }],
  [1, { diversity: 0.5 }],
  [1, { diversity: 0 }],
  [0.5, { diversity: 0.75 }],
  [0.2, { diversity: 1 }],
);

const queryDraft = fc.record({
  from: weighted<number | 'STARTS'>([2, 'STARTS'], ...positions(12)),
  to: fc.oneof(
    { weight: 5, arbitrary: fc.record({ outlet: position }) },
    { weight: 1, arbitrary: fc.record({ any: fc.constant(true) }) },
    { weight: 2, arbitrary: fc.record({ filiere: position }) },
    { weight: 2, arbitrary: fc.record({ sector: weighted([2, 'X'], [2, 'Y'], [1, 'GENERIC'], [0.3, 'Z']) }) },
  ),
  k: weighted([2, 3], [1, 1], [2, 10], [2, 100]),
  shift: position,
  /** At most two limits at once: more would leave nothing to find. */
  limits: fc.array(limit, { maxLength: 2, size: 'max' }),
});
export type QueryDraft = typeof queryDraft extends fc.Arbitrary<infer T> ? T : never;

/** Several questions for one network. */
export const randomQueries = fc.array(queryDraft, { minLength: 1, maxLength: 5, size: 'max' });

function positions(count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => [0.5, index]);
}

const ORDERS = [undefined, 'surest', 'fastest', 'surest'] as const;

type Asked = { -readonly [K in keyof OracleQuery]: OracleQuery[K] };

/** The question of a draft in one network, given its active filières, its outlets and its operators. */
export function toQuery(
  draft: QueryDraft,
  filieres: readonly string[],
  outlets: readonly string[],
  operators: readonly string[],
): OracleQuery {
  const { from, to, k, shift, limits } = draft;
  const target =
    'any' in to
      ? 'OUTLETS'
      : 'outlet' in to
        ? byIndex(outlets, to.outlet)
        : 'filiere' in to
          ? byIndex(filieres, to.filiere)
          : `sector:${to.sector}`;
  const filieresAt = (at: readonly number[]): string[] => [
    ...new Set(at.map((one) => byIndex(filieres, one + shift))),
  ];
  const start = from === 'STARTS' ? from : byIndex(filieres, from);
  const query: Asked = { from: start, to: target, k, order: ORDERS[Math.floor(shift / 2) % ORDERS.length] };
  for (const one of limits) {
    if ('via' in one) query.via = filieresAt(one.via);
    else if ('viaEnd' in one) query.via = 'sector' in to || 'any' in to ? undefined : [target];
    else if ('avoid' in one) query.avoid = filieresAt(one.avoid);
    else if ('avoidOperator' in one) query.avoid = [byIndex(operators, one.avoidOperator)];
    else Object.assign(query, one);
  }
  return query;
}
