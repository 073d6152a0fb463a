import type { Element } from '../../change/record.ts';
import type { Language } from '../../messages/codes.ts';
import type { Field } from '../../model/field-types.ts';
import { addTo } from '../../model/grouping.ts';
import type { EntityList, NetworkDocument } from '../../model/network.ts';
import { shown } from '../../model/problems.ts';
import { foldName } from '../fold.ts';
import type { Meaning } from '../lexicon.ts';
import type { ValueMapping } from '../mapping.ts';
import { namesOf, type OpenNames } from '../names.ts';
import type { CellValues } from '../reading.ts';
import { lineOf } from '../table.ts';
import { idGiver, idsByKey, type Known } from './identity.ts';
import type { ImportCode, RowProblem } from './problems.ts';
import type { BoundColumn, PlanRow, Table } from './rows.ts';

/** What a person said about the whole import. */
export interface PlanOptions {
  /** Language in which the file was typed: its figures. */
  readonly language: Language;
  /** Source of the elements that have none. */
  readonly source?: string | undefined;
  /** Day on which every element of the file was verified, where its row does not say. */
  readonly observedOn?: string | undefined;
  /** An element as people see it, with small counts masked: a cell equal to what is seen changes nothing. */
  readonly shown?: ((list: EntityList, element: Element) => Element) | undefined;
}

/** A value of an element, and the cell that says it. */
export interface Given {
  readonly value: unknown;
  readonly column: BoundColumn | null;
  readonly row: PlanRow;
}

/** An element that the file speaks of. */
export interface Made {
  readonly list: EntityList;
  readonly id: string;
  readonly before: Element | null;
  readonly given: Map<string, Given>;
  readonly rows: PlanRow[];
  /** As it will be; null as long as something is wrong with it. */
  after: Element | null;
}

/** What lasts through the passes of a plan. */
export interface Plan {
  readonly document: NetworkDocument;
  readonly tables: readonly Table[];
  readonly options: PlanOptions;
  readonly meanings: ReadonlyMap<string, ValueMapping['means']>;
  /** Ids that rows of the file give, by list. */
  readonly claimed: ReadonlyMap<EntityList, ReadonlySet<string>>;
  readonly before: ReadonlyMap<EntityList, ReadonlyMap<string, Element>>;
  readonly keys: ReadonlyMap<EntityList, ReadonlyMap<string, readonly string[]>>;
  /** The places of an operator in a commune, `operator commune`. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly errors: RowProblem[];
  /** Names and ids of what rejected rows would have brought. */
  readonly lost: Map<string, PlanRow>;
  /** Proposals for names that are not known, each looked for once. */
  readonly proposals: Map<string, readonly string[]>;
}

/**
 * One reading of all rows that are not rejected yet. A row that turns out wrong is rejected, and the rest is read again
 * as if it were not there, until nothing more turns out wrong.
 */
export interface Pass {
  readonly plan: Plan;
  readonly names: OpenNames;
  readonly made: Map<EntityList, Map<string, Made>>;
  readonly madeByKey: Map<EntityList, Map<string, Made>>;
  readonly byId: Map<string, Made>;
  /** Rows rejected in this very pass: what else is wrong with them is still said. */
  readonly fresh: Set<PlanRow>;
  readonly warnings: RowProblem[];
  readonly newId: (list: EntityList, of: Known) => string;
  /** What each flat row is about. */
  readonly flat: Map<PlanRow, FlatRow>;
  /** Of a flat sheet: the operator that the last row named or took from above. */
  readonly above: Map<Table, { readonly row: number; readonly name: string }>;
  /** The filières of each operator, and the passerelles between filières, once a matrix asks. */
  readonly offers: () => ReadonlyMap<string, readonly string[]>;
  readonly links: () => Map<string, Map<string, string>>;
}

export interface FlatRow {
  operator?: string | undefined;
  site?: string | undefined;
  filiere?: string | undefined;
}

export function newPass(plan: Plan): Pass {
  const names = namesOf(plan.document);
  const isClaimed = (id: string): boolean => [...plan.claimed.values()].some((ids) => ids.has(id));
  const made: Pass['made'] = new Map();
  return {
    plan,
    names,
    made,
    madeByKey: new Map(),
    byId: new Map(),
    fresh: new Set(),
    warnings: [],
    newId: idGiver(names, isClaimed),
    flat: new Map(),
    above: new Map(),
    offers: once(() => offersOf(plan, made)),
    links: once(() => linksOf(plan, made)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Elements of a list as they stand after what was planned so far. */
function* standing({ before }: Plan, made: Pass['made'], list: EntityList): Generator<Element> {
  for (const [id, element] of before.get(list) ?? []) if (made.get(list)?.has(id) !== true) yield element;
  for (const { after } of made.get(list)?.values() ?? []) if (after !== null) yield after;
}

function offersOf(plan: Plan, made: Pass['made']): Map<string, string[]> {
  const offers = new Map<string, string[]>();
  for (const { id, operator } of standing(plan, made, 'filieres')) addTo(offers, String(operator), id);
  return offers;
}

function linksOf(plan: Plan, made: Pass['made']): Map<string, Map<string, string>> {
  const links = new Map<string, Map<string, string>>();
  for (const { id, from, to } of standing(plan, made, 'passerelles')) {
    const reached = links.get(String(from)) ?? new Map<string, string>();
    links.set(String(from), reached);
    if (!reached.has(String(to))) reached.set(String(to), id);
  }
  return links;
}

/** The map of a list in a map of maps, made when it is not there. */
export function within<K, L>(maps: Map<EntityList, Map<K, L>>, list: EntityList): Map<K, L> {
  const found = maps.get(list) ?? new Map<K, L>();
  maps.set(list, found);
  return found;
}

/** The elements of a document by list and id, and their ids by what else tells them apart. */
export function indexed(
  document: NetworkDocument,
  lists: readonly EntityList[],
): Pick<Plan, 'before' | 'keys' | 'places'> {
  const before = new Map<EntityList, Map<string, Element>>();
  const keys = new Map<EntityList, Map<string, string[]>>();
  for (const list of lists) {
    before.set(list, new Map(document[list].map((element) => [String(element.id), element as Element])));
    keys.set(list, idsByKey(document, list));
  }
  const places = new Map<string, string[]>();
  for (const { id, operator, commune } of document.sites) {
    addTo(places, `${operator} ${commune}`, id);
  }
  return { before, keys, places };
}

export interface Said {
  readonly code: ImportCode;
  readonly column?: BoundColumn | null | undefined;
  readonly field?: Field | null | undefined;
  readonly value?: unknown;
  readonly values?: CellValues | undefined;
  readonly proposals?: readonly Meaning[] | undefined;
}

function problemOf(severity: RowProblem['severity'], row: PlanRow, said: Said): RowProblem {
  const { code, column = null, field = column?.field ?? null, values = {}, proposals = [] } = said;
  const cell = column === null ? undefined : row.cells[column.column];
  const value = said.value === undefined ? cell : said.value;
  return {
    severity,
    code,
    sheet: row.sheet.name,
    line: lineOf(row.sheet, row.row),
    column: column === null || column.column < 0 ? null : column.column,
    heading: column === null ? null : column.heading,
    value: value === undefined || value === null ? null : (shown(value) ?? null),
    field,
    values,
    proposals,
  };
}

/** Rejects a row, saying why. */
export function reject(pass: Pass, row: PlanRow, said: Said): void {
  pass.plan.errors.push(problemOf('error', row, said));
  if (row.rejected) return;
  row.rejected = true;
  pass.fresh.add(row);
  addLost(pass.plan, row);
}

/** Says something about a row that stays. */
export function warn(pass: Pass, row: PlanRow, said: Said): void {
  pass.warnings.push(problemOf('warning', row, said));
}

/** Remembers what a rejected row would have brought, so that rows which refer to it can say so. */
export function addLost({ tables, lost }: Pick<Plan, 'tables' | 'lost'>, row: PlanRow): void {
  for (const [list, columns] of tables[row.table]!.columns)
    for (const { column, field } of columns) {
      const cell = row.cells[column];
      if ((field.path === 'id' || field.path === 'name') && typeof cell === 'string')
        for (const word of [cell.trim(), foldName(cell)])
          if (!lost.has(`${list} ${word}`)) lost.set(`${list} ${word}`, row);
    }
}

/** Where a row stands, for messages about another one. */
export const placeOf = ({ sheet, row }: PlanRow): { line: number; sheet: string } => ({
  line: lineOf(sheet, row),
  sheet: sheet.name,
});
