import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { ScrollBox } from '../../../components/tables/scroll-box.tsx';
import { useWords } from '../../../context/words.tsx';

/** A column after the two ends. */
export interface EndsColumn {
  readonly name: string;
  readonly isFigure: boolean;
}

/** What is said of people who go from one end to another: the names of both, and a cell a column. */
export interface EndsRow {
  readonly key: string;
  readonly ends: readonly [from: ReactNode, to: ReactNode];
  readonly cells: readonly ReactNode[];
}

/** A table of where people go from and to. `title` names it for those who do not see it. */
export function EndsTable(props: {
  readonly title: string;
  readonly columns: readonly EndsColumn[];
  readonly rows: readonly EndsRow[];
  readonly className?: string;
}) {
  const { t } = useWords();
  const { title, columns, rows, className = '' } = props;
  const look = ({ isFigure }: EndsColumn) => (isFigure ? { className: 'figure' } : {});
  return (
    <ScrollBox label={title} className="table-scroll">
      <Table className={`figure-table ${className}`.trimEnd()} fz="sm">
        <caption className="sr-only">{title}</caption>
        <Table.Thead>
          <Table.Tr>
            {[t.figures.from, t.figures.to].map((name) => (
              <Table.Th scope="col" key={name}>
                {name}
              </Table.Th>
            ))}
            {columns.map((column) => (
              <Table.Th scope="col" key={column.name} {...look(column)}>
                {column.name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, ends: [from, to], cells }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{from}</Table.Th>
              <Table.Th scope="row">{to}</Table.Th>
              {columns.map((column, at) => (
                <Table.Td key={column.name} {...look(column)}>
                  {cells[at]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
