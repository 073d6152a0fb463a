import type { Language } from '../messages/codes.ts';
import { FIELDS } from '../model/element-fields.ts';
import type { OperatorType } from '../model/entities.ts';
import type { CodeName } from '../model/field-types.ts';
import { addTo } from '../model/grouping.ts';
import { byCodeUnit, ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';
import { OPERATOR_TYPES } from '../model/operator-types.ts';
import { fieldValue } from '../model/paths.ts';
import { foldName } from './fold.ts';
import { addWord, type Meaning, type WordTable, wordsOf } from './lexicon.ts';
import { allToldApart, isToldApart, meantApart, type SameNamed } from './told-apart.ts';

/** Finds elements, operator types and codes by name, and names by id. */
export interface Names {
  /** Ids that a text may mean in the given lists: the id itself, else all elements with that name, acronym or alias. */
  find(lists: readonly EntityList[], text: string): readonly string[];
  /** Name of an element, if it has one. */
  nameOf(id: string): string | undefined;
  /**
   * Name of a filière or site after that of its operator ("CPAS – Accueil"). A site without a name uses its commune. Sites
   * and agreements that share a name have what tells them apart behind it: "Convention (CPAS, LEE)".
   */
  longNameOf(id: string): string | undefined;
  /** The list that contains an id. */
  listOf(id: string): EntityList | undefined;
  /** Folded names and ids of the given lists, for proposals. */
  entries(lists: readonly EntityList[]): Iterable<readonly [word: string, id: string]>;
  /** Words for the operator types, including those that the network adds. */
  readonly types: WordTable;
  /** Latest label of an operator type. */
  typeLabel(id: string, language: Language): string | undefined;
  /** The codes of an open list that the network uses, by folded spelling. */
  codes(of: CodeName): WordTable;
}

/** Names that grow while a file is read: elements of the file can be added. */
export interface OpenNames extends Names {
  add(list: EntityList, element: { readonly id?: string | undefined }): void;
}

interface Known {
  readonly list: EntityList;
  readonly name: string | undefined;
  readonly longName: string | undefined;
  /** For lists whose elements are told apart when they share a name. */
  readonly element: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Indexes the names of a network. The result finds elements by a name, acronym or alias, names by id, and more names
 * can be added to it.
 */
export function namesOf(document: NetworkDocument): OpenNames {
  const known = new Map<string, Known>();
  const ids = new Map<EntityList, Map<string, string[]>>();
  const codes = new Map<CodeName, Map<string, Meaning[]>>();
  /** Long names are indexed only when a text was not found among the short names, which is rare. */
  const longIds = new Map<EntityList, Map<string, string[]>>();
  const waiting = new Map<EntityList, [id: string, names: readonly string[], again: boolean][]>();
  const indexNames = (
    index: Map<EntityList, Map<string, string[]>>,
    list: EntityList,
    id: string,
    names: readonly string[],
    again: boolean,
  ): void => {
    const table = index.get(list) ?? new Map<string, string[]>();
    index.set(list, table);
    for (const name of new Set(names.map(foldName))) {
      const same = table.get(name);
      if (same === undefined) table.set(name, [id]);
      // Thousands of elements may share a name, so `includes` is called only for an element that may be indexed
      // already.
      else if (!again || !same.includes(id)) same.push(id);
    }
  };
  /** The names that tell elements of one name apart, by list; they are worked out again after an addition. */
  const apart = new Map<EntityList, ReadonlyMap<string, string>>();
  const called = (id: string): string => known.get(id)?.name ?? id;
  const sameNamed = (id: string): readonly SameNamed[] => {
    const { element, name, longName } = known.get(id) ?? {};
    const shown = longName ?? name;
    return element === undefined || shown === undefined ? [] : [{ id, name: shown, element }];
  };
  const nameApart = (id: string): string | undefined => {
    const list = known.get(id)?.list;
    if (list === undefined || !isToldApart(list)) return undefined;
    const ofList = (): SameNamed[] =>
      [...known].flatMap(([one, { list: of }]) => (of === list ? sameNamed(one) : []));
    const names = apart.get(list) ?? allToldApart(list, ofList(), called);
    apart.set(list, names);
    return names.get(id);
  };
  const lookUp = (index: typeof ids, lists: readonly EntityList[], name: string): string[] => {
    const ids = lists.flatMap((list) => index.get(list)?.get(name) ?? []);
    return ids.length > 1 ? [...new Set(ids)] : ids;
  };
  const add = (list: EntityList, element: { readonly id?: string | undefined }): void => {
    if (list === 'operatorTypes') {
      if (element.id !== undefined) addType(element.id, (element as Partial<OperatorType>).labels ?? []);
      return;
    }
    const { id, name, acronym, aliases } = element as Record<string, unknown> & { id?: string };
    if (id === undefined) return;
    const again = known.has(id);
    const shown = typeof name === 'string' ? name : undefined;
    const long = longNames(list, element, known);
    known.set(id, {
      ...{ list, name: shown, longName: list === 'communes' ? undefined : long[0] },
      element: isToldApart(list) ? (element as Record<string, unknown>) : undefined,
    });
    apart.clear();
    const given = [shown, acronym, ...(Array.isArray(aliases) ? aliases : [])];
    indexNames(
      ids,
      list,
      id,
      given.filter((text) => typeof text === 'string'),
      again,
    );
    if (long.length > 0) {
      addTo(waiting, list, [id, long, again]);
    }
    addCodes(codes, list, element);
  };
  const labels = new Map(OPERATOR_TYPES.map(({ id, labels }) => [id, latest(labels)]));
  let types = wordsOf('operatorType');
  let isOwn = false;
  /** Adds an operator type of the network. The shared table of words is copied before the first addition. */
  const addType = (id: string, own: OperatorType['labels']): void => {
    const table = isOwn ? (types as Map<string, Meaning[]>) : copyOf(types);
    [types, isOwn] = [table, true];
    labels.set(id, latest(own));
    addWord(table, id, id);
    for (const { fr, en } of own) for (const word of [fr, en ?? fr]) addWord(table, word, id);
  };
  for (const list of ENTITY_LISTS) for (const element of document[list]) add(list, element);
  const findNamed = (lists: readonly EntityList[], text: string): readonly string[] => {
    const exact = known.get(text);
    if (exact !== undefined && lists.includes(exact.list)) return [text];
    const folded = foldName(text);
    const found = lookUp(ids, lists, folded);
    if (found.length > 0) return found;
    for (const list of lists) {
      for (const [id, long, again] of waiting.get(list) ?? []) indexNames(longIds, list, id, long, again);
      waiting.delete(list);
    }
    return lookUp(longIds, lists, folded);
  };
  /** The elements that a name and what is in brackets behind it mean. */
  const findApart = (lists: readonly EntityList[], text: string): readonly string[] => {
    const [, shared] = /^(.+?) \(.+\)$/s.exec(text.trim()) ?? [];
    if (shared === undefined) return [];
    return lists.filter(isToldApart).flatMap((list) => {
      const group = findNamed([list], shared).flatMap(sameNamed);
      return group.length < 2 ? [] : meantApart(list, group, text, called);
    });
  };
  return {
    add,
    find: (lists, text) => {
      const found = findNamed(lists, text);
      return found.length > 0 ? found : findApart(lists, text);
    },
    nameOf: (id) => known.get(id)?.name,
    longNameOf: (id) => nameApart(id) ?? known.get(id)?.longName,
    listOf: (id) => known.get(id)?.list,
    entries: (lists) => entriesOf(ids, lists),
    get types() {
      return types;
    },
    typeLabel: (id, language) => {
      const label = labels.get(id);
      return language === 'en' ? (label?.en ?? label?.fr) : label?.fr;
    },
    codes: (of) => codes.get(of) ?? new Map(),
  };
}

/** The label of an operator type that became valid last. */
function latest(labels: OperatorType['labels']): OperatorType['labels'][number] | undefined {
  return [...labels].sort((a, b) => byCodeUnit(b.validFrom ?? '', a.validFrom ?? ''))[0];
}

/**
 * Longer names that identify an element: with its operator before or after it, that of its operator, or with the
 * postal code of a commune.
 */
function longNames(
  list: EntityList,
  element: object,
  known: ReadonlyMap<string, { readonly name: string | undefined }>,
): string[] {
  const { name, operator, commune, postalCodes } = element as Record<string, unknown>;
  const nameOf = (id: unknown): string | undefined => known.get(String(id))?.name;
  const own = typeof name === 'string' ? name : undefined;
  if (list === 'communes' && Array.isArray(postalCodes) && own !== undefined)
    return postalCodes.flatMap((code) => [String(code), `${code} ${own}`, `${own} ${code}`]);
  const by = nameOf(operator);
  if (by === undefined) return [];
  // The name of an operator alone means its filières, one of which a person then chooses unless there is only one.
  if (list === 'filieres' && own !== undefined) return [longName(by, own), `${own} ${by}`, by];
  if (list === 'sites')
    return [own, nameOf(commune)].flatMap((one) => (one === undefined ? [] : [longName(by, one)]));
  return [];
}

/** Joins the name of an operator and that of one of its filières or sites: "Le Chantier – Gros œuvre". */
export const longName = (operator: string, name: string): string => `${operator} – ${name}`;

function* entriesOf(
  ids: ReadonlyMap<EntityList, ReadonlyMap<string, readonly string[]>>,
  lists: readonly EntityList[],
): Generator<readonly [string, string]> {
  for (const list of lists)
    for (const [word, found] of ids.get(list) ?? []) for (const id of found) yield [word, id];
}

const copyOf = (table: WordTable): Map<string, Meaning[]> =>
  new Map([...table].map(([word, meanings]) => [word, [...meanings]]));

const CODE_FIELDS = Object.fromEntries(
  ENTITY_LISTS.map((list) => [
    list,
    FIELDS[list].flatMap(({ path, type }) =>
      type.kind === 'code' || type.kind === 'codes' ? [{ path, of: type.of }] : [],
    ),
  ]),
) as unknown as Readonly<Record<EntityList, readonly { readonly path: string; readonly of: CodeName }[]>>;

function addCodes(codes: Map<CodeName, Map<string, Meaning[]>>, list: EntityList, element: object): void {
  for (const { path, of } of CODE_FIELDS[list]) {
    const value = fieldValue(element, path);
    for (const code of Array.isArray(value) ? value : [value]) {
      if (typeof code !== 'string') continue;
      const table = codes.get(of) ?? new Map<string, Meaning[]>();
      codes.set(of, table);
      addWord(table, code, code);
    }
  }
}
