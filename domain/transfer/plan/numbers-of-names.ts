import { addTo } from '../../model/grouping.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { enterpriseDigits } from '../enterprise-number.ts';
import { fold, foldName } from '../fold.ts';
import { type BoundColumn, cellText, type PlanRow, type Table } from './rows.ts';

/**
 * Tells whether two enterprise numbers under one name are two operators or one slip. This takes the whole file: a
 * number that comes once beside an otherwise equal operator is a slip.
 */

/** What the rows and the network say beside one number under one name. */
interface Seen {
  rows: number;
  readonly addresses: Set<string>;
  readonly telephones: Set<string>;
}

/** Addresses and telephones of one row, in plain letters and digits. */
interface Whereabouts {
  readonly addresses: readonly string[];
  readonly telephones: readonly string[];
}

export interface NumbersOfNames {
  /** Whether two enterprise numbers, under one of these names, are those of two operators. */
  areTwo(names: readonly string[], one: string, other: string): boolean;
  /**
   * The number that a row without one probably has: the only one of these names with the address or telephone of the
   * row. Undefined when there is none.
   */
  numberNear(names: readonly string[], row: PlanRow): string | undefined;
}

/** A number must come in this many rows to be no slip. */
const SEVERAL = 2;

/** Gathers the enterprise numbers with valid check digits under each name of a file and of the network. */
export function numbersOfNames(tables: readonly Table[], document: NetworkDocument): NumbersOfNames {
  const seen = new Map<string, Map<string, Seen>>();
  const note = (name: string, number: string, at: Whereabouts): void => {
    const numbers = seen.get(name) ?? new Map<string, Seen>();
    seen.set(name, numbers);
    const known = numbers.get(number) ?? { rows: 0, addresses: new Set(), telephones: new Set() };
    numbers.set(number, known);
    known.rows += 1;
    for (const address of at.addresses) known.addresses.add(address);
    for (const telephone of at.telephones) known.telephones.add(telephone);
  };
  for (const table of tables) noteRows(table, note);
  noteNetwork(document, note);
  const of = (names: readonly string[], number: string): readonly Seen[] =>
    names.flatMap((name) => seen.get(name)?.get(number) ?? []);
  return {
    areTwo: (names, one, other) => {
      const [here, there] = [of(names, one), of(names, other)];
      if (here.length === 0 || there.length === 0) return false;
      const isFrequent = (all: readonly Seen[]): boolean => all.some(({ rows }) => rows >= SEVERAL);
      return (
        areApart(here, there, 'addresses') ||
        areApart(here, there, 'telephones') ||
        (isFrequent(here) && isFrequent(there))
      );
    },
    numberNear: (names, row) => {
      const at = whereabouts(tables[row.table]!, row);
      const near = names.flatMap((name) =>
        [...(seen.get(name) ?? [])].filter(([, known]) => isAt(known, at)).map(([number]) => number),
      );
      const [only, ...more] = new Set(near);
      return more.length === 0 ? only : undefined;
    },
  };
}

type Note = (name: string, number: string, at: Whereabouts) => void;

function noteRows(table: Table, note: Note): void {
  const [name, number] = ['name', 'enterpriseNumber'].map((path) => columnOf(table, 'operators', path));
  if (name === undefined || number === undefined) return;
  for (const row of table.rows) {
    const digits = enterpriseDigits(cellText(row, number));
    if (digits !== undefined) note(foldName(cellText(row, name)), digits, whereabouts(table, row));
  }
}

function noteNetwork({ operators, sites }: NetworkDocument, note: Note): void {
  const places = new Map<string, NetworkDocument['sites'][number][]>();
  for (const site of sites) addTo(places, site.operator, site);
  for (const { id, name, aliases = [], enterpriseNumber, telephone } of operators) {
    const digits = enterpriseDigits(enterpriseNumber ?? '');
    if (digits === undefined) continue;
    const own = places.get(id) ?? [];
    const at = {
      addresses: own.flatMap(({ address }) => plain(address, fold)),
      telephones: [telephone, ...own.map((site) => site.telephone)].flatMap((one) => plain(one, digitsOf)),
    };
    for (const one of new Set([name, ...aliases].map(foldName))) note(one, digits, at);
  }
}

function whereabouts(table: Table, row: PlanRow): Whereabouts {
  const text = (list: 'operators' | 'sites', path: string): string =>
    cellText(row, columnOf(table, list, path) ?? null);
  return {
    addresses: plain(text('sites', 'address'), fold),
    telephones: [text('operators', 'telephone'), text('sites', 'telephone')].flatMap((one) =>
      plain(one, digitsOf),
    ),
  };
}

const columnOf = (table: Table, list: 'operators' | 'sites', path: string): BoundColumn | undefined =>
  table.columns.get(list)?.find(({ field }) => field.path === path);

const plain = (text: string | undefined, of: (text: string) => string): string[] => {
  const made = of(text ?? '');
  return made === '' ? [] : [made];
};

/** The digits of a telephone number without the code of the country or the first zero. */
const digitsOf = (text: string): string =>
  text
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?32(?=\d{8})/, '')
    .replace(/^0+/, '');

/** Whether both sides have such a mark, and share none. */
function areApart(here: readonly Seen[], there: readonly Seen[], mark: 'addresses' | 'telephones'): boolean {
  const [mine, theirs] = [here, there].map((all) => all.flatMap((one) => [...one[mark]]));
  return mine!.length > 0 && theirs!.length > 0 && !mine!.some((one) => theirs!.includes(one));
}

const isAt = ({ addresses, telephones }: Seen, at: Whereabouts): boolean =>
  at.addresses.some((one) => addresses.has(one)) || at.telephones.some((one) => telephones.has(one));
