import { Table, Text } from '@mantine/core';
import type { FiguresAnswer } from '../../domain/api/questions/figures.ts';
import { useWords } from '../context/words.tsx';
import { Block } from './block.tsx';
import { ShownFigure } from './shown-figure.tsx';
import { ScrollBox } from './tables/scroll-box.tsx';
import './figure-table.css';

/**
 * The awareness actions of a year by kind: how many, and how many people took part. `withQuarters` adds a row for each
 * quarter that has any.
 */
export function ActionTable(props: {
  readonly actions: FiguresAnswer['actions'];
  readonly year: string;
  readonly withQuarters: boolean;
  /** The heading, where the usual one could be taken for one of the kinds. */
  readonly title?: string;
}) {
  const { t, vocabulary } = useWords();
  const { actions, year, withQuarters } = props;
  const { rows, masked, of } = actions;
  const title = props.title ?? t.figures.actionsOf(year);
  return (
    <Block id="actions" title={title}>
      {rows.length === 0 ? (
        <Text size="sm">{t.figures.noActions}</Text>
      ) : (
        <>
          {of > 0 && <Text size="sm">{t.figures.share(masked, of)}</Text>}
          <ScrollBox label={title} className="table-scroll">
            <Table className="figure-table" fz="sm">
              <caption className="sr-only">{title}</caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t.figures.actionKind}</Table.Th>
                  {withQuarters && <Table.Th scope="col">{t.figures.period}</Table.Th>}
                  <Table.Th scope="col" className="figure">
                    {t.figures.count}
                  </Table.Th>
                  <Table.Th scope="col" className="figure">
                    {t.figures.participants}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map(({ kind, quarters, ...ofYear }) => {
                  const periods = [
                    { name: year, ...ofYear },
                    ...(withQuarters
                      ? quarters
                          .map((quarter, at) => ({ name: t.figures.quarters[at] ?? '', ...quarter }))
                          .filter((quarter) => quarter.actions > 0)
                      : []),
                  ];
                  return periods.map(({ name, actions: count, participants }, at) => (
                    <Table.Tr key={`${kind} ${name}`} className={at === 0 ? undefined : 'part-row'}>
                      {at === 0 && (
                        <Table.Th scope="rowgroup" rowSpan={periods.length}>
                          {vocabulary.action[kind]}
                        </Table.Th>
                      )}
                      {withQuarters && <Table.Td>{name}</Table.Td>}
                      <Table.Td className="figure">{t.number(count)}</Table.Td>
                      <Table.Td className="figure">
                        <ShownFigure figure={participants} />
                      </Table.Td>
                    </Table.Tr>
                  ));
                })}
              </Table.Tbody>
              {rows.length > 1 && (
                <Table.Tfoot>
                  <Table.Tr>
                    <Table.Th scope="row">{t.figures.allActions}</Table.Th>
                    {withQuarters && <Table.Td>{year}</Table.Td>}
                    <Table.Td className="figure">
                      {t.number(rows.reduce((sum, { actions: count }) => sum + count, 0))}
                    </Table.Td>
                    {/* A sum of people would give a masked number away. */}
                    <Table.Td />
                  </Table.Tr>
                </Table.Tfoot>
              )}
            </Table>
          </ScrollBox>
        </>
      )}
    </Block>
  );
}
