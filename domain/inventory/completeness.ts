import type { Filiere, Operator } from '../model/entities.ts';
import { fieldValue } from '../model/paths.ts';
import { DIMENSIONS, type Dimension } from '../model/vocabulary.ts';

/** How much of what matters was said of a filière or an operator. 0 in an entry is said: "no condition". */

/** A field that counts, by its path in the catalogue of fields. */
export interface CountedField {
  readonly path: string;
  /** 2: a rule of the analysis rests on it; 1: an officer needs it to answer someone. */
  readonly weight: 1 | 2;
}

const byRules = (path: string): CountedField => ({ path, weight: 2 });
const byOfficers = (path: string): CountedField => ({ path, weight: 1 });

/** Of a filière: 40 points. A level of entry is said by its declared minimum, its test or its ceiling. */
export const FILIERE_FIELDS: readonly CountedField[] = [
  ...['sector', 'sites'].map(byRules),
  ...DIMENSIONS.map((dimension) => byRules(`entry.${dimension}.min`)),
  ...DIMENSIONS.map((dimension) => byRules(`exit.${dimension}`)),
  ...['intake', 'durationMonths', 'waitMonths', 'openAdmission'].map(byRules),
  ...['schedule.availability', 'schedule.hoursPerWeek', 'cost.feeEuros', 'source'].map(byOfficers),
];

/** Of an operator itself: 6 points. */
export const OPERATOR_FIELDS: readonly CountedField[] = [
  byRules('bassins'),
  ...['enterpriseNumber', 'website', 'contact', 'source'].map(byOfficers),
];

export interface Completeness {
  /** Points said out of the points of the list, 0 to 1. */
  readonly score: number;
  /** Paths of the fields that nobody filled in, in the order of the list. */
  readonly missing: readonly string[];
}

function completeness(fields: readonly CountedField[], isSaid: (path: string) => boolean): Completeness {
  const missing = fields.filter(({ path }) => !isSaid(path));
  const points = (of: readonly CountedField[]): number => of.reduce((sum, { weight }) => sum + weight, 0);
  const total = points(fields);
  return { score: (total - points(missing)) / total, missing: missing.map(({ path }) => path) };
}

/** Whether the entry of a filière says anything in a dimension. */
export function saysEntry({ entry }: Filiere, dimension: Dimension): boolean {
  const { min, tested, max } = entry?.[dimension] ?? {};
  return min !== undefined || tested !== undefined || max !== undefined;
}

/** What says each field, made once: a large network asks them hundreds of thousands of times. */
const SAID_BY: ReadonlyMap<string, (filiere: Filiere, hasValidSite: boolean) => boolean> = new Map([
  ...FILIERE_FIELDS.map(({ path }) => {
    const [first = '', second] = path.split('.');
    return [
      path,
      (filiere: Filiere): boolean => {
        const value = (filiere as Readonly<Record<string, unknown>>)[first];
        if (second === undefined || value === undefined) return value !== undefined;
        return (value as Readonly<Record<string, unknown>>)[second] !== undefined;
      },
    ] as const;
  }),
  ...DIMENSIONS.map(
    (dimension) =>
      [`entry.${dimension}.min`, (filiere: Filiere): boolean => saysEntry(filiere, dimension)] as const,
  ),
  ['sites', (_: Filiere, hasValidSite: boolean): boolean => hasValidSite],
]);

/** Of a filière; its sites are said when one of them is valid on the day. */
export const filiereCompleteness = (filiere: Filiere, hasValidSite: boolean): Completeness =>
  completeness(FILIERE_FIELDS, (path) => SAID_BY.get(path)!(filiere, hasValidSite));

/** Of an operator itself; its bassins are said when it declares them or has a site that is valid on the day. */
export function operatorCompleteness(operator: Operator, hasValidSite: boolean): Completeness {
  return completeness(OPERATOR_FIELDS, (path) =>
    path === 'bassins'
      ? operator.bassins !== undefined || hasValidSite
      : fieldValue(operator, path) !== undefined,
  );
}

/** Whether the entry and the exit of a filière say every dimension. */
export const levelsAreSaid = (filiere: Filiere): boolean =>
  DIMENSIONS.every((dimension) => saysEntry(filiere, dimension) && filiere.exit?.[dimension] !== undefined);
