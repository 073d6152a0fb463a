import type { ElementEdit, FieldEdit } from '../change/record.ts';
import type { Filiere, Operator } from '../model/entities.ts';

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

const edit = (path: string, was: string | undefined, now: string): FieldEdit[] =>
  was === now ? [] : [{ path, ...(was !== undefined && { was }), now }];
