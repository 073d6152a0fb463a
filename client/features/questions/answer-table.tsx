import { Table, Text } from '@mantine/core';
import type { QuestionAnswer } from '../../../domain/api/answers.ts';
import { kindOf } from '../../../domain/map/network-view.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { TableHead } from '../../components/tables/headings.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * A table of the rows that the database returned for a named question, with the time that it took. Ids of elements
 * are shown as links.
 */
export function AnswerTable({ answer }: { readonly answer: QuestionAnswer }) {
  const { t } = useWords();
  const { columns, rows, engine, milliseconds, note } = answer;
  return (
    <section>
      <Text size="sm" fw={600} mt="md" role="status">
        {t.questions.rows(rows.length)}{' '}
        <span className="quiet">{t.questions.took(engine, Math.round(milliseconds))}</span>
      </Text>
      {note !== null && <Text size="sm">{note}</Text>}
      {rows.length === 0 ? (
        <Text size="sm">{t.questions.none}</Text>
      ) : (
        <div className="table-scroll">
          <Table withTableBorder striped fz="sm">
            <TableHead headings={columns} />
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={JSON.stringify(row)}>
                  {columns.map((column, index) => (
                    <Table.Td key={column}>
                      <Value value={row[index]} />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

function Value({ value }: { readonly value: unknown }) {
  const { view } = useNetwork();
  if (Array.isArray(value)) {
    return (
      <>
        {value.map((item: unknown, index) => (
          <span key={String(item)}>
            {index > 0 && ', '}
            <Value value={item} />
          </span>
        ))}
      </>
    );
  }
  if (typeof value === 'string')
    return kindOf(view, value) === undefined ? value : <ElementLink id={value} full />;
  return <>{value === null || value === undefined ? '–' : String(value)}</>;
}
