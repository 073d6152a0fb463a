import { fold, foldName } from '../transfer/fold.ts';
import { proposalsFor } from '../transfer/likeness.ts';
import type { GridColumns } from './grid-columns.ts';
import type { TypedCell } from './grid-edits.ts';
import { headingsOf, isTotal, placingOf } from './pasted-headings.ts';
import { readCell } from './read-cell.ts';

/** Why a row of a pasted block, or some of its cells, went into no cell of the grid. */
export type AsideWhy = 'total' | 'heading' | 'unknown' | 'ambiguous' | 'own' | 'unnamed' | 'beyond' | 'twice';

/** A row, or some cells of one, that went into no cell. Nothing of it is lost: it is shown as it came. */
export interface Aside {
  /** Its place in the block, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly why: AsideWhy;
  /** The operators that a name may mean which no operator has, the most likely first. */
  readonly near?: readonly string[];
  /** What goes into the line of the operator that the name turns out to mean. */
  readonly texts?: readonly Omit<TypedCell, 'partner'>[];
}

export interface PastedGrid {
  readonly cells: readonly TypedCell[];
  readonly aside: readonly Aside[];
  /** Partners that are known and had no line in the grid yet. */
  readonly added: readonly string[];
}

/** An operator with the names under which it is found. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

interface Around {
  /** The partners of the grid, in its order. */
  readonly partners: readonly string[];
  readonly operator: string;
  readonly operators: readonly Named[];
  readonly columns: GridColumns;
  /** The cell that the block is pasted at. */
  readonly at: { readonly line: number; readonly column: number };
}

/**
 * Lays a block copied from a spreadsheet on a grid. Where most rows begin with a name, each goes to the partner that it
 * names, from the column of the cell on; else they go to the cells from the cell on. First rows may name the quarters, and
 * what was sent and received. Empty cells leave what is there. Rows and columns of totals, and names that are not known,
 * are set aside.
 */
export function pastedGrid(block: readonly (readonly string[])[], around: Around): PastedGrid {
  const rows = block
    .map((cells, at) => ({ line: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const byName = lineByName(around);
  const count = headingsOf(
    rows.map(({ cells }) => cells),
    around.columns.quarters,
    (name) => byName(name).why !== 'unnamed' && byName(name).why !== 'unknown',
  );
  const [headings, body] = [rows.slice(0, count), rows.slice(count)];
  const isNamed = body.filter(({ cells }) => beginsWithName(cells)).length * 2 > body.length;
  const columns = placingOf(
    headings.map(({ cells }) => cells),
    around.columns,
    { at: around.at.column, before: isNamed ? 1 : 0 },
  );
  const aside: Aside[] = headings.map((row) => ({ ...row, why: 'heading' }));
  const cells: TypedCell[] = [];
  const added: string[] = [];
  const seen = new Set<string>();
  let next = around.at.line;
  for (const row of body) {
    const name = row.cells[0] ?? '';
    const found: Found = isTotal(name) ? { why: 'total' } : isNamed ? byName(name) : lineAt(around, next++);
    const [texts, beyond] = placed(isNamed ? ['', ...row.cells.slice(1)] : row.cells, columns);
    const { partner } = found;
    const why = found.why ?? (seen.has(partner!) ? 'twice' : undefined);
    if (why !== undefined || partner === undefined) {
      const unknown = why === 'unknown' && { near: likely(name, around), texts };
      aside.push({ ...row, why: why ?? 'unknown', ...unknown });
      continue;
    }
    seen.add(partner);
    if (!around.partners.includes(partner)) added.push(partner);
    cells.push(...texts.map((text) => ({ partner, ...text })));
    if (beyond.length > 0) aside.push({ line: row.line, cells: beyond, why: 'beyond' });
  }
  return { cells, aside, added };
}

/** The cells of a row with the columns into which they go, and those that go into none. */
function placed(
  cells: readonly string[],
  columns: ReturnType<typeof placingOf>,
): [texts: Omit<TypedCell, 'partner'>[], beyond: string[]] {
  const texts: Omit<TypedCell, 'partner'>[] = [];
  const beyond: string[] = [];
  for (const [place, text] of cells.entries()) {
    const column = columns(place);
    if (text.trim() === '' || column === 'total') continue;
    if (column === undefined) beyond.push(text);
    else texts.push({ column, text: text.trim() });
  }
  return [texts, beyond];
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

/**
 * The operators that a name may mean which none has: those with it as another name, then those whose names have all its
 * words; else those whose names are like it.
 */
function likely(name: string, { operators, operator }: Around): readonly string[] {
  const wanted = foldName(name);
  const words = wanted.split(' ');
  const others = operators.filter(({ id }) => id !== operator);
  const namesOf = ({ name: own, acronym, aliases = [] }: Named): readonly string[] =>
    [own, acronym, ...aliases].flatMap((one) => (one === undefined ? [] : foldName(one)));
  const called = others.filter((one) => namesOf(one).includes(wanted));
  const holding = others.filter((one) => {
    const own = new Set(fold(one.name).split(' '));
    return words.every((word) => own.has(word));
  });
  const meant = [...called, ...holding].map(({ id }) => id);
  const alike = (): readonly string[] =>
    proposalsFor(
      wanted,
      others.flatMap((one) => namesOf(one).map((own) => [own, one.id] as const)),
    );
  return [...new Set(meant.length > 0 ? meant : alike())].slice(0, MOST_NEAR);
}

/** At most this many operators are proposed for a name. */
const MOST_NEAR = 4;
