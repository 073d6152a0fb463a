import type { EntityList } from '../../../domain/model/network.ts';
import type { Names } from '../../../domain/transfer/names.ts';

/** Lists of which two elements seldom share a name. */
const SELDOM_SHARED: readonly EntityList[] = ['operators', 'communes', 'bassins'];

/**
 * Lists the names of the elements of a list that a new element called `name` would be taken for: those with a name,
 * acronym or alias that differs at most by accents, hyphens, case or a legal form. Empty for lists whose elements often
 * share a name.
 */
export function namedAlike(list: EntityList, name: unknown, names: Names): readonly string[] {
  if (typeof name !== 'string' || !SELDOM_SHARED.includes(list)) return [];
  return names.find([list], name).map((id) => names.nameOf(id) ?? id);
}
