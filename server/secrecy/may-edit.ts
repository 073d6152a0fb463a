import type { EntryReason } from '../../domain/api/entry.ts';
import { elementIn } from '../../domain/change/elements.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { operatorsOfFilieres } from '../../domain/model/operators-of-filieres.ts';
import { type Asker, mayDo } from '../../domain/permissions/abilities.ts';
import { declarerOf } from '../../domain/permissions/ownership.ts';

/** A row with numbers of people. A new report between two operators has no id yet, and stands here itself. */
export type EntryRow =
  | { readonly list: 'flows' | 'nilReports' | 'filieres' | 'actions'; readonly id: string }
  | { readonly list: 'flows' | 'nilReports'; readonly report: Parameters<typeof declarerOf>[0] };

/**
 * Returns whether somebody may edit the numbers of people of a row of a network, and so read them as they are kept. Alone on
 * a machine, that is every row. Otherwise it is a row that an operator of the account declares, a waiting list of its
 * filières, and an action that is its alone: an action of several operators is nobody's to read. Bassins do not count.
 */
export function mayEditIn(asker: Asker, document: NetworkDocument): (row: EntryRow) => boolean {
  if (mayDo(asker, 'ENTER_FIGURES', 'OTHER')) return () => true;
  if (closedTo(asker) !== undefined) return () => false;
  const own = new Set(asker.operators);
  const operatorOf = operatorsOfFilieres(document.filieres);
  const isOwn = (report: Parameters<typeof declarerOf>[0]) => own.has(declarerOf(report, operatorOf));
  return (row) => {
    if ('report' in row) return isOwn(row.report);
    const element = elementIn(document, row.list, row.id);
    if (element === undefined) return false;
    if (row.list === 'filieres') return own.has(operatorOf(row.id));
    if (row.list !== 'actions') return isOwn(element as unknown as Parameters<typeof declarerOf>[0]);
    const operators = Array.isArray(element.operators) ? (element.operators as readonly string[]) : [];
    return operators.length > 0 && operators.every((id) => own.has(id));
  };
}

/** Why somebody may edit no row at all; undefined when they may edit some. */
export const closedTo = (asker: Asker): EntryReason | undefined =>
  mayDo(asker, 'ENTER_FIGURES', 'OTHER') || (mayDo(asker, 'ENTER_FIGURES') && asker.operators.length > 0)
    ? undefined
    : 'entry-not-yours';
