import { Table } from '@mantine/core';

/** The heading cells of the columns of a plain table. */
export const HeadCells = ({ headings }: { readonly headings: readonly string[] }) =>
  headings.map((heading) => (
    <th scope="col" key={heading}>
      {heading}
    </th>
  ));

/** The head of a `Table`: one row of headings. */
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
