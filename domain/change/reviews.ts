import type { Operator } from '../model/entities.ts';
import type { ElementChange } from './record.ts';

/** An operator whose review of links no longer holds, since a change adds filières of which nobody was asked. */
interface Reopened {
  /** The operator as it would be, without the day of its review. */
  readonly change: ElementChange;
  /** Day of the review that no longer holds. */
  readonly reviewedOn: string;
  /** Ids of the added filières. */
  readonly filieres: readonly string[];
}

/**
 * Finds the operators that were reviewed before a change which adds filières to them. The review said "these links, no
 * other" of the filières there were, so it is to be made again. A review that the change itself brings covers what it
 * adds. `operatorOf` returns an operator as it was before the change.
 */
export function reopenedReviews(
  changes: readonly ElementChange[],
  operatorOf: (id: string) => Operator | undefined,
): Reopened[] {
  const added = new Map<string, string[]>();
  for (const { list, id, before, after } of changes) {
    if (list !== 'filieres' || before !== null || after === null) continue;
    const operator = String(after.operator);
    added.set(operator, [...(added.get(operator) ?? []), id]);
  }
  return [...added].flatMap(([id, filieres]): Reopened[] => {
    const before = operatorOf(id);
    const reviewedOn = before?.linksVerifiedOn;
    if (before === undefined || reviewedOn === undefined) return [];
    const own = changes.find((change) => change.list === 'operators' && change.id === id);
    const now = own === undefined ? before : own.after;
    if (now === null || now.linksVerifiedOn !== reviewedOn) return [];
    const { linksVerifiedOn: _day, ...after } = now;
    return [
      {
        change: { list: 'operators', id, before: own?.before ?? { ...before }, after: { ...after, id } },
        ...{ reviewedOn, filieres },
      },
    ];
  });
}

/** The changes with each reopened operator in the place of what they did to it, or after them. */
export function withReopened(
  changes: readonly ElementChange[],
  reopened: readonly Reopened[],
): readonly ElementChange[] {
  if (reopened.length === 0) return changes;
  const operators = new Map(reopened.map(({ change }) => [change.id, change]));
  const others = changes.filter(({ list, id }) => list !== 'operators' || !operators.has(id));
  return [...others, ...operators.values()];
}
