import { sameValue } from '../../domain/change/elements.ts';
import type { FieldEdit } from '../../domain/change/record.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import type { EntityList } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';

/**
 * Lists the fields that differ between two versions of an element of a list, each with its path, its old value
 * (`was`) and its new one (`now`); an absent value is left out.
 */
export const fieldEdits = (list: EntityList, before: object, after: object): FieldEdit[] =>
  FIELDS[list].flatMap(({ path }) => {
    const [was, now] = [fieldValue(before, path), fieldValue(after, path)];
    if (sameValue(was, now)) return [];
    return [{ path, ...(was !== undefined && { was }), ...(now !== undefined && { now }) }];
  });
