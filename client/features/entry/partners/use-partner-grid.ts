import { useMemo, useState } from 'react';
import { type CellOutcome, gridEdits, type TypedCell } from '../../../../domain/entry/grid-edits.ts';
import { columnOf, type GridLine, type GridScope } from '../../../../domain/entry/partner-grid.ts';
import { type Aside, pastedGrid } from '../../../../domain/entry/pasted-grid.ts';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';
import { readBlock } from '../../../editing/copied-block.ts';
import { useSheet } from '../../../editing/sheet.tsx';
import type { Edits } from '../../../editing/use-edits.ts';
import { quarterText } from './cell-words.ts';

/** The name of a cell among those of a grid. */
export const cellKey = ({ partner, column }: Pick<TypedCell, 'partner' | 'column'>): string =>
  `${partner} ${column}`;

/** What was typed or pasted into a grid and is not written yet, and what else there is to say of it. */
export interface TypedGrid {
  /** What becomes of each cell that is not written yet, by its key. */
  readonly outcomes: ReadonlyMap<string, CellOutcome>;
  /** Texts that were written in another way than they were typed, by the key of their cell. */
  readonly asRead: ReadonlyMap<string, CellOutcome>;
  /** Rows of a pasted block that went into no cell. */
  readonly aside: readonly Aside[];
  forgetAside(): void;
  type(cell: TypedCell): void;
  /** Lays a block on the grid, from a cell on. */
  paste(text: string, at: { readonly line: number; readonly column: number }): void;
  retry(): void;
  clear(): void;
}

interface ReadAs {
  readonly scope: GridScope;
  readonly cells: ReadonlyMap<string, CellOutcome>;
}

const NONE_READ: ReadAs['cells'] = new Map();

/**
 * Keeps what is typed and pasted into the grid `lines` of a `scope` until it is written by `edits`. What is understood is
 * written at once; the rest stays in its cell. `addPartners` receives partners that a pasted block names and that have
 * no line yet.
 */
export function useTypedGrid(
  scope: GridScope,
  lines: readonly GridLine[],
  edits: Edits,
  addPartners: (ids: readonly string[]) => void,
): TypedGrid {
  const { t } = useWords();
  const { document, names } = useSheet();
  const [typed, setTyped] = useState<ReadonlyMap<string, TypedCell>>(new Map());
  const [read, setRead] = useState<ReadAs>({ scope, cells: new Map() });
  // What was read in another grid is not of these cells.
  const asRead = read.scope === scope ? read.cells : NONE_READ;
  const setAsRead = (change: (before: ReadonlyMap<string, CellOutcome>) => ReadAs['cells']): void =>
    setRead((before) => ({ scope, cells: change(before.scope === scope ? before.cells : NONE_READ) }));
  const [aside, setAside] = useState<readonly Aside[]>([]);
  const outcomes = useMemo(
    () =>
      new Map(
        gridEdits(scope, lines, [...typed.values()], today()).map((outcome) => [
          cellKey(outcome.cell),
          outcome,
        ]),
      ),
    [scope, lines, typed],
  );
  const without = <T>(all: ReadonlyMap<string, T>, gone: readonly TypedCell[]): Map<string, T> => {
    const left = new Map(all);
    for (const cell of gone) left.delete(cellKey(cell));
    return left;
  };
  const write = (cells: readonly TypedCell[]): void => {
    const made = gridEdits(scope, lines, cells, today());
    const good = made.filter((outcome) => outcome.edits.length > 0);
    const same = made.filter((outcome) => outcome.problem === undefined && outcome.edits.length === 0);
    setTyped((before) => {
      const next = without(before, [...cells]);
      for (const { cell } of made.filter((one) => !same.includes(one))) next.set(cellKey(cell), cell);
      return next;
    });
    setAsRead((before) => without(before, cells));
    if (good.length === 0) return;
    edits.save({ edits: good.flatMap((one) => one.edits), message: titleOf(good) }, () => {
      // A cell typed again in the meantime holds another text, so it stays.
      setTyped(
        (before) => new Map([...before].filter(([, cell]) => !good.some((outcome) => outcome.cell === cell))),
      );
      setAsRead((before) => {
        const next = new Map(before);
        for (const outcome of good) if (outcome.asRead) next.set(cellKey(outcome.cell), outcome);
        return next;
      });
    });
  };
  const titleOf = (good: readonly CellOutcome[]): string => {
    const partners = [...new Set(good.map(({ cell }) => names.nameOf(cell.partner) ?? cell.partner))];
    const quarters = [
      ...new Set(good.map(({ cell }) => quarterText(t, columnOf(scope, cell.column).quarter))),
    ];
    return `${t.list(partners.slice(0, 3))}${partners.length > 3 ? '…' : ''}, ${t.list(quarters)}`;
  };
  return {
    ...{ outcomes, asRead, aside },
    forgetAside: () => setAside([]),
    type: (cell) => write([cell]),
    paste: (text, at) => {
      const pasted = pastedGrid(readBlock(text), {
        ...{ partners: lines.map(({ partner }) => partner), operators: document.operators },
        ...{ operator: scope.operator, quarters: scope.quarters, at },
      });
      setAside(pasted.aside);
      if (pasted.added.length > 0) addPartners(pasted.added);
      write(pasted.cells);
    },
    retry: () => write([...typed.values()]),
    clear: () => setTyped(new Map()),
  };
}
