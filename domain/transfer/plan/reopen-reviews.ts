import type { ElementChange } from '../../change/record.ts';
import { reopenedReviews } from '../../change/reviews.ts';
import type { Operator } from '../../model/entities.ts';
import { type Pass, warn } from './pass.ts';

/**
 * Finds the operators that were reviewed before this import adds filières to them, and says so at the first of these.
 * Returns what takes the day of their review out.
 */
export function reopenReviews(pass: Pass): readonly ElementChange[] {
  const planned = (['operators', 'filieres'] as const).flatMap((list) =>
    [...(pass.made.get(list)?.values() ?? [])]
      .filter(({ before, after }) => after !== null && after !== before)
      .map(({ id, before, after }): ElementChange => ({ list, id, before, after })),
  );
  const operators = pass.plan.before.get('operators');
  const reopened = reopenedReviews(planned, (id) => operators?.get(id) as Operator | undefined);
  for (const { change, reviewedOn, filieres } of reopened) {
    const row = pass.made.get('filieres')?.get(filieres[0]!)?.rows[0];
    if (row === undefined) continue;
    const value = String(change.before?.name ?? change.id);
    warn(pass, row, { code: 'review-reopened', value, values: { day: reviewedOn } });
  }
  return reopened.map(({ change }) => change);
}
