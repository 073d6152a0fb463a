import type { Period } from '../model/dates.ts';
import { fold, foldName } from '../transfer/fold.ts';
import type { TypedCell } from './grid-edits.ts';
import { quarterNamed } from './quarters.ts';
import { readCell } from './read-cell.ts';

/** Why a row of a pasted block, or some of its cells, went into no cell of the grid. */
export type AsideWhy = 'total' | 'heading' | 'unknown' | 'ambiguous' | 'own' | 'unnamed' | 'beyond' | 'twice';

/** A row, or some cells of one, that went into no cell. Nothing of it is lost: it is shown as it came. */
export interface Aside {
  /** Its place in the block, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly why: AsideWhy;
}

export interface PastedGrid {
  readonly cells: readonly TypedCell[];
  readonly aside: readonly Aside[];
  /** Partners that are known and had no line in the grid yet. */
  readonly added: readonly string[];
}

interface Around {
  /** The partners of the grid, in its order. */
  readonly partners: readonly string[];
  readonly operator: string;
  readonly operators: readonly { readonly id: string; readonly name: string }[];
  readonly quarters: readonly Period[];
  /** The cell that the block is pasted at. */
  readonly at: { readonly line: number; readonly column: number };
}

/** A row that adds others up, as spreadsheets have at the end or between. */
const TOTAL = /^(?:sous )?(?:totaux|total|totals|subtotal|somme|sum|ensemble)(?: |$)/;
const isTotal = (text: string): boolean => TOTAL.test(fold(text));

/**
 * Lays a block copied from a spreadsheet on a grid. Where most rows begin with a name, each goes to the partner that it
 * names, from the column of the cell on; else they go to the cells from the cell on. A first row may name the quarters.
 * Empty cells leave what is there. Rows and columns of totals, and names that are not known, are set aside.
 */
export function pastedGrid(block: readonly (readonly string[])[], around: Around): PastedGrid {
  const rows = block
    .map((cells, at) => ({ line: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const first = rows[0];
  const heading = first !== undefined && isHeading(first.cells, around.quarters) ? first : undefined;
  const body = rows.filter((row) => row !== heading);
  const isNamed = body.filter(({ cells }) => beginsWithName(cells)).length * 2 > body.length;
  const columns = columnsFor(heading?.cells, isNamed, around);
  const lineOf = isNamed ? lineByName(around) : undefined;
  const aside: Aside[] = heading === undefined ? [] : [{ ...heading, why: 'heading' }];
  const cells: TypedCell[] = [];
  const added: string[] = [];
  const seen = new Set<string>();
  let next = around.at.line;
  for (const row of body) {
    const name = row.cells[0] ?? '';
    const found: Found = isTotal(name) ? { why: 'total' } : (lineOf?.(name) ?? lineAt(around, next++));
    const why = found.why ?? (seen.has(found.partner) ? 'twice' : undefined);
    if (why !== undefined || found.partner === undefined) {
      aside.push({ ...row, why: why ?? 'unknown' });
      continue;
    }
    const { partner } = found;
    seen.add(partner);
    if (!around.partners.includes(partner)) added.push(partner);
    const beyond: string[] = [];
    for (const [place, text] of row.cells.entries()) {
      const column = columns(place);
      if (text.trim() === '' || (isNamed && place === 0) || column === 'total') continue;
      if (column === undefined) beyond.push(text);
      else cells.push({ partner, column, text: text.trim() });
    }
    if (beyond.length > 0) aside.push({ line: row.line, cells: beyond, why: 'beyond' });
  }
  return { cells, aside, added };
}

type Found =
  | { readonly partner: string; readonly why?: undefined }
  | { readonly partner?: undefined; readonly why: AsideWhy };

const lineAt = ({ partners }: Around, line: number): Found => {
  const partner = partners[line];
  return partner === undefined ? { why: 'beyond' } : { partner };
};

/** Finds the operator that a name means: by its id or its name, whatever its accents, capitals and legal form. */
function lineByName({ operators, operator }: Around): (name: string) => Found {
  const byName = new Map<string, Set<string>>();
  for (const { id, name } of operators)
    for (const key of [id, foldName(name)]) byName.set(key, (byName.get(key) ?? new Set()).add(id));
  return (name) => {
    if (name.trim() === '') return { why: 'unnamed' };
    const ids = [...(byName.get(name.trim()) ?? byName.get(foldName(name)) ?? [])];
    const [id] = ids;
    if (id === undefined) return { why: 'unknown' };
    if (ids.length > 1) return { why: 'ambiguous' };
    return id === operator ? { why: 'own' } : { partner: id };
  };
}

const beginsWithName = ([first = '', ...others]: readonly string[]): boolean =>
  first.trim() !== '' && others.length > 0 && !readCell(first).ok;

/** Whether a row names columns: no cell after its first says a number, and one of them names a quarter or a total. */
function isHeading([, ...others]: readonly string[], quarters: readonly Period[]): boolean {
  const filled = others.filter((cell) => cell.trim() !== '');
  return (
    filled.every((cell) => !readCell(cell).ok) &&
    filled.some((cell) => isTotal(cell) || quarterNamed(cell, quarters) !== undefined)
  );
}

/**
 * Says in which column of the grid the cells of a block at a place go. A quarter that a heading names twice is the
 * sender's, then the receiver's; named once, it is of the one at whose cell the block is pasted.
 */
function columnsFor(
  heading: readonly string[] | undefined,
  isNamed: boolean,
  { quarters, at }: Around,
): (place: number) => number | 'total' | undefined {
  const count = quarters.length * 2;
  if (heading === undefined)
    return (place) => {
      const column = at.column + place - (isNamed ? 1 : 0);
      return column < count ? column : undefined;
    };
  const named = heading.map((cell) => (isTotal(cell) ? 'total' : quarterNamed(cell, quarters)));
  return (place) => {
    const quarter = named[place];
    if (quarter === undefined || quarter === 'total') return quarter;
    const places = [...named.keys()].filter((one) => named[one] === quarter);
    const side = places.length === 1 ? at.column % 2 : places.indexOf(place);
    return side < 2 ? quarter * 2 + side : undefined;
  };
}
