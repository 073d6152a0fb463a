import { Table, Text } from '@mantine/core';
import type { ReportTable as Shown } from '../../../domain/report/report.ts';

/** A table of the report, with its notes under it. Totals are set apart. */
export function ReportTable({ table }: { readonly table: Shown }) {
  const { columns, rows, totals, notes, title } = table;
  return (
    <figure className="report-table" id={table.id}>
      {/* A wide table scrolls in itself on a small window. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it. */}
      <section className="report-scroll" aria-label={title} tabIndex={0}>
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
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes its rows.
              <Table.Tr key={row} data-total={row >= rows.length - totals || undefined}>
                {cells.map(({ text, people }, at) => (
                  <Table.Td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
                    key={at}
                    className={columns[at]!.kind === 'number' ? 'figure' : undefined}
                    data-masked={people === 'masked' || undefined}
                  >
                    {text}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {notes.map((note) => (
        <Text key={note} size="xs" className="quiet">
          {note}
        </Text>
      ))}
    </figure>
  );
}
