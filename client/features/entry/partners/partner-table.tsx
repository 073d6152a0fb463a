import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, Fragment, useMemo, useRef, useState } from 'react';
import { columnOf, columnsOf, type GridColumn, sidesOf } from '../../../../domain/entry/grid-columns.ts';
import { type GridLine, type GridScope, reportedIn } from '../../../../domain/entry/partner-grid.ts';
import { useWords } from '../../../context/words.tsx';
import { rem, Spacer, useCursor } from '../../../editing/grid.tsx';
import { useSheet } from '../../../editing/sheet.tsx';
import { publishedIn } from '../tables.ts';
import { CellInput, type GridLeaving } from './cell-input.tsx';
import { cellName, quarterText, sideOf, valueText } from './cell-words.ts';
import { PartnerCell } from './partner-cell.tsx';
import { tabPlace } from './tab-place.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { cellKey, type TypedGrid } from './use-partner-grid.ts';

const ROW_HEIGHT = 40;
/** Room for what opens under a cell. */
const UNDER_CELL = 64;
/** Height of the two rows of headings, which stay over the lines. */
const HEAD_HEIGHT = 118;
const NAME_WIDTH = 260;
const CELL_WIDTH = 112;
/** The ARIA role of a table that is navigated and edited like a spreadsheet. */
const GRID = { role: 'grid' } as const;

interface PartnerTableProps {
  readonly label: string;
  readonly scope: GridScope;
  readonly lines: readonly GridLine[];
  readonly grid: TypedGrid;
  readonly isWriting: boolean;
  holds(unread: boolean): void;
}

/**
 * The grid of partners by quarter, used like a spreadsheet: arrows and Tab move, typing or Enter opens a cell, Enter
 * and Tab write it, Escape gives it up, Delete empties, and a block is pasted from the cell on. Only the
 * visible lines are rendered.
 */
export function PartnerTable(props: PartnerTableProps) {
  const { label, scope, lines, grid } = props;
  const columns = columnsOf(scope);
  const frame = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ readonly text: string | undefined }>();
  const current = useRef(0);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 5,
    // The line of the current cell is drawn wherever one scrolls, as its cell has the focus: else the next key is lost.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(current.current, lines.length - 1)])]
        .filter((row) => row >= 0)
        .sort((a, b) => a - b),
    // What opens under a cell is in sight too.
    scrollPaddingEnd: HEAD_HEIGHT + UNDER_CELL,
    paddingEnd: UNDER_CELL,
  });
  const { here, setHere, move, stay } = useCursor(frame, (row) => virtual.scrollToIndex(row), {
    ...{ rows: lines.length, first: 0, columns },
  });
  current.current = here.row;
  const open = (text: string | undefined): void => {
    stay();
    virtual.scrollToIndex(here.row);
    setOpened({ text });
  };
  const size = { rows: lines.length, columns };
  const finish = (leaving: GridLeaving): void => {
    setOpened(undefined);
    const next =
      leaving === 'down'
        ? { ...here, row: here.row + 1 }
        : leaving !== 'stay' && (tabPlace(here, size, leaving === 'left') ?? here);
    if (next) move(next.row, next.column);
  };
  const say = (text: string): void => {
    const partner = lines[here.row]?.partner;
    if (partner !== undefined) grid.type({ partner, column: here.column, text });
  };
  const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const onKeyDown = useGridKeys({
    ...{ frame, here, size, page, move, open },
    isOpen: opened !== undefined,
    empty: () => say(''),
  });
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (opened !== undefined && !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    setOpened(undefined);
    grid.paste(text, { line: here.row, column: here.column });
  };
  const drawn = virtual.getVirtualItems();
  return (
    <div className="table-frame entry-frame partner-frame" ref={frame}>
      <table
        {...GRID}
        className="grid-table entry-grid partner-grid"
        aria-label={label}
        aria-rowcount={lines.length + 2}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        style={{ width: rem(NAME_WIDTH + columns * CELL_WIDTH) }}
      >
        <PartnerHead {...{ scope, lines }} />
        <tbody>
          {drawn.map(({ index, start }, at) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <Fragment key={line.partner}>
                <Spacer height={start - (drawn[at - 1]?.end ?? 0)} />
                <PartnerRow
                  {...props}
                  {...{ line, index, finish }}
                  here={here.row === index ? here.column : undefined}
                  opened={here.row === index ? opened : undefined}
                  focus={(column) => setHere({ row: index, column })}
                  open={() => open(undefined)}
                  cancel={() => {
                    setOpened(undefined);
                    move(here.row, here.column);
                  }}
                />
              </Fragment>
            );
          })}
          <Spacer height={virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

const columnKey = ({ quarter, direction, declaredBy }: GridColumn): string =>
  `${quarter.from} ${direction} ${declaredBy}`;

/** The quarters, and under each who says what, with how many partners are reported of. */
function PartnerHead({ scope, lines }: Pick<PartnerTableProps, 'scope' | 'lines'>) {
  const { t } = useWords();
  const w = t.entryPartners;
  const columns = Array.from({ length: columnsOf(scope) }, (_, at) => columnOf(scope, at));
  const sides = sidesOf(scope).length;
  const reported = useMemo(() => columns.map((_, at) => reportedIn(lines, at)), [columns, lines]);
  return (
    <>
      <colgroup>
        <col style={{ width: `min(${rem(NAME_WIDTH)}, 36vw)` }} />
        {columns.map((column) => (
          <col key={columnKey(column)} style={{ width: rem(CELL_WIDTH) }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" rowSpan={2}>
            {w.partner}
          </th>
          {scope.quarters.map((quarter) => (
            <th key={quarter.from} scope="colgroup" colSpan={sides} className="partner-quarter">
              {quarterText(t, quarter)}
            </th>
          ))}
        </tr>
        <tr aria-rowindex={2}>
          {columns.map((column, at) => (
            <th
              key={columnKey(column)}
              scope="col"
              className="entry-number partner-side"
              data-first={at % sides === 0 || undefined}
              title={w.saidHelp(reported[at] ?? 0, lines.length)}
            >
              {w.sides[sideOf(column)].head}
              {scope.sayer === 'BOTH' && <span className="entry-under">{w.sides[sideOf(column)].by}</span>}
              <span className="entry-under">{w.said(reported[at] ?? 0, lines.length)}</span>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** The line of one partner, one cell of which may be open. */
function PartnerRow(
  props: PartnerTableProps & {
    readonly line: GridLine;
    readonly index: number;
    /** Column of the current cell, if it is in this line. */
    readonly here: number | undefined;
    readonly opened: { readonly text: string | undefined } | undefined;
    finish(leaving: GridLeaving): void;
    focus(column: number): void;
    open(): void;
    cancel(): void;
  },
) {
  const { t } = useWords();
  const sheet = useSheet();
  const { scope, line, index, here, opened, grid, isWriting } = props;
  const published = useMemo(() => publishedIn(sheet, 'flows'), [sheet]);
  const name = sheet.names.nameOf(line.partner) ?? line.partner;
  return (
    <tr aria-rowindex={index + 3}>
      <th scope="row" className="cell-text" title={name}>
        {name}
      </th>
      {line.cells.map((cell, column) => {
        const { quarter, ...side } = columnOf(scope, column);
        const says = cellName(t, scope, { partner: line.partner, column }, name);
        const key = cellKey({ partner: line.partner, column });
        const typed = grid.outcomes.get(key);
        const isOpen = opened !== undefined && here === column;
        return (
          <td
            key={columnKey({ quarter, ...side })}
            data-row={index}
            data-column={column}
            data-first={column % sidesOf(scope).length === 0 || undefined}
            tabIndex={here === column ? 0 : -1}
            onFocus={() => props.focus(column)}
            onDoubleClick={props.open}
          >
            {isOpen ? (
              <CellInput
                says={says}
                text={opened.text ?? typed?.cell.text ?? valueText(t, cell.value)}
                commit={(text, leaving) => {
                  grid.type({ partner: line.partner, column, text });
                  props.finish(leaving);
                }}
                cancel={props.cancel}
                holds={props.holds}
              />
            ) : (
              <PartnerCell
                {...{ cell, quarter, typed, isWriting }}
                asRead={grid.asRead.get(key)}
                published={cell.row && publishedCount(published(cell.row.id))}
                isCurrent={here === column}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}

const publishedCount = (row: object | undefined): unknown => (row as { count?: unknown } | undefined)?.count;
