import type { Language } from '../messages/codes.ts';
import { FIELDS } from '../model/element-fields.ts';
import type { OperatorType } from '../model/entities.ts';
import type { CodeName } from '../model/field-types.ts';
import { byCodeUnit, ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';
import { OPERATOR_TYPES } from '../model/operator-types.ts';
import { fieldValue } from '../model/paths.ts';
import { foldName } from './fold.ts';
import { addWord, type Meaning, type WordTable, wordsOf } from './lexicon.ts';

/** What people call the elements of a network, its types of operators and its codes. */
export interface Names {
  /** Ids that a text may mean in some lists: the id itself, else every element of that name, acronym or alias. */
  find(lists: readonly EntityList[], text: string): readonly string[];
  /** The name that an element goes by, if it has one. */
  nameOf(id: string): string | undefined;
  /** Its name behind that of its operator, of a filière or a site; a site may go by its commune. */
  longNameOf(id: string): string | undefined;
  /** The list in which an id is declared. */
  listOf(id: string): EntityList | undefined;
  /** Folded names and ids of some lists, for proposals. */
  entries(lists: readonly EntityList[]): Iterable<readonly [word: string, id: string]>;
  /** Words of the types of operators, those of the network included. */
  readonly types: WordTable;
  /** Label of a type, the latest one. */
  typeLabel(id: string, language: Language): string | undefined;
  /** The codes of an open list that the network uses, by their folded spelling. */
  codes(of: CodeName): WordTable;
}

/** The same, to which elements may be added as a file names them. */
export interface OpenNames extends Names {
  add(list: EntityList, element: { readonly id?: string | undefined }): void;
}

interface Known {
  readonly list: EntityList;
  readonly name: string | undefined;
  readonly longName: string | undefined;
}

/** The names of a network. */
export function namesOf(document: NetworkDocument): OpenNames {
  const known = new Map<string, Known>();
  const ids = new Map<EntityList, Map<string, string[]>>();
  const codes = new Map<CodeName, Map<string, Meaning[]>>();
  const table = (list: EntityList): Map<string, string[]> => {
    const found = ids.get(list) ?? new Map<string, string[]>();
    ids.set(list, found);
    return found;
  };
  const add = (list: EntityList, element: { readonly id?: string | undefined }): void => {
    const { id, name, acronym, aliases } = element as Record<string, unknown> & { id?: string };
    if (id === undefined) return;
    const shown = typeof name === 'string' ? name : undefined;
    const long = longNames(list, element, known);
    known.set(id, { list, name: shown, longName: list === 'communes' ? undefined : long[0] });
    const given = [shown, acronym, ...(Array.isArray(aliases) ? aliases : [])];
    const spellings = [...given.filter((one) => typeof one === 'string'), ...long];
    for (const spelling of new Set(spellings.map(foldName))) {
      const same = table(list).get(spelling);
      if (same === undefined) table(list).set(spelling, [id]);
      else if (!same.includes(id)) same.push(id);
    }
    addCodes(codes, list, element);
  };
  for (const list of ENTITY_LISTS)
    if (list !== 'operatorTypes') for (const element of document[list]) add(list, element);
  const labels = new Map(
    [...OPERATOR_TYPES, ...document.operatorTypes].map((type) => [type.id, latest(type)]),
  );
  return {
    add,
    find: (lists, text) => {
      const exact = known.get(text);
      if (exact !== undefined && lists.includes(exact.list)) return [text];
      const folded = foldName(text);
      const found = lists.flatMap((list) => ids.get(list)?.get(folded) ?? []);
      return found.length > 1 ? [...new Set(found)] : found;
    },
    nameOf: (id) => known.get(id)?.name,
    longNameOf: (id) => known.get(id)?.longName,
    listOf: (id) => known.get(id)?.list,
    entries: (lists) => entriesOf(ids, lists),
    types: typeWords(document),
    typeLabel: (id, language) => {
      const label = labels.get(id);
      return language === 'en' ? (label?.en ?? label?.fr) : label?.fr;
    },
    codes: (of) => codes.get(of) ?? new Map(),
  };
}

/** The name that a type goes by since the latest day. */
function latest({ labels }: OperatorType): OperatorType['labels'][number] | undefined {
  return [...labels].sort((a, b) => byCodeUnit(b.validFrom ?? '', a.validFrom ?? ''))[0];
}

/** What else people write to tell an element apart: its operator before or after it, the postal code of a commune. */
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
  if (list === 'filieres' && own !== undefined) return [longName(by, own), `${own} ${by}`];
  if (list === 'sites')
    return [own, nameOf(commune)].flatMap((one) => (one === undefined ? [] : [longName(by, one)]));
  return [];
}

/** "Le Chantier – Gros œuvre" */
export const longName = (operator: string, name: string): string => `${operator} – ${name}`;

function* entriesOf(
  ids: ReadonlyMap<EntityList, ReadonlyMap<string, readonly string[]>>,
  lists: readonly EntityList[],
): Generator<readonly [string, string]> {
  for (const list of lists)
    for (const [word, found] of ids.get(list) ?? []) for (const id of found) yield [word, id];
}

function typeWords({ operatorTypes }: NetworkDocument): WordTable {
  if (operatorTypes.length === 0) return wordsOf('operatorType');
  const table = new Map([...wordsOf('operatorType')].map(([word, meanings]) => [word, [...meanings]]));
  for (const { id, labels } of operatorTypes) {
    addWord(table, id, id);
    for (const { fr, en } of labels) for (const word of [fr, en ?? fr]) addWord(table, word, id);
  }
  return table;
}

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
