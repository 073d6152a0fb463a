import type { MergeBody } from '../../../domain/api/changes.ts';
import { sameValue } from '../../../domain/change/elements.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import type { TableElement } from '../../editing/cell-text.ts';

type List = MergeBody['list'];
export type Side = 'a' | 'b';
export type Pair = Readonly<Record<Side, TableElement>>;

/** Names the other one of two duplicates, which are called `a` and `b`. */
export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** Fields that the merge decides itself: one id is kept, and all aliases are kept. */
const DECIDED = ['id', 'aliases'];

interface Fields {
  readonly differing: readonly Field[];
  /** Number of fields with equal values. */
  readonly alike: number;
}

/**
 * Compares two elements of a list field by field. Returns the fields that differ, and how many fields are equal.
 * Fields that both lack are left out.
 */
export function fieldsOf(list: List, { a, b }: Pair): Fields {
  const said = FIELDS[list].filter(
    ({ path }) =>
      !DECIDED.includes(path) && (fieldValue(a, path) !== undefined || fieldValue(b, path) !== undefined),
  );
  const differing = said.filter(({ path }) => !sameValue(fieldValue(a, path), fieldValue(b, path)));
  return { differing, alike: said.length - differing.length };
}

const fullness = (list: List, element: TableElement): number =>
  FIELDS[list].filter(({ path }) => fieldValue(element, path) !== undefined).length -
  // A placeholder, known by its name only, never counts as the fuller element.
  (element.placeholder === true ? 1_000 : 0);

const freshness = ({ observedOn }: TableElement): string =>
  typeof observedOn === 'string' ? observedOn : '';

/**
 * Says which of two duplicates to keep by default, `a` or `b`: the one with more filled fields; of equals, the one
 * observed later. `list` is the list that holds both.
 */
export function proposedStay(list: List, { a, b }: Pair): Side {
  const more = fullness(list, b) - fullness(list, a);
  if (more !== 0) return more > 0 ? 'b' : 'a';
  return freshness(b) > freshness(a) ? 'b' : 'a';
}

/**
 * Says from which of two duplicates, `a` or `b`, the field at `path` is taken by default: the one that has a value;
 * if both have, the one observed later, else the one that is kept (`stays`).
 */
export function proposedSide(path: string, pair: Pair, stays: Side): Side {
  const goes = otherSide(stays);
  if (path === 'placeholder') return pair.a.placeholder === true ? 'b' : 'a';
  if (fieldValue(pair[stays], path) === undefined) return goes;
  if (fieldValue(pair[goes], path) === undefined) return stays;
  return freshness(pair[goes]) > freshness(pair[stays]) ? goes : stays;
}
