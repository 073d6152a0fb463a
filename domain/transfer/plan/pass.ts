import type { Element } from '../../change/record.ts';
import type { Language } from '../../messages/codes.ts';
import type { Field } from '../../model/field-types.ts';
import { addTo } from '../../model/grouping.ts';
import type { EntityList, NetworkDocument } from '../../model/network.ts';
import { shown } from '../../model/problems.ts';
import { foldName } from '../fold.ts';
import type { Meaning } from '../lexicon.ts';
import type { Cell, ValueMapping } from '../mapping.ts';
import { namesOf, type OpenNames } from '../names.ts';
import type { CellValues } from '../reading.ts';
import { lineOf } from '../table.ts';
import type { Voice } from './conflicts.ts';
import { establishmentKey, idGiver, idsByKey, type Known } from './identity.ts';
import { type NumbersOfNames, numbersOfNames } from './numbers-of-names.ts';
import type { ImportCode, RowProblem } from './problems.ts';
import type { BoundColumn, PlanRow, Table } from './rows.ts';
import type { PlaceSettler } from './settle-place.ts';

/** Options of an import that the user chose. */
export interface PlanOptions {
  /** Language in which numbers are typed in the file. */
  readonly language: Language;
  /** Source for elements that give none. */
  readonly source?: string | undefined;
  /** Day of verification of all elements whose row gives none. */
  readonly observedOn?: string | undefined;
}

/** A value of an element, with the row and column it comes from. */
export interface Given {
  readonly value: unknown;
  readonly column: BoundColumn | null;
  readonly row: PlanRow;
  /** Whether a rule presumed the value. */
  readonly presumed?: true;
  /** Whether the value is a line to add to the note of the element, rather than to put in its place. */
  readonly isAdded?: true;
}

/** An element that the file describes. */
export interface Made {
  readonly list: EntityList;
  readonly id: string;
  readonly before: Element | null;
  readonly given: Map<string, Given>;
  readonly rows: PlanRow[];
  /** The values of each field that more than one row gives, with the number of rows of each. */
  readonly voices: Map<string, Voice[]>;
  /** The element after the import; null while it is invalid. */
  after: Element | null;
}

/** The data that all passes of a plan share. */
export interface Plan {
  readonly document: NetworkDocument;
  readonly tables: readonly Table[];
  readonly options: PlanOptions;
  readonly meanings: ReadonlyMap<string, ValueMapping['means']>;
  /** Ids given by rows of the file, by list. */
  readonly claimed: ReadonlyMap<EntityList, ReadonlySet<string>>;
  readonly before: ReadonlyMap<EntityList, ReadonlyMap<string, Element>>;
  readonly keys: ReadonlyMap<EntityList, ReadonlyMap<string, readonly string[]>>;
  /** Ids of sites by `operator commune`. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Ids of operators by establishment number. */
  readonly establishments: ReadonlyMap<string, string>;
  readonly errors: RowProblem[];
  /** Names and ids in rejected rows, with their row. */
  readonly lost: Map<string, PlanRow>;
  /** Number of different words of a column that are not understood. */
  readonly different: Map<BoundColumn, number>;
  /** Cached proposals for unknown names. */
  readonly proposals: Map<string, readonly string[]>;
}

/**
 * One pass over all rows that are not rejected. When a row is found to be wrong it is rejected, and another pass reads
 * the rest without it, until no further row is rejected.
 */
export interface Pass {
  readonly plan: Plan;
  readonly names: OpenNames;
  readonly made: Map<EntityList, Map<string, Made>>;
  readonly madeByKey: Map<EntityList, Map<string, Made>>;
  readonly byId: Map<string, Made>;
  /** Rows rejected in this pass. Their other problems are still reported. */
  readonly fresh: Set<PlanRow>;
  readonly warnings: RowProblem[];
  /** The columns of each row whose cell is not understood and leaves its field empty. */
  readonly leftEmpty: Map<PlanRow, BoundColumn[]>;
  readonly newId: (list: EntityList, of: Known) => string;
  /** The elements that each flat row describes. */
  readonly flat: Map<PlanRow, FlatRow>;
  /** For each flat sheet: the operator of the last row, with its cells. */
  readonly above: Map<
    Table,
    { readonly row: number; readonly name: string; readonly cells: readonly Cell[] }
  >;
  /** The operators that the file describes, by what recognises them. */
  readonly operators: MadeOperators;
  /** The enterprise numbers under each name, gathered when an operator is first looked for. */
  readonly numbers: () => NumbersOfNames;
  /** Ids of the elements for communes of the table, by NIS code. */
  readonly known: Map<string, string>;
  /** For each sheet, what its places have been settled as. */
  readonly settlers: Map<Table, PlaceSettler>;
  /** Filières by operator, computed when a matrix needs them. `links` gives passerelles by their two ends. */
  readonly offers: () => ReadonlyMap<string, readonly string[]>;
  readonly links: () => Map<string, Map<string, string>>;
}

export interface MadeOperators {
  readonly byName: Map<string, Made[]>;
  readonly byEstablishment: Map<string, Made>;
}

interface FlatRow {
  operator?: string | undefined;
  site?: string | undefined;
  filiere?: string | undefined;
}

/**
 * Makes the empty record of one reading of all rows of an import. The rows are read again in a new pass when one of
 * them is rejected.
 */
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
    leftEmpty: new Map(),
    newId: idGiver(names, isClaimed),
    flat: new Map(),
    above: new Map(),
    known: new Map(),
    settlers: new Map(),
    operators: { byName: new Map(), byEstablishment: new Map() },
    numbers: once(() => numbersOfNames(plan.tables, plan.document)),
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

/** Elements of a list after what has been planned so far. */
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

/**
 * Returns the map kept for a list of the network in a map of maps. When there is none, it first adds an empty one.
 */
export function within<K, L>(maps: Map<EntityList, Map<K, L>>, list: EntityList): Map<K, L> {
  const map = maps.get(list) ?? new Map<K, L>();
  maps.set(list, map);
  return map;
}

/**
 * Indexes some lists of a document for an import: their elements by id, ids by the key that recognises an element,
 * and sites by operator and commune.
 */
export function indexed(
  document: NetworkDocument,
  lists: readonly EntityList[],
): Pick<Plan, 'before' | 'keys' | 'places' | 'establishments'> {
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
  const establishments = new Map(
    document.operators.flatMap(({ id, establishmentNumber }) =>
      establishmentNumber === undefined ? [] : [[establishmentKey(establishmentNumber), id] as const],
    ),
  );
  return { before, keys, places, establishments };
}

interface Said {
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

/** Rejects a row of the file from the plan of an import, and adds the reason (`said`) to its errors. */
export function reject(pass: Pass, row: PlanRow, said: Said): void {
  pass.plan.errors.push(problemOf('error', row, said));
  if (row.rejected) return;
  row.rejected = true;
  pass.fresh.add(row);
  addLost(pass.plan, row);
}

/** Adds a warning about a row of the file to the plan of an import. The row stays in the import. */
export function warn(pass: Pass, row: PlanRow, said: Said): void {
  pass.warnings.push(problemOf('warning', row, said));
}

/** Records the names and ids of a rejected row in `lost`, so that rows which refer to them can say why they fail. */
export function addLost({ tables, lost }: Pick<Plan, 'tables' | 'lost'>, row: PlanRow): void {
  for (const [list, columns] of tables[row.table]!.columns)
    for (const { column, field } of columns) {
      const cell = row.cells[column];
      if ((field.path === 'id' || field.path === 'name') && typeof cell === 'string')
        for (const word of [cell.trim(), foldName(cell)])
          if (!lost.has(`${list} ${word}`)) lost.set(`${list} ${word}`, row);
    }
}

/** Returns the sheet and the line in the file of a row, for messages about another row. */
export const placeOf = ({ sheet, row }: PlanRow): { line: number; sheet: string } => ({
  line: lineOf(sheet, row),
  sheet: sheet.name,
});
