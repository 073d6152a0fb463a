import { useMemo, useState } from 'react';
import type { DoubtedPair } from '../../../../domain/entry/doubted-pairs.ts';
import { columnOf } from '../../../../domain/entry/grid-columns.ts';
import { type CellOutcome, gridEdits, type TypedCell } from '../../../../domain/entry/grid-edits.ts';
import type { GridLine, GridScope } from '../../../../domain/entry/partner-grid.ts';
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
  /** Gives such a row to an operator, whom its name turns out to mean. */
  take(row: Aside, partner: string): void;
  /** Whether a number of this partner and quarter was typed or pasted since the grid was opened. */
  isTyped(pair: Pick<DoubtedPair, 'partner' | 'quarter'>): boolean;
  type(cell: TypedCell): void;
  /** Lays a block on the grid, from a cell on. */
  paste(text: string, at: { readonly line: number; readonly column: number }): void;
  retry(): void;
  clear(): void;
}

const pairOf = (scope: GridScope, { partner, column }: TypedCell) => ({
  partner,
  quarter: columnOf(scope, column).quarter,
});

const quarterKey = ({ partner, quarter }: Pick<DoubtedPair, 'partner' | 'quarter'>): string =>
  `${partner} ${quarter.from}`;

interface PastedInto {
  readonly scope: GridScope;
  readonly aside: readonly Aside[];
}

const withoutPlace = ({ line, cells, why }: Aside): Aside => ({ line, cells, why });

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
  const [pasted, setPasted] = useState<PastedInto>({ scope, aside: [] });
  // A row of which the columns are those of another grid goes to none of these.
  const aside = pasted.scope === scope ? pasted.aside : pasted.aside.map(withoutPlace);
  const [written, setWritten] = useState<ReadonlySet<string>>(new Set());
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
    setWritten((before) => new Set([...before, ...cells.map((cell) => quarterKey(pairOf(scope, cell)))]));
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
    forgetAside: () => setPasted({ scope, aside: [] }),
    take: (row, partner) => {
      setPasted({ scope, aside: aside.filter((one) => one !== row) });
      if (!lines.some((line) => line.partner === partner)) addPartners([partner]);
      write((row.texts ?? []).map((text) => ({ partner, ...text })));
    },
    isTyped: (pair) => written.has(quarterKey(pair)),
    type: (cell) => write([cell]),
    paste: (text, at) => {
      const laid = pastedGrid(readBlock(text), {
        ...{ partners: lines.map(({ partner }) => partner), operators: document.operators },
        ...{ operator: scope.operator, columns: scope, at },
      });
      setPasted({ scope, aside: laid.aside });
      if (laid.added.length > 0) addPartners(laid.added);
      write(laid.cells);
    },
    retry: () => write([...typed.values()]),
    clear: () => setTyped(new Map()),
  };
}
