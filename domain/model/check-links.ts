import { FIELDS } from './element-fields.ts';
import { isLink, isWebLink } from './links.ts';
import { isRecord, type Loose } from './loose.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from './network.ts';
import { type Problem, shown } from './problems.ts';

/** The fields of each list that hold one link. Lists of links have no older form. */
const SINGLE_LINKS = Object.fromEntries(
  ENTITY_LISTS.map((list) => [
    list,
    FIELDS[list].flatMap(({ path, type }) => (type.kind === 'url' ? [path] : [])),
  ]),
) as unknown as Readonly<Record<EntityList, readonly string[]>>;

const LISTS_WITH_LINKS: readonly EntityList[] = ENTITY_LISTS.filter((list) => SINGLE_LINKS[list].length > 0);

/**
 * Refuses links that break the rule. The schemas of the oldest links are wider, as databases and histories of earlier
 * versions hold such links and must stay readable.
 */
export function checkLinks(document: NetworkDocument): Problem[] {
  return LISTS_WITH_LINKS.flatMap((list) =>
    document[list].flatMap((element, index) =>
      SINGLE_LINKS[list].flatMap((path): Problem[] => {
        const value = (element as Loose)[path];
        if (typeof value !== 'string' || isLink(value)) return [];
        return [
          {
            ...{ code: 'bad-pattern', severity: 'error', path: `${list}[${index}].${path}` },
            value: shown(value),
            details: { form: 'documentLink' },
          },
        ];
      }),
    ),
  );
}

/**
 * Puts the links of an unchecked element of an older document into the form of the rule. A sign that an address may not
 * hold is written by its number; what is no link becomes a line of the note. An element without a field for a note keeps
 * it, and the checks refuse it.
 */
export function withLinksInForm(list: EntityList, element: Loose): Loose {
  const hasNote = FIELDS[list].some(({ path }) => path === 'note');
  return SINGLE_LINKS[list].reduce((made, path) => withLinkInForm(made, path, hasNote), element);
}

function withLinkInForm(element: Loose, path: string, hasNote: boolean): Loose {
  const value = element[path];
  if (typeof value !== 'string' || isLink(value)) return element;
  const encoded = value.trim().replace(/[\s<>"`\\^{|}]/g, encodeURIComponent);
  if (isWebLink(encoded)) return { ...element, [path]: encoded };
  if (!hasNote) return element;
  const { [path]: _link, ...rest } = element;
  return { ...rest, note: [element.note, value].filter((line) => line !== undefined).join('\n') };
}

/**
 * Returns an unchecked document in which links obey the rule, or are text in the note of their element: one of version 1
 * to 9, or one that a store of such a version still held.
 */
export function withPresentLinks<T extends Loose>(document: T): T {
  const lists = LISTS_WITH_LINKS.flatMap((list) => {
    const elements = document[list];
    if (!Array.isArray(elements)) return [];
    return [
      [list, elements.map((element) => (isRecord(element) ? withLinksInForm(list, element) : element))],
    ];
  });
  return { ...document, ...Object.fromEntries(lists) };
}
