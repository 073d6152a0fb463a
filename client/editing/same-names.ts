import { sameValue } from '../../domain/change/elements.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import type { Names } from '../../domain/transfer/names.ts';
import { elementsIn } from './cell-text.ts';
import { pageNames } from './page-names.ts';

/** Fields from which names are built. Fields with codes are added below. */
const NAMING = [
  'id',
  'name',
  'acronym',
  'aliases',
  'operator',
  'type',
  'address',
  'enterpriseNumber',
  'establishmentNumber',
  'commune',
  'postalCodes',
  'labels',
  'parties',
  'signedOn',
  'validFrom',
  'validTo',
  'from',
  'to',
];

const NAMING_OF = Object.fromEntries(
  ENTITY_LISTS.map((list) => [
    list,
    [
      ...NAMING,
      ...FIELDS[list].flatMap(({ path, type }) =>
        type.kind === 'code' || type.kind === 'codes' ? [path] : [],
      ),
    ],
  ]),
) as unknown as Readonly<Record<EntityList, readonly string[]>>;

/**
 * Whether every element has the same name in two versions of a network, so that texts which mention names need not be
 * written again.
 */
export function sameNames(before: NetworkDocument, after: NetworkDocument): boolean {
  return ENTITY_LISTS.every((list) => {
    const [one, other] = [elementsIn(before, list), elementsIn(after, list)];
    if (one === other) return true;
    return (
      one.length === other.length &&
      one.every((element, index) => {
        const now = other[index]!;
        return (
          element === now ||
          NAMING_OF[list].every((path) => sameValue(fieldValue(element, path), fieldValue(now, path)))
        );
      })
    );
  });
}

/**
 * Returns a function that takes a network and gives its lookup of names in a language (by id, and elements by name). It gives the
 * same object as the last time while no name has changed, so that the texts of table cells need not be computed
 * again.
 */
export function keptNames(language: Language = 'fr'): (document: NetworkDocument) => Names {
  let held: { document: NetworkDocument; readonly names: Names } | undefined;
  return (document) => {
    if (held !== undefined && sameNames(held.document, document)) held.document = document;
    else held = { document, names: pageNames(document, language) };
    return held.names;
  };
}
