import { type ComboboxItem, type ComboboxItemGroup, NumberInput, Select, Text } from '@mantine/core';
import type { FileAnswer } from '../../../domain/api/transfer.ts';
import { remarkText } from '../../../domain/messages/proposal-words.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { SheetMapping } from '../../../domain/transfer/mapping.ts';
import type { SheetProposal } from '../../../domain/transfer/proposals.ts';
import { isOfOperatorsOnly } from '../../../domain/transfer/shown-lists.ts';
import { columnLetter, headingsOf } from '../../../domain/transfer/table.ts';
import { Block } from '../../components/block.tsx';
import { matchOptions } from '../../components/match-options.ts';
import { useWords } from '../../context/words.tsx';
import { ColumnTable } from './column-table.tsx';
import { columnsFor, LISTS, type ListName } from './fields.ts';
import { MissingFields } from './missing-fields.tsx';

export type SheetShown = FileAnswer['sheets'][number];

const MATRIX = 'MATRIX';
const NOTHING = 'NOTHING';

/**
 * One sheet of the imported file: the user says which list it holds, which row has the headings and which field each
 * column fills. `change` receives these choices (`mapping`). `isOnly` means that the file has no other sheet.
 * `proposed` is how the program would read the sheet, and `proposal` says why.
 */
export function SheetPart(props: {
  readonly sheet: SheetShown;
  readonly mapping: SheetMapping;
  readonly proposed: SheetMapping | undefined;
  readonly proposal: SheetProposal | undefined;
  readonly isOnly: boolean;
  change(mapping: SheetMapping): void;
}) {
  const { t, language } = useWords();
  const { sheet, mapping, proposed, proposal, change } = props;
  const words = t.importing.columns;
  const { lists } = SHEET_WORDS[language].fields;
  const holds: readonly (ComboboxItemGroup<ComboboxItem> | { value: string; label: string })[] = [
    { value: NOTHING, label: words.nothing },
    { value: 'flat', label: isOfOperatorsOnly(mapping) ? words.register : words.flat },
    { value: MATRIX, label: words.matrix },
    { group: words.each, items: LISTS.map((value) => ({ value, label: lists[value].many })) },
  ];
  const headingRow = mapping.holds === 'NOTHING' ? 0 : mapping.headingRow;
  const choose = (value: string | null): void => {
    if (value !== null) change(mappingAs(value, sheet, mapping));
  };
  const moveHeading = (line: number | string): void => {
    const row = sheet.lines.indexOf(Number(line));
    if (row < 0 || mapping.holds === 'NOTHING') return;
    if (mapping.holds === 'MATRIX') {
      change({ ...mapping, headingRow: row });
      return;
    }
    const { headingRows: _headings, lastRow: _last, ...rest } = mapping;
    change({ ...rest, headingRow: row, columns: columnsAt(sheet, row, mapping.list, mapping) });
  };
  const id = `sheet-${encodeURIComponent(sheet.name)}`;
  return (
    <Block id={id} title={words.sheet(sheet.name)}>
      <div className="import-sheet-tools">
        <Select
          size="sm"
          searchable
          allowDeselect={false}
          label={words.holds}
          aria-describedby={id}
          data={[...holds]}
          filter={matchOptions}
          value={mapping.holds === 'ELEMENTS' ? mapping.list : mapping.holds}
          onChange={choose}
        />
        {mapping.holds !== 'NOTHING' && (
          <NumberInput
            size="sm"
            label={words.heading}
            min={sheet.lines[0] ?? 1}
            max={sheet.lines.at(-1) ?? 1}
            clampBehavior="strict"
            allowDecimal={false}
            value={sheet.lines[headingRow] ?? headingRow + 1}
            onChange={moveHeading}
          />
        )}
        {mapping.holds === 'MATRIX' && (
          <Select
            size="sm"
            allowDeselect={false}
            label={words.headingColumn}
            data={Array.from(
              { length: Math.min(sheet.columns, sheet.preview[0]?.length ?? 1) },
              (_, column) => ({
                value: String(column),
                label: words.column(columnLetter(column)),
              }),
            )}
            value={String(mapping.headingColumn)}
            onChange={(value) => change({ ...mapping, headingColumn: Number(value ?? 0) })}
          />
        )}
        {mapping.holds === 'ELEMENTS' && mapping.columns.some(isMonths) && (
          <NumberInput
            size="sm"
            label={words.hoursPerWeek}
            description={words.hoursPerWeekHelp}
            min={0.5}
            max={80}
            decimalSeparator={language === 'fr' ? ',' : '.'}
            value={mapping.hoursPerWeek ?? ''}
            onChange={(value) => {
              const { hoursPerWeek: _before, ...rest } = mapping;
              change(typeof value === 'number' && value >= 0.5 ? { ...rest, hoursPerWeek: value } : rest);
            }}
          />
        )}
      </div>
      {mapping.holds === 'ELEMENTS' && proposal !== undefined && proposal.remarks.length > 0 && (
        <ul className="import-remarks">
          {proposal.remarks.map((remark) => (
            <li key={remarkText(remark, language)}>
              <Text size="sm" component="span">
                {remarkText(remark, language)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {mapping.holds === 'MATRIX' && <Text size="sm">{words.matrixHelp}</Text>}
      {mapping.holds === 'ELEMENTS' && <MissingFields mapping={mapping} change={change} />}
      <ColumnTable
        sheet={sheet}
        mapping={mapping}
        proposed={proposed}
        proposal={proposal}
        headingRow={headingRow}
        change={change}
      />
    </Block>
  );
}

const isMonths = ({ field }: { readonly field: { readonly path: string } | null }): boolean =>
  field !== null && /Months$/.test(field.path);

/** The same sheet read as another list. Columns keep their fields if the new list has them. */
function mappingAs(value: string, sheet: SheetShown, before: SheetMapping): SheetMapping {
  const headingRow = before.holds === 'NOTHING' ? firstFull(sheet) : before.headingRow;
  const name = sheet.name;
  if (value === NOTHING) return { holds: 'NOTHING', sheet: name };
  if (value === MATRIX) return { holds: 'MATRIX', sheet: name, headingRow, headingColumn: 0 };
  const list = value as ListName;
  return {
    holds: 'ELEMENTS',
    sheet: name,
    list,
    headingRow,
    columns: columnsAt(sheet, headingRow, list, before),
  };
}

function columnsAt(sheet: SheetShown, row: number, list: ListName, before: SheetMapping) {
  const known = before.holds === 'ELEMENTS' ? before.columns : [];
  const shown = columnsFor(list, headingsOf({ rows: sheet.preview }, row), known);
  return [...shown, ...known.filter(({ column }) => column >= shown.length)];
}

/** The first row with several filled cells is the heading row; rows above it are titles. */
function firstFull({ preview }: SheetShown): number {
  const row = preview.findIndex((cells) => cells.filter((cell) => cell !== null && cell !== '').length > 1);
  return Math.max(0, row);
}
