import { DIMENSIONS } from '../../model/vocabulary.ts';
import type { FieldName } from '../mapping.ts';
import { fieldNamed } from './rows.ts';

/** Fields of operators, sites and filières that a rule of the analysis reads, beside those that are required. */
const READ_BY_RULES: ReadonlySet<string> = new Set([
  ...[
    'operators.bassins',
    'filieres.sector',
    'filieres.openAdmission',
    'filieres.terminal',
    'filieres.intake',
  ],
  ...['filieres.waitMonths', 'filieres.durationMonths', 'filieres.entry.statuses', 'filieres.entry.groups'],
  ...['filieres.entry.ageMin', 'filieres.entry.ageMax', 'filieres.entry.communes', 'preps.outlet'],
  ...['filieres.schedule.availability', 'filieres.schedule.hoursPerWeek', 'filieres.hours'],
  ...DIMENSIONS.flatMap((name) => [
    ...['min', 'tested', 'max', 'maxWaivedBy'].map((kind) => `filieres.entry.${name}.${kind}`),
    `filieres.exit.${name}`,
  ]),
]);

/** Whether something rests on a field: its rows are refused without it, or a rule of the analysis reads it. */
export const decides = ({ list, path }: FieldName): boolean =>
  fieldNamed(list, path)?.required === true || READ_BY_RULES.has(`${list}.${path}`);
