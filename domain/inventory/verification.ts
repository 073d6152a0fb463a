import type { ElementEdit, FieldEdit } from '../change/record.ts';
import type { Filiere, Operator } from '../model/entities.ts';
import { isVerified } from './freshness.ts';

/** An operator or filière that someone verified, as the user saw it. */
export type Verified =
  | { readonly list: 'operators'; readonly element: Operator }
  | { readonly list: 'filieres'; readonly element: Filiere };

/**
 * Makes the edits that mark elements as verified on a day (`observedOn`), and by a source if one is given. Elements
 * that say so already get no edit.
 */
export function verificationEdits(
  verified: readonly Verified[],
  day: string,
  source: string | undefined,
): ElementEdit[] {
  return verified.flatMap(({ list, element }): ElementEdit[] => {
    const fields = [
      ...edit('observedOn', element.observedOn, day),
      ...(source === undefined ? [] : edit('source', element.source, source)),
    ];
    return fields.length === 0 ? [] : [{ do: 'CHANGE', list, id: element.id, fields }];
  });
}

/**
 * Whether someone went through the links of an operator with it in the 12 months before a day: then its known links are
 * not asked for again.
 */
export const areLinksReviewed = ({ linksVerifiedOn }: Operator, day: string): boolean =>
  linksVerifiedOn !== undefined && linksVerifiedOn <= day && isVerified(linksVerifiedOn, day);

/**
 * Makes the edits that record that someone went through the links of an operator with it on a day: those that are known,
 * and no other. With `noOtherAccess`, its `filieres` that do not say whether they admit people directly are said not to.
 */
export function linksReviewEdits(
  operator: Operator,
  filieres: readonly Filiere[],
  day: string,
  noOtherAccess: boolean,
): ElementEdit[] {
  const reviewed = edit('linksVerifiedOn', operator.linksVerifiedOn, day);
  const silent = noOtherAccess ? filieres.filter(({ openAdmission }) => openAdmission === undefined) : [];
  return [
    ...(reviewed.length === 0
      ? []
      : [{ do: 'CHANGE' as const, list: 'operators' as const, id: operator.id, fields: reviewed }]),
    ...silent.map(
      ({ id }): ElementEdit => ({
        ...{ do: 'CHANGE', list: 'filieres', id },
        fields: [{ path: 'openAdmission', now: false }],
      }),
    ),
  ];
}

const edit = (path: string, was: string | undefined, now: string): FieldEdit[] =>
  was === now ? [] : [{ path, ...(was !== undefined && { was }), now }];
