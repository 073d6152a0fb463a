import { type ComboboxItem, type ComboboxItemGroup, Select, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import {
  type Cell,
  type ColumnMapping,
  DURATION_UNITS,
  type SheetMapping,
} from '../../../domain/transfer/mapping.ts';
import { columnLetter } from '../../../domain/transfer/table.ts';
import { matchOptions } from '../../components/match-options.ts';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { useWords } from '../../context/words.tsx';
import { doubled, type Elements, fieldKey, fieldLabel, fieldNamed, fieldsFor } from './fields.ts';
import type { SheetShown } from './sheet-part.tsx';

/** Number of data rows shown, enough to see what a column holds. */
const ROWS_SHOWN = 5;
const NOT_READ = '-';

/**
 * A preview of the first rows of a sheet of the imported file. Above each column the user chooses which field it
 * fills; `change` receives the new choices. `headingRow` is the position of the row with the headings.
 */
export function ColumnTable(props: {
  readonly sheet: SheetShown;
  readonly mapping: SheetMapping;
  readonly headingRow: number;
  change(mapping: Elements): void;
}) {
  const { t, language } = useWords();
  const { sheet, mapping, headingRow, change } = props;
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
  const unread = isElements ? positions.filter((column) => columnAt(column).field === null) : [];
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
                    {cellText(preview[headingRow]?.[column]) || words.noHeading}{' '}
                    <span className="quiet">{columnLetter(column)}</span>
                  </span>
                  {isElements && (
                    <ColumnField mapping={mapping} column={columnAt(column)} change={setColumn} />
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

/** The choice of the field that a column fills and, for durations, their unit. */
function ColumnField(props: {
  readonly mapping: Elements;
  readonly column: ColumnMapping;
  change(column: ColumnMapping): void;
}) {
  const { t, language } = useWords();
  const { mapping, column, change } = props;
  const words = t.importing.columns;
  const data = useMemo((): (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] => {
    const { fields } = SHEET_WORDS[language];
    return [
      { value: NOT_READ, label: words.notRead },
      ...fieldsFor(mapping.list).map(([list, some]) => ({
        group: fields.lists[list].one,
        items: some.map((field) => ({
          value: fieldKey(field),
          label: fieldLabel(SHEET_WORDS[language], field, mapping.list, t.said),
        })),
      })),
    ];
  }, [mapping.list, language, words, t]);
  const letter = columnLetter(column.column);
  const isMonths = column.field !== null && fieldNamed(column.field)?.type.kind === 'months';
  const choose = (value: string | null): void => {
    const { unit: _unit, ...rest } = column;
    const found = fieldsFor(mapping.list)
      .flatMap(([, some]) => some)
      .find((field) => fieldKey(field) === value);
    change({ ...rest, field: found === undefined ? null : { list: found.list, path: found.path } });
  };
  return (
    <>
      <Select
        size="xs"
        searchable
        allowDeselect={false}
        aria-label={words.field(letter, column.heading)}
        data={data}
        filter={matchOptions}
        comboboxProps={{ width: 260, position: 'bottom-start' }}
        value={column.field === null ? NOT_READ : fieldKey(column.field)}
        onChange={choose}
      />
      {isMonths && (
        <Select
          size="xs"
          allowDeselect={false}
          label={words.unit}
          data={DURATION_UNITS.map((value) => ({ value, label: words.units[value] }))}
          value={column.unit ?? 'MONTHS'}
          onChange={(value) =>
            change({ ...column, unit: DURATION_UNITS.find((one) => one === value) ?? 'MONTHS' })
          }
        />
      )}
    </>
  );
}
