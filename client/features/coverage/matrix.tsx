import { Table } from '@mantine/core';
import type { Coverage, CoverageCell, Measures } from '../../../domain/inventory/coverage.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { TableHead } from '../../components/tables/headings.tsx';
import type { Measure } from '../../context/known-offer-views.ts';
import { useWords } from '../../context/words.tsx';
import { BlankLink } from './blank-link.tsx';
import { blankClass, cellKey, fullOf, sectorName, shortOf } from './cell-words.ts';

interface CellProps {
  readonly measure: Measure;
  readonly areas: number;
  readonly opened: string | undefined;
  toggle(key: string): void;
}

/**
 * The coverage table: a row per sector, a column per stage, with totals. Each cell shows the figure that `measure`
 * names. `opened` is the cell whose filières are listed below, as `STAGE:sector`; a click on a cell calls `toggle`
 * with this text.
 */
export function Matrix(props: CellProps & { readonly coverage: Coverage; readonly caption: string }) {
  const words = useWords();
  const { t, vocabulary } = words;
  const { coverage, caption, ...cellProps } = props;
  const { sectors, cells, bySector, byStage, all } = coverage;
  return (
    <div className="table-scroll">
      <Table className="coverage-table" withTableBorder withColumnBorders fz="xs">
        <caption className="sr-only">{caption}</caption>
        <TableHead
          headings={[t.coverage.sector, ...STAGES.map((stage) => vocabulary.stage[stage]), t.coverage.total]}
        />
        <Table.Tbody>
          {sectors.map((sector, row) => (
            <Table.Tr key={sector ?? ''}>
              <Table.Th scope="row">{sectorName(words, sector)}</Table.Th>
              {cells[row]!.map((cell) => (
                <Cell key={cell.stage} cell={cell} {...cellProps} />
              ))}
              <Sum of={bySector[row]!} measure={props.measure} />
            </Table.Tr>
          ))}
          <Table.Tr className="coverage-total">
            <Table.Th scope="row">{t.coverage.total}</Table.Th>
            {byStage.map((of, column) => (
              <Sum key={STAGES[column]} of={of} measure={props.measure} />
            ))}
            <Sum of={all} measure={props.measure} />
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Cell(props: CellProps & { readonly cell: CoverageCell }) {
  const words = useWords();
  const { cell, measure, areas, opened, toggle } = props;
  const key = cellKey(cell);
  const isBlank = cell.lookedFor && cell.filieres.length === 0 && cell.blankIn.length > 0;
  return (
    <Table.Td className={isBlank ? blankClass(cell) : undefined}>
      {cell.filieres.length > 0 && (
        <button
          type="button"
          className="heat-cell"
          aria-pressed={opened === key}
          title={fullOf(words, cell)}
          onClick={() => toggle(key)}
        >
          <span aria-hidden="true">{shortOf(words, measure, cell)}</span>
          <span className="sr-only">{fullOf(words, cell)}</span>
        </button>
      )}
      <BlankLink cell={cell} areas={areas} />
    </Table.Td>
  );
}

function Sum({ of, measure }: { readonly of: Measures; readonly measure: Measure }) {
  const words = useWords();
  return (
    <Table.Td className="coverage-sum" title={fullOf(words, of)}>
      <span aria-hidden="true">{shortOf(words, measure, of)}</span>
      <span className="sr-only">{fullOf(words, of)}</span>
    </Table.Td>
  );
}
