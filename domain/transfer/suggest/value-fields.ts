import { FIELDS } from '../../model/element-fields.ts';
import type { Field } from '../../model/field-types.ts';
import { type ColumnProfile, ratio, shareOf } from './column-profile.ts';
import { type Evidence, reasonOf } from './evidence.ts';
import type { Holding } from './headings.ts';
import type { TableView } from './table-view.ts';
import { hasLetters, isNumeric, isOrganisation } from './value-forms.ts';

/** Fields that the values of a column alone can show, without a heading. */
const SHOWN_BY_VALUES: Readonly<Partial<Record<Field['list'], readonly string[]>>> = {
  operators: ['type', 'enterpriseNumber', 'website', 'contact', 'telephone'],
  sites: ['commune', 'address', 'telephone'],
  filieres: ['stage', 'entry.statuses', 'entry.groups', 'schedule.availability', 'hours', 'durationMonths'],
};

const LISTS_READ: Readonly<Partial<Record<Holding, readonly Field['list'][]>>> = {
  flat: ['operators', 'sites', 'filieres'],
  register: ['operators', 'sites'],
  operators: ['operators'],
  sites: ['sites'],
  filieres: ['filieres'],
};

export interface ShownField {
  readonly field: Field;
  readonly evidence: Evidence;
}

/** Least share of values that fit, and least number of cells, when no heading helps. */
const LEAST_FIT = 0.7;
const FEWEST_CELLS = 3;
/** A closed list with a single word over all rows may be chance. */
const FEWEST_WORDS = 2;
const CLOSED: ReadonlySet<string> = new Set(['operatorType', 'choice', 'choices', 'code', 'codes']);

/**
 * Lists the fields of a sheet that the values of a column show by themselves: check digits, addresses of the web,
 * communes, lengths with their unit, words of a closed list. The field that knows most of the words comes first.
 */
export function fieldsByValues(view: TableView, column: number, holding: Holding): readonly ShownField[] {
  const profile = view.profiles[column];
  if (profile === undefined || profile.filled < FEWEST_CELLS) return [];
  const isFlat = holding === 'flat' || holding === 'register';
  const shown = (LISTS_READ[holding] ?? []).flatMap((list) =>
    FIELDS[list]
      .filter(({ path }) => SHOWN_BY_VALUES[list]?.includes(path))
      .flatMap((field): ShownField[] => {
        const evidence = view.evidence(column, field, isFlat);
        return isEnough(field, evidence, profile) ? [{ field, evidence }] : [];
      }),
  );
  const organisation = isFlat ? organisations(profile) : undefined;
  return [...shown, ...(organisation === undefined ? [] : [organisation])].sort(
    (a, b) => b.evidence.fit - a.evidence.fit,
  );
}

function isEnough({ type }: Field, { fit, isTelling }: Evidence, profile: ColumnProfile): boolean {
  if (!isTelling || fit < LEAST_FIT) return false;
  if (!CLOSED.has(type.kind)) return true;
  // Numbers such as 0 and 1 are words of many lists.
  return profile.values.length >= FEWEST_WORDS && ratio(shareOf(profile, isNumeric)) < LEAST_FIT;
}

const NAME = FIELDS.operators.find(({ path }) => path === 'name');
const FEWEST_NAMES = 3;
/** Names of organisations are recognised by words that titles of courses may hold too. */
const ORGANISATION_FIT = 0.8;

function organisations(profile: ColumnProfile): ShownField | undefined {
  const share = shareOf(profile, (value) => hasLetters(value) && isOrganisation(value));
  if (NAME === undefined || ratio(share) < LEAST_FIT || profile.values.length < FEWEST_NAMES)
    return undefined;
  const reasons = [reasonOf('organisations', { count: share.good, total: share.of })];
  return { field: NAME, evidence: { fit: ratio(share) * ORGANISATION_FIT, isTelling: false, reasons } };
}
