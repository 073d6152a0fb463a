import { isValidAt } from '../../../domain/model/dates.ts';
import type { Site } from '../../../domain/model/entities.ts';
import type { TableElement } from '../../editing/cell-text.ts';

/** The id of the only site that an operator has on a day; undefined when it has none or several. */
export function onlySiteOf(sites: readonly Site[], operator: unknown, day: string): string | undefined {
  const own = sites.filter((site) => site.operator === operator && isValidAt(site, day));
  return own.length === 1 ? own[0]?.id : undefined;
}

/**
 * A new filière with the only site of its operator as its site. `before` is the filière before its operator was chosen:
 * what was proposed for that operator gives way, and sites that the user chose stay.
 */
export function withOnlySite(
  draft: TableElement,
  before: TableElement | undefined,
  sites: readonly Site[],
  day: string,
): TableElement {
  const given = draft.sites as readonly unknown[] | undefined;
  const earlier = before === undefined ? undefined : onlySiteOf(sites, before.operator, day);
  const isFree = given === undefined || (given.length === 1 && given[0] === earlier);
  const only = onlySiteOf(sites, draft.operator, day);
  if (!isFree || (given === undefined && only === undefined)) return draft;
  const { sites: _given, ...rest } = draft;
  return only === undefined ? rest : { ...rest, sites: [only] };
}
