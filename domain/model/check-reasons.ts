import type { ReferralFlow } from './entities.ts';
import type { NetworkDocument } from './network.ts';
import type { Problem } from './problems.ts';
import { type Reason, reasonsOf } from './reason.ts';
import { MASKED } from './vocabulary.ts';

const LISTS = [
  { field: 'refusedReasons', total: 'refused', outcome: 'REFUSED' },
  { field: 'abandonedReasons', total: 'abandoned', outcome: 'ABANDONED' },
] as const;

/**
 * Checks the coded reasons of flow rows. An unknown code, one of the other outcome and a retired one are warnings: the
 * row is kept as it was said. Reasons that count more people than their outcome are an error; its message names no
 * number, since these may be small.
 */
export function checkReasons(document: Pick<NetworkDocument, 'flows' | 'reasons'>): Problem[] {
  const known = reasonsOf(document);
  return document.flows.flatMap((flow, index) =>
    LISTS.flatMap(({ field, total, outcome }) => {
      const reasons = flow[field] ?? [];
      const path = `flows[${index}].${field}`;
      const exceeds: Problem[] = isMore(reasons, flow[total])
        ? [
            {
              code: 'reasons-exceed',
              severity: 'error',
              path,
              value: `${field} > ${total}`,
              details: { total },
            },
          ]
        : [];
      return [
        ...exceeds,
        ...reasons.flatMap(({ reason }, at) =>
          warning(known, reason, outcome, flow.from).map(
            ({ code, details }): Problem => ({
              ...{ code, severity: 'warning', path: `${path}[${at}].reason`, value: reason },
              ...(details === undefined ? {} : { details }),
            }),
          ),
        ),
      ];
    }),
  );
}

function warning(
  known: ReadonlyMap<string, Reason>,
  code: string,
  outcome: 'REFUSED' | 'ABANDONED',
  from: string,
): Pick<Problem, 'code' | 'details'>[] {
  const reason = known.get(code);
  if (reason === undefined) {
    const allowed = [...known.values()].filter((one) => isFor(one, outcome)).map(({ id }) => id);
    return [{ code: 'unknown-reason', details: { allowed: allowed.slice(0, MOST_NAMED).join(', ') } }];
  }
  if (!isFor(reason, outcome)) return [{ code: 'wrong-reason', details: { outcome } }];
  const { retiredSince } = reason;
  return retiredSince !== undefined && from >= retiredSince
    ? [{ code: 'retired-reason', details: { since: retiredSince } }]
    : [];
}

/** Most codes listed in a message. */
const MOST_NAMED = 40;

const isFor = (reason: Reason, outcome: 'REFUSED' | 'ABANDONED'): boolean =>
  reason.outcome === 'BOTH' || reason.outcome === outcome;

/** Whether the reasons count more people than their outcome. A masked number counts for one. */
const isMore = (
  reasons: NonNullable<ReferralFlow['refusedReasons']>,
  total: ReferralFlow['refused'],
): boolean =>
  typeof total === 'number' &&
  reasons.reduce((sum, { count }) => sum + (count === MASKED ? 1 : count), 0) > total;
