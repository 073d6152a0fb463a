import { Button, Table, Text } from '@mantine/core';
import type { Synergies, SynergyCell } from '../../../domain/advice/synergies/results.ts';
import { fullNameOf, typeLabel } from '../../../domain/map/names.ts';
import { Block } from '../../components/block.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * A table of all pairs of the chosen operator types: number of passerelles, number of proposed ones, and the best
 * proposal. A click on a cell calls `choose`, which filters the lists below.
 */
export function Matrix(props: {
  readonly found: Synergies;
  /** The two types of the chosen cell, separated by a space. */
  readonly chosen: string | undefined;
  choose(cell: string | undefined): void;
}) {
  const { t, language } = useWords();
  const { view, at } = useNetwork();
  const { found, chosen, choose } = props;
  const label = (id: string): string => typeLabel(view.document, id, at, language);
  return (
    <Block id="matrix" title={t.synergies.matrix}>
      <Text size="sm" className="quiet">
        {t.synergies.matrixHelp}
      </Text>
      <div className="table-scroll">
        <Table withTableBorder withColumnBorders fz="sm" className="matrix">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {found.types.map(({ id }) => (
                <Table.Th scope="col" key={id}>
                  → {label(id)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.types.map((from) => (
              <Table.Tr key={from.id}>
                <Table.Th scope="row">
                  {label(from.id)}
                  <br />
                  <span className="quiet">{t.synergies.operators(from.operators, from.filieres)}</span>
                </Table.Th>
                {found.types.map((to) => {
                  const key = `${from.id} ${to.id}`;
                  const cell = found.cells.find(({ types }) => types.join(' ') === key);
                  return (
                    <Table.Td key={to.id} className={chosen === key ? 'chosen-row' : ''}>
                      {cell !== undefined && (
                        <Cell
                          cell={cell}
                          found={found}
                          isChosen={chosen === key}
                          choose={() => choose(chosen === key ? undefined : key)}
                        />
                      )}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {chosen !== undefined && (
        <Button size="xs" variant="default" onClick={() => choose(undefined)}>
          {t.synergies.all}
        </Button>
      )}
    </Block>
  );
}

function Cell(props: {
  readonly cell: SynergyCell;
  readonly found: Synergies;
  readonly isChosen: boolean;
  choose(): void;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { cell, found, isChosen, choose } = props;
  const { ACTIVE, PLANNED, EXPIRED } = cell.passerelles;
  const words = t.synergies;
  const best = found.candidates.find(({ key }) => key === cell.best);
  return (
    <button type="button" className="matrix-cell" aria-pressed={isChosen} onClick={choose}>
      <span>
        <strong>{words.active(ACTIVE)}</strong>
        {PLANNED > 0 && `, ${words.planned(PLANNED)}`}
        {EXPIRED > 0 && `, ${words.expired(EXPIRED)}`}
      </span>
      <span>{words.candidates(cell.candidates.certain, cell.candidates.possible)}</span>
      {best !== undefined && (
        <span className="quiet">
          {t.said(words.best, '')} {fullNameOf(view, vocabulary, best.from)} →{' '}
          {fullNameOf(view, vocabulary, best.to)}
        </span>
      )}
      <span className="quiet">{words.refused(cell.refused)}</span>
    </button>
  );
}
