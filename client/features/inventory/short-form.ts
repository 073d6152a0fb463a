import { isCommon } from '../../../domain/model/common-fields.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { isLevel } from './groups.ts';

/** Counts the fields of an element that have a value and that the short form of its list leaves out. */
export const filledBehind = (list: EntityList, element: object): number =>
  FIELDS[list].filter(
    (field) =>
      field.path !== 'id' &&
      !isLevel(field) &&
      !isCommon(field) &&
      fieldValue(element, field.path) !== undefined,
  ).length;

/** Fields that are shown side by side, as they are the two limits of one thing. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['validFrom', 'validTo'],
  ['suspendedFrom', 'suspendedTo'],
  ['entry.ageMin', 'entry.ageMax'],
];

/** Puts fields that are pairs, such as the first and the last day, together; other fields are alone. Order is kept. */
export function inPairs(fields: readonly Field[]): readonly (readonly Field[])[] {
  const partnerOf = (field: Field): Field | undefined => {
    const pair = PAIRS.find(([first]) => first === field.path);
    return pair && fields.find(({ path }) => path === pair[1]);
  };
  const seconds = new Set(fields.flatMap((field) => partnerOf(field) ?? []));
  return fields
    .filter((field) => !seconds.has(field))
    .map((field) => {
      const partner = partnerOf(field);
      return partner === undefined ? [field] : [field, partner];
    });
}
