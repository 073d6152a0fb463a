import { Table } from '@mantine/core';

/** The heading cells of a table, one per text in `headings`. */
export const HeadCells = ({ headings }: { readonly headings: readonly string[] }) =>
  headings.map((heading) => (
    <th scope="col" key={heading}>
      {heading}
    </th>
  ));

/** The head of a Mantine `Table`: one row of headings. */
export const TableHead = ({ headings }: { readonly headings: readonly string[] }) => (
  <Table.Thead>
    <Table.Tr>
      {headings.map((heading) => (
        <Table.Th scope="col" key={heading}>
          {heading}
        </Table.Th>
      ))}
    </Table.Tr>
  </Table.Thead>
);
