import { Table } from '@mantine/core';
import type { Coverage, CoverageCell, Measures } from '../../../domain/inventory/coverage.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { TableHead } from '../../components/tables/headings.tsx';
import { MEASURES } from '../../context/known-offer-views.ts';
import { useWords } from '../../context/words.tsx';
import { BlankLink } from './blank-link.tsx';
import { blankClass, cellKey, sectorName, shortOf } from './cell-words.ts';

/**
 * The coverage of the network as one table per stage, with a row per sector and a column per figure, for narrow
 * screens. `areas` is the number of bassins covered. A click on a row calls `toggle` with its text `STAGE:sector`;
 * `opened` is the row whose filières are listed.
 */
export function StageList(props: {
  readonly coverage: Coverage;
  readonly areas: number;
  readonly opened: string | undefined;
  toggle(key: string): void;
}) {
  const { t, vocabulary } = useWords();
  const { coverage, areas, opened, toggle } = props;
  return (
    <>
      {STAGES.map((stage, column) => {
        // Cells without an offer are left out unless an offer is expected there.
        const cells = coverage.cells
          .map((row) => row[column]!)
          .filter((cell) => cell.filieres.length > 0 || (cell.lookedFor && cell.blankIn.length > 0));
        const blank = cells.filter((cell) => cell.lookedFor && cell.filieres.length === 0).length;
        const sum = coverage.byStage[column]!;
        return (
          <Disclosure
            key={stage}
            title={t.said(
              vocabulary.stage[stage],
              t.list([
                t.coverage.filieres(sum.filieres.length),
                ...(blank === 0 ? [] : [t.coverage.blankCells(blank)]),
              ]),
            )}
          >
            <StageTable name={vocabulary.stage[stage]} {...{ cells, sum, areas, opened, toggle }} />
          </Disclosure>
        );
      })}
    </>
  );
}

function StageTable(props: {
  readonly name: string;
  readonly cells: readonly CoverageCell[];
  readonly sum: Measures;
  readonly areas: number;
  readonly opened: string | undefined;
  toggle(key: string): void;
}) {
  const words = useWords();
  const { t } = words;
  const { name, cells, sum, areas, opened, toggle } = props;
  return (
    <div className="table-scroll">
      <Table fz="xs" withTableBorder className="coverage-table">
        <caption className="sr-only">{name}</caption>
        <TableHead
          headings={[t.coverage.sector, ...MEASURES.map((measure) => t.coverage.measures[measure])]}
        />
        <Table.Tbody>
          {cells.map((cell) => (
            <Table.Tr key={cellKey(cell)}>
              <Table.Th scope="row">{sectorName(words, cell.sector)}</Table.Th>
              {cell.filieres.length === 0 ? (
                <Table.Td colSpan={MEASURES.length} className={blankClass(cell)}>
                  <BlankLink cell={cell} areas={areas} />
                </Table.Td>
              ) : (
                MEASURES.map((measure) => (
                  <Table.Td key={measure}>
                    {measure === 'filieres' ? (
                      <>
                        <button
                          type="button"
                          className="heat-cell"
                          aria-pressed={opened === cellKey(cell)}
                          onClick={() => toggle(cellKey(cell))}
                        >
                          {shortOf(words, measure, cell)}
                        </button>
                        <BlankLink cell={cell} areas={areas} />
                      </>
                    ) : (
                      shortOf(words, measure, cell)
                    )}
                  </Table.Td>
                ))
              )}
            </Table.Tr>
          ))}
          <Table.Tr className="coverage-total">
            <Table.Th scope="row">{t.coverage.total}</Table.Th>
            {MEASURES.map((measure) => (
              <Table.Td key={measure}>{shortOf(words, measure, sum)}</Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </div>
  );
}
