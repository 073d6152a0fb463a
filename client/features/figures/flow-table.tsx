import { Button, Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { FiguresAnswer } from '../../../domain/api/questions/figures.ts';
import { partHeadings } from '../../../domain/messages/figure-headings.ts';
import { FLOW_OUTCOMES } from '../../../domain/model/vocabulary.ts';
import type { FigureRow } from '../../../domain/secrecy/figure-results.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { ShownFigure } from '../../components/shown-figure.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { SortHeading } from '../../components/tables/sort-heading.tsx';
import type { FigureColumn, FiguresView } from '../../context/figures-view.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { compareAbout, isAboutElements, partName } from './names.ts';
import { figureIn, sortedRows } from './order.ts';
import '../../components/figure-table.css';

/** A large network has thousands of pairs of filières, so rows are shown step by step. */
const AT_FIRST = 200;
const MORE = 500;

const OF_YEAR = ['count', ...FLOW_OUTCOMES] as const;
const OF_QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;

/**
 * The table of people sent onward: a row for each pair of stages, operators… of the answer, a column for each figure.
 * `view` holds the column by which it is sorted; a click on a heading calls `sortBy`. `withQuarters` adds the quarters.
 */
export function FlowTable(props: {
  readonly answer: FiguresAnswer;
  readonly year: string;
  readonly caption: string;
  readonly view: FiguresView;
  readonly withQuarters: boolean;
  sortBy(column: FigureColumn): void;
}) {
  const words = useWords();
  const { t } = words;
  const { base } = useNetwork();
  const { answer, year, caption, view, withQuarters, sortBy } = props;
  const { axis, rows } = answer;
  const { sort, desc } = view;
  const [most, setMost] = useState(AT_FIRST);
  const inOrder = useMemo(
    () => sortedRows(rows, { sort, desc }, compareAbout(words, { view: base, axis, year })),
    [rows, sort, desc, words, base, axis, year],
  );
  const columns = [...OF_YEAR, ...(withQuarters ? OF_QUARTERS : [])];
  const shown = inOrder.slice(0, most);
  const sortedBy = (column: FigureColumn) =>
    sort === column ? (desc ? 'descending' : 'ascending') : undefined;
  return (
    <>
      <ScrollBox label={caption} className="table-scroll">
        <Table className="figure-table" fz="sm">
          <caption className="sr-only">{caption}</caption>
          <Table.Thead>
            <Table.Tr>
              {partHeadings(t.figures, axis).map((heading, at) =>
                at === 0 ? (
                  <SortHeading key={heading} sorted={sortedBy('about')} sort={() => sortBy('about')}>
                    {heading}
                  </SortHeading>
                ) : (
                  <Table.Th scope="col" key={heading}>
                    {heading}
                  </Table.Th>
                ),
              )}
              {columns.map((column) => (
                <SortHeading
                  key={column}
                  className={`figure${column === 'q1' ? ' first-quarter' : ''}`}
                  sorted={sortedBy(column)}
                  sort={() => sortBy(column)}
                >
                  {isOfYear(column) ? t.figures.measures[column] : t.figures.quarters[quarterOf(column)]}
                </SortHeading>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((row) => (
              <Table.Tr key={row.about.join(' ')}>
                <About row={row} axis={axis} year={year} />
                {columns.map((column) => (
                  <Table.Td
                    key={column}
                    className={`figure${column === 'q1' ? ' first-quarter' : ''}${column === 'count' ? ' of-all' : ''}`}
                  >
                    <ShownFigure figure={figureIn(row, column)} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
      {rows.length > most && (
        <Button variant="default" size="xs" onClick={() => setMost(most + MORE)}>
          {t.figures.more(Math.min(MORE, rows.length - most))}
        </Button>
      )}
    </>
  );
}

const isOfYear = (column: FigureColumn): column is (typeof OF_YEAR)[number] =>
  OF_YEAR.some((one) => one === column);
const quarterOf = (column: FigureColumn): number => Number(column.slice(1)) - 1;

/** What a row is about: names, as links where they have a sheet. */
function About(props: {
  readonly row: FigureRow;
  readonly axis: FiguresAnswer['axis'];
  readonly year: string;
}) {
  const words = useWords();
  const { base } = useNetwork();
  const { row, axis, year } = props;
  if (row.about.length === 0) return <Table.Th scope="row">{words.t.figures.everything}</Table.Th>;
  return row.about.map((part, at) => {
    const name = partName(words, { view: base, axis, year }, part);
    return (
      <Table.Th scope="row" key={at === 0 ? 'from' : 'to'}>
        {isAboutElements(axis) ? <ElementLink id={part}>{name}</ElementLink> : name}
      </Table.Th>
    );
  });
}
