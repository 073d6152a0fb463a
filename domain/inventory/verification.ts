import type { ElementEdit, FieldEdit } from '../change/record.ts';
import type { Filiere, Operator } from '../model/entities.ts';

/** What someone verified: an operator or a filière, as it was shown to them. */
export type Verified =
  | { readonly list: 'operators'; readonly element: Operator }
  | { readonly list: 'filieres'; readonly element: Filiere };

/** The edits by which elements are said to be verified on a day, by a source if one is named. None where nothing changes. */
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

const edit = (path: string, was: string | undefined, now: string): FieldEdit[] =>
  was === now ? [] : [{ path, ...(was !== undefined && { was }), now }];
