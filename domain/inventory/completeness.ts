import type { Filiere, Operator } from '../model/entities.ts';
import { lengthInMonths } from '../model/length-in-months.ts';
import { fieldValue } from '../model/paths.ts';
import { DIMENSIONS, type Dimension } from '../model/vocabulary.ts';

/**
 * Completeness of a filière or an operator: how many of its important fields are filled in. Level 0 of an entry counts
 * as filled in ("no condition").
 */

/** A field that counts for completeness, by its path. */
interface CountedField {
  readonly path: string;
  /** 2 for a field that rules of the analysis use, 1 for a field that officers need to inform someone. */
  readonly weight: 1 | 2;
}

const byRules = (path: string): CountedField => ({ path, weight: 2 });
const byOfficers = (path: string): CountedField => ({ path, weight: 1 });

/**
 * Fields that count for a filière, 40 points in all. A level of entry is filled in when its minimum, test or maximum
 * is.
 */
export const FILIERE_FIELDS: readonly CountedField[] = [
  ...['sector', 'sites'].map(byRules),
  ...DIMENSIONS.map((dimension) => byRules(`entry.${dimension}.min`)),
  ...DIMENSIONS.map((dimension) => byRules(`exit.${dimension}`)),
  ...['intake', 'durationMonths', 'waitMonths', 'openAdmission'].map(byRules),
  ...['schedule.availability', 'schedule.hoursPerWeek', 'cost.feeEuros', 'source'].map(byOfficers),
];

/** Fields that count for an operator, 6 points in all. */
export const OPERATOR_FIELDS: readonly CountedField[] = [
  byRules('bassins'),
  ...['enterpriseNumber', 'website', 'contact', 'source'].map(byOfficers),
];

export interface Completeness {
  /** Points of the filled-in fields divided by all points, 0 to 1. */
  readonly score: number;
  /** Paths of the empty fields, in the order of the list. */
  readonly missing: readonly string[];
}

function completeness(fields: readonly CountedField[], isSaid: (path: string) => boolean): Completeness {
  const missing = fields.filter(({ path }) => !isSaid(path));
  const points = (of: readonly CountedField[]): number => of.reduce((sum, { weight }) => sum + weight, 0);
  const total = points(fields);
  return { score: (total - points(missing)) / total, missing: missing.map(({ path }) => path) };
}

/** Whether the entry of a filière gives a minimum, a test or a maximum in a dimension. */
function saysEntry({ entry }: Filiere, dimension: Dimension): boolean {
  const { min, tested, max } = entry?.[dimension] ?? {};
  return min !== undefined || tested !== undefined || max !== undefined;
}

/**
 * For each field, the function that tells whether it is filled in. They are made once, as a large network calls them
 * hundreds of thousands of times.
 */
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
  ['durationMonths', (filiere: Filiere): boolean => lengthInMonths(filiere) !== undefined],
  ['sites', (_: Filiere, hasValidSite: boolean): boolean => hasValidSite],
]);

/**
 * Computes how completely a filière is documented: a score from 0 to 1, and the fields that are missing.
 * `hasValidSite` says whether one of its sites is valid on the day; only then the field `sites` counts as filled in.
 */
export const filiereCompleteness = (filiere: Filiere, hasValidSite: boolean): Completeness =>
  completeness(FILIERE_FIELDS, (path) => SAID_BY.get(path)!(filiere, hasValidSite));

/**
 * Computes how completely an operator is documented: a score from 0 to 1, and the fields that are missing.
 * `hasValidSite` says whether it has a site that is valid on the day; the field `bassins` then counts as filled in.
 */
export function operatorCompleteness(operator: Operator, hasValidSite: boolean): Completeness {
  return completeness(OPERATOR_FIELDS, (path) =>
    path === 'bassins'
      ? operator.bassins !== undefined || hasValidSite
      : fieldValue(operator, path) !== undefined,
  );
}

/** Whether a filière gives the level at its entry and the level at its exit in every dimension (oral, written…). */
export const levelsAreSaid = (filiere: Filiere): boolean =>
  DIMENSIONS.every((dimension) => saysEntry(filiere, dimension) && filiere.exit?.[dimension] !== undefined);
