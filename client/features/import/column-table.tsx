import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { Cell, ColumnMapping, SheetMapping } from '../../../domain/transfer/mapping.ts';
import type { SheetProposal } from '../../../domain/transfer/proposals.ts';
import { columnLetter, headingsOf } from '../../../domain/transfer/table.ts';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { useWords } from '../../context/words.tsx';
import { ColumnField } from './column-field.tsx';
import { ColumnWhy } from './column-why.tsx';
import { doubled, type Elements, fieldKey, fieldLabel } from './fields.ts';
import type { SheetShown } from './sheet-part.tsx';

/** Number of data rows shown, enough to see what a column holds. */
const ROWS_SHOWN = 5;

/**
 * A preview of the first rows of a sheet of the imported file. Above each column the user chooses which field it
 * fills; `change` receives the new choices. `headingRow` is the position of the row with the headings. As long as a
 * column is read as `proposed`, `proposal` says beside it why.
 */
export function ColumnTable(props: {
  readonly sheet: SheetShown;
  readonly mapping: SheetMapping;
  readonly proposed: SheetMapping | undefined;
  readonly proposal: SheetProposal | undefined;
  readonly headingRow: number;
  change(mapping: Elements): void;
}) {
  const { t, language } = useWords();
  const { sheet, mapping, proposed, proposal, headingRow, change } = props;
  const { preview } = sheet;
  const words = t.importing.columns;
  const width = preview.reduce((most, row) => Math.max(most, row.length), 0);
  const isElements = mapping.holds === 'ELEMENTS';
  const first = mapping.holds === 'NOTHING' ? 0 : headingRow + 1;
  const rows = preview.slice(first, first + ROWS_SHOWN);
  const positions = Array.from({ length: width }, (_, column) => column);
  const columnAt = (column: number): ColumnMapping => ({
    column,
    heading: '',
    field: null,
    ...(isElements ? mapping.columns.find((one) => one.column === column) : {}),
  });
  const setColumn = (changed: ColumnMapping): void => {
    if (!isElements) return;
    const others = mapping.columns.filter(({ column }) => column !== changed.column);
    change({ ...mapping, columns: [...others, changed].sort((a, b) => a.column - b.column) });
  };
  const joined = new Set(isElements ? mapping.columns.flatMap((column) => column.joined ?? []) : []);
  const isLeftOut = (column: number): boolean => columnAt(column).field === null && !joined.has(column);
  const unread = isElements ? positions.filter(isLeftOut) : [];
  const headings = headingsOf({ rows: preview }, headingRow, isElements ? mapping.headingRows : undefined);
  const isUnread = (column: number): boolean => mapping.holds === 'NOTHING' || unread.includes(column);
  const sheetWords = SHEET_WORDS[language];
  return (
    <>
      {isElements &&
        doubled(mapping.columns).map((field) => (
          <Text key={fieldKey(field)} size="sm" role="alert" className="import-wrong">
            {words.twice(fieldLabel(sheetWords, field, mapping.list, t.said))}
          </Text>
        ))}
      <ScrollBox label={words.preview(sheet.name)} className="import-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              {positions.map((column) => (
                <th key={column} scope="col" className={isUnread(column) ? 'import-unread' : undefined}>
                  <span className="import-heading">
                    {headings[column] || words.noHeading}{' '}
                    <span className="quiet">{columnLetter(column)}</span>
                  </span>
                  {isElements && (
                    <ColumnField mapping={mapping} column={columnAt(column)} change={setColumn} />
                  )}
                  {isElements && (
                    <ColumnWhy
                      column={columnAt(column)}
                      mapping={mapping}
                      proposed={proposed}
                      proposal={proposal}
                      change={setColumn}
                    />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={sheet.lines[first + index]}>
                <th scope="row">{sheet.lines[first + index]}</th>
                {positions.map((column) => (
                  <td key={column} className={isUnread(column) ? 'import-unread' : undefined}>
                    {cellText(row[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Text size="sm" className="quiet">
        {notes()}
      </Text>
    </>
  );

  function notes(): ReactNode {
    const left = sheet.rows - first - rows.length;
    return [
      left > 0 && words.more(left),
      sheet.columns > width && words.moreColumns(sheet.columns - width),
      unread.length > 0 && words.unreadCount(unread.length),
    ]
      .filter(Boolean)
      .join(' ; ');
  }
}

const cellText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);
