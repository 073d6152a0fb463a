import { Table, Text } from '@mantine/core';
import type { ReportCell, ReportTable as Shown } from '../../../domain/report/report.ts';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';

/** A table of the report, with its notes under it. Totals are set apart. */
export function ReportTable({ table }: { readonly table: Shown }) {
  const { columns, totals, notes, title } = table;
  // Rows and cells have no name but their place.
  const rows = table.rows.map((cells, row) => ({ name: `${row}`, cells: namedBy(table, cells) }));
  return (
    <figure className="report-table" id={table.id}>
      <ScrollBox label={title} className="table-scroll">
        <Table fz="sm" withRowBorders>
          <caption className="report-caption">{title}</caption>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ label, kind }) => (
                <Table.Th key={label} scope="col" className={kind === 'number' ? 'figure' : undefined}>
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ name, cells }) => (
              <Table.Tr key={name} data-total={Number(name) >= rows.length - totals || undefined}>
                {cells.map(({ column, kind, cell: { text, people } }) => (
                  <Table.Td
                    key={column}
                    className={kind === 'number' ? 'figure' : undefined}
                    data-masked={people === 'masked' || undefined}
                  >
                    {text}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
      {notes.map((note) => (
        <Text key={note} size="xs" className="quiet">
          {note}
        </Text>
      ))}
    </figure>
  );
}

const namedBy = ({ columns }: Shown, cells: readonly ReportCell[]) =>
  columns.map(({ label, kind }, at) => ({ column: label, kind, cell: cells[at]! }));
