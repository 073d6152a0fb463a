import { type ComboboxItem, type ComboboxItemGroup, Select } from '@mantine/core';
import { useMemo } from 'react';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { type ColumnMapping, DURATION_UNITS } from '../../../domain/transfer/mapping.ts';
import { columnLetter } from '../../../domain/transfer/table.ts';
import { matchOptions } from '../../components/match-options.ts';
import { useWords } from '../../context/words.tsx';
import { type Elements, fieldKey, fieldLabel, fieldNamed, fieldsFor } from './fields.ts';

const NOT_READ = '-';

/** The choice of the field that a column fills and, for durations, their unit. */
export function ColumnField(props: {
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
    const { unit: _unit, tidy: _tidy, joined: _joined, ...rest } = column;
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
