import type { MergeBody } from '../../../domain/api/changes.ts';
import { sameValue } from '../../../domain/change/elements.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import type { TableElement } from '../../editing/cell-text.ts';

type List = MergeBody['list'];
export type Side = 'a' | 'b';
export type Pair = Readonly<Record<Side, TableElement>>;

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** Fields that the merge decides by itself: an id is kept or goes, and all names stay. */
const DECIDED = ['id', 'aliases'];

export interface Fields {
  readonly differing: readonly Field[];
  /** Fields that say the same in both. */
  readonly alike: number;
}

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
  // Known only by name: whatever else is said of it, the real one stays.
  (element.placeholder === true ? 1_000 : 0);

const freshness = ({ observedOn }: TableElement): string =>
  typeof observedOn === 'string' ? observedOn : '';

/** The fuller one stays; of two that say as much, the one that was verified last. */
export function proposedStay(list: List, { a, b }: Pair): Side {
  const more = fullness(list, b) - fullness(list, a);
  if (more !== 0) return more > 0 ? 'b' : 'a';
  return freshness(b) > freshness(a) ? 'b' : 'a';
}

/** A value before none; of two values the fresher one, else that of the one that stays. */
export function proposedSide(path: string, pair: Pair, stays: Side): Side {
  const goes = otherSide(stays);
  if (path === 'placeholder') return pair.a.placeholder === true ? 'b' : 'a';
  if (fieldValue(pair[stays], path) === undefined) return goes;
  if (fieldValue(pair[goes], path) === undefined) return stays;
  return freshness(pair[goes]) > freshness(pair[stays]) ? goes : stays;
}
