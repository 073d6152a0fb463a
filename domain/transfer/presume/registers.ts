import type { EntityList } from '../../model/network.ts';
import type { FieldName, SheetMapping } from '../mapping.ts';

/** Required fields that are presumed row by row where a register has no column for them. */
const PRESUMED: ReadonlySet<string> = new Set(['operators.type', 'filieres.stage']);

/**
 * Whether the elements of a list come from a register: a flat sheet, or a list of operators that no export of this
 * program gave codes.
 */
export function isRegister(mapping: SheetMapping, list: EntityList): boolean {
  if (mapping.holds !== 'ELEMENTS') return false;
  const hasCode = mapping.columns.some(({ field }) => field?.list === 'operators' && field.path === 'id');
  return mapping.list === 'flat' || (list === 'operators' && mapping.list === 'operators' && !hasCode);
}

/** Whether a required field without a column is presumed row by row, rather than missing. */
export const isPresumedByRow = (mapping: SheetMapping, { list, path }: FieldName): boolean =>
  PRESUMED.has(`${list}.${path}`) && isRegister(mapping, list);
