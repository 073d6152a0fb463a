import { type FoldedName, foldedName, isSlip, wordUses } from '../../../domain/inventory/name-keys.ts';
import type { EntityList, NetworkDocument } from '../../../domain/model/network.ts';
import { edits } from '../../../domain/transfer/likeness.ts';
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

/** A shorter name is like too many others. */
const LEAST_LENGTH = 4;

/** From this length on, two letters may differ. */
const LENGTH_FOR_TWO = 9;

/**
 * Lists the ids of the operators that a new one called `name` is likely to be: those of the same name, and those with a
 * name, acronym or alias that differs by small words ("L’Atelier", "Atelier"), by one slip of typing, or by two letters of
 * a long name. Empty for other lists.
 */
export function likelyTheSame(
  list: EntityList,
  name: unknown,
  { operators }: NetworkDocument,
  names: Names,
): readonly string[] {
  if (list !== 'operators' || typeof name !== 'string') return [];
  const found = new Set(names.find([list], name));
  if (name.trim().length >= LEAST_LENGTH) {
    const typed = foldedName(name);
    const known = operators.flatMap(({ id, name: own, acronym, aliases = [] }) =>
      [own, ...(acronym === undefined ? [] : [acronym]), ...aliases].map((one) => ({
        id,
        folded: foldedName(one),
      })),
    );
    const uses = wordUses(known.map(({ folded }) => folded));
    for (const { id, folded } of known)
      if (folded.key === typed.key || isSlip(typed, folded, uses) || isNear(typed, folded)) found.add(id);
  }
  return [...found];
}

/** Whether two long names differ by two letters at most. */
function isNear({ key: one }: FoldedName, { key: other }: FoldedName): boolean {
  const isLong = Math.min(one.length, other.length) >= LENGTH_FOR_TWO;
  return isLong && Math.abs(one.length - other.length) <= 2 && edits(one, other) <= 2;
}
