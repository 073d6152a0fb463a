import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { SlowInput } from '../../components/slow-input.tsx';
import { SortHeading } from '../../components/tables/sort-heading.tsx';
import { useWords } from '../../context/words.tsx';
import { headingOf } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';
import type { TableProps } from './table.tsx';

/**
 * The head of the table: headings that sort on a click and, when filters are shown, a filter field per
 * column.
 */
export const TableHead = memo(function TableHead(props: TableProps) {
  const { t } = useWords();
  const { words } = useSheet();
  const { rows, columns, sort, descending, sortBy, where, setWhere, selected, select } = props;
  const all = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          <Checkbox
            size="xs"
            checked={all}
            aria-label={t.inventory.selectAll}
            onChange={() =>
              select(
                rows.map(({ id }) => id),
                !all,
              )
            }
          />
        </th>
        {columns.map((field) => {
          const sorted = sort === field.path;
          return (
            <SortHeading
              key={field.path}
              sorted={sorted ? (descending ? 'descending' : 'ascending') : undefined}
              sort={() => sortBy(field.path)}
            >
              {headingOf(field, words)}
            </SortHeading>
          );
        })}
      </tr>
      {where !== undefined && (
        <tr>
          <td />
          {columns.map((field) => (
            <td key={field.path}>
              <SlowInput
                className="cell-input"
                aria-label={t.inventory.filterColumn(headingOf(field, words))}
                value={where[field.path] ?? ''}
                settle={(text) => setWhere(field.path, text)}
              />
            </td>
          ))}
        </tr>
      )}
    </thead>
  );
});
