import type { MergeBody } from '../../../domain/api/changes.ts';
import { sameValue } from '../../../domain/change/elements.ts';
import { listsNaming, namedBy } from '../../../domain/change/references.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { elementsIn, type TableElement } from '../../editing/cell-text.ts';

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
  FIELDS[list].filter(({ path }) => fieldValue(element, path) !== undefined).length;

const freshness = ({ observedOn }: TableElement): string =>
  typeof observedOn === 'string' ? observedOn : '';

/** Counts the elements of the network that refer to an element of a list: its links, filières, agreements, places. */
function linksTo(document: NetworkDocument, list: List, id: string): number {
  return listsNaming(list).reduce(
    (sum, from) =>
      sum + elementsIn(document, from).filter((element) => namedBy(from, element).includes(id)).length,
    0,
  );
}

/**
 * Says which of two duplicates to keep by default, `a` or `b`: the one to which more elements of the network lead; of
 * equals, the one with more filled fields, then the one observed later. An element that is known by its name only is
 * never kept. `list` is the list that holds both.
 */
export function proposedStay(document: NetworkDocument, list: List, { a, b }: Pair): Side {
  const more = (of: (element: TableElement) => number): number => of(b) - of(a);
  const [only, links, fields] = [
    more(({ placeholder }) => (placeholder === true ? -1 : 0)),
    more(({ id }) => linksTo(document, list, id)),
    more((element) => fullness(list, element)),
  ];
  const first = [only, links, fields].find((difference) => difference !== 0);
  if (first !== undefined) return first > 0 ? 'b' : 'a';
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
