import { fieldValue } from '../../model/paths.ts';
import { type Made, type Pass, warn } from '../plan/pass.ts';
import { fieldNamed } from '../plan/rows.ts';
import type { CellValues } from '../reading.ts';
import { certifyingHeading, isCertifying } from './certifying.ts';
import { type Because, reasonedOf, reasonedType } from './presume.ts';
import { isRegister } from './registers.ts';

/**
 * Adds to a new operator or filière of a register (`made`) what is presumed of it where the file does not say it, and
 * notes that in the plan of the import (`pass`).
 */
export function presumeMissing(pass: Pass, made: Made): void {
  const { list, before, given, rows } = made;
  const row = rows[0]!;
  const table = pass.plan.tables[row.table]!;
  if (before !== null || !isRegister(table.mapping, list)) return;
  const of = (path: string): unknown => given.get(path)?.value;
  const name = of('name');
  if (typeof name !== 'string') return;
  const presumed =
    list === 'operators'
      ? of('type') === undefined
        ? [reasonedType(name)]
        : []
      : list === 'filieres'
        ? reasonedOf(name, typeOf(pass, of('operator')), of, isCertifying(table, rows))
        : [];
  const columns = table.columns.get(list) ?? [];
  const hasColumn = (path: string): boolean => columns.some(({ field }) => field.path === path);
  for (const { path, value, because } of presumed) {
    // A file with a column for stages is an inventory, not a register: what it leaves blank is not known.
    const isNeeded = fieldNamed(list, path)?.required === true;
    if (!isNeeded && (hasColumn('stage') || hasColumn(path))) continue;
    given.set(path, { value, column: null, row, presumed: true });
    const values = ruleValues(value, because, certifyingHeading(table));
    warn(pass, row, { code: 'presumed', field: fieldNamed(list, path) ?? null, values });
  }
}

/** What a message about a presumed value says: the value, and the rule that decided on it. */
function ruleValues(value: unknown, because: Because, heading: string | undefined): CellValues {
  const { title, operator, type, stage, certifying } = because;
  return {
    to: typeof value === 'number' ? value : String(value),
    ...(title !== undefined && { title }),
    ...(operator !== undefined && { operator }),
    ...(type !== undefined && { type }),
    ...(stage !== undefined && { stage }),
    ...(certifying !== undefined && { heading: heading ?? '', answer: certifying ? 'YES' : 'NO' }),
  };
}

/** The type of an operator of the network after the import. */
function typeOf(pass: Pass, operator: unknown): string | undefined {
  const id = String(operator);
  const element = pass.made.get('operators')?.get(id)?.after ?? pass.plan.before.get('operators')?.get(id);
  const type = element === undefined ? undefined : fieldValue(element, 'type');
  return typeof type === 'string' ? type : undefined;
}
