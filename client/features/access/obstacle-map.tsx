import { Select, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { ObstacleCell } from '../../../domain/analysis/levers/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { OBSTACLE_CATEGORIES, STAGES, type Stage } from '../../../domain/model/vocabulary.ts';
import { Block } from '../../components/block.tsx';
import { ElementLinks } from '../../components/element-link.tsx';
import { TableHead } from '../../components/tables/headings.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * A heat map of the obstacles in `cells`: a table of categories (transport, childcare…) by stages, for one bassin or
 * all. A click on a cell of the table lists its obstacles.
 */
export function ObstacleMap({ cells }: { readonly cells: readonly ObstacleCell[] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const [bassin, setBassin] = useState('');
  const [chosen, setChosen] = useState<string>();
  const bassins = [...new Set(cells.map((cell) => cell.bassin))];
  const shown = cells.filter((cell) => bassin === '' || (cell.bassin ?? '-') === bassin);
  const stages = STAGES.filter((stage) => shown.some((cell) => cell.stage === stage));
  const categories = OBSTACLE_CATEGORIES.filter((category) =>
    shown.some((cell) => cell.category === category),
  );
  const open = categories
    .flatMap((category) =>
      stages.map((stage) => ({ key: `${category} ${stage}`, cell: merged(shown, category, stage) })),
    )
    .find(({ key }) => key === chosen);
  return (
    <Block id="obstacle-map" title={t.access.map}>
      <Text size="sm" className="quiet">
        {t.access.mapHelp}
      </Text>
      <Select
        size="xs"
        className="narrow-field"
        allowDeselect={false}
        label={t.explorer.bassin}
        data={[
          { value: '', label: t.access.allBassins },
          ...bassins.map((id) => ({
            value: id ?? '-',
            label: id === null ? t.access.noBassin : nameOf(view, vocabulary, id),
          })),
        ]}
        value={bassin}
        onChange={(value) => setBassin(value ?? '')}
      />
      {cells.length === 0 ? (
        <Text size="sm">{t.access.mapNone}</Text>
      ) : (
        <HeatTable {...{ shown, stages, categories, chosen }} choose={setChosen} />
      )}
      {open !== undefined && <OpenCell cell={open.cell} />}
    </Block>
  );
}

/** A row per category, a column per stage. The more obstacles, the darker the cell. */
function HeatTable(props: {
  readonly shown: readonly ObstacleCell[];
  readonly stages: readonly Stage[];
  readonly categories: readonly (typeof OBSTACLE_CATEGORIES)[number][];
  readonly chosen: string | undefined;
  choose(cell: string | undefined): void;
}) {
  const { t, vocabulary } = useWords();
  const { shown, stages, categories, chosen, choose } = props;
  const most = Math.max(
    1,
    ...categories.flatMap((category) =>
      stages.map((stage) => merged(shown, category, stage).obstacles.length),
    ),
  );
  return (
    <div className="table-scroll">
      <Table className="heat" withTableBorder withColumnBorders fz="sm">
        <TableHead headings={[t.access.category, ...stages.map((stage) => vocabulary.stage[stage])]} />
        <Table.Tbody>
          {categories.map((category) => (
            <Table.Tr key={category}>
              <Table.Th scope="row" fw={500}>
                {vocabulary.obstacle[category]}
              </Table.Th>
              {stages.map((stage) => {
                const { obstacles, blocking } = merged(shown, category, stage);
                const key = `${category} ${stage}`;
                if (obstacles.length === 0) return <Table.Td key={stage} />;
                return (
                  <Table.Td key={stage} className={`heat-${heatOf(obstacles.length, most)}`}>
                    <button
                      type="button"
                      className="heat-cell"
                      aria-pressed={chosen === key}
                      title={t.access.cell(obstacles.length, blocking)}
                      onClick={() => choose(chosen === key ? undefined : key)}
                    >
                      {blocking > 0 && <strong>{blocking}</strong>}
                      {blocking > 0 && obstacles.length > blocking && ' + '}
                      {obstacles.length > blocking && obstacles.length - blocking}
                      <span className="sr-only">{t.access.cell(obstacles.length, blocking)}</span>
                    </button>
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** The obstacles of the chosen cell and their filières. */
function OpenCell({ cell }: { readonly cell: ReturnType<typeof merged> }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  return (
    <section className="card-body" aria-label={t.access.details}>
      <Text size="sm" fw={600}>
        {t.access.cell(cell.obstacles.length, cell.blocking)}
        {cell.toCheck > 0 && ` · ${t.access.toCheck(cell.toCheck)}`}
      </Text>
      <ul className="plain">
        {cell.obstacles.map((id) => (
          <li key={id}>{nameOf(view, vocabulary, id)}</li>
        ))}
      </ul>
      <Text size="sm" component="div">
        <ElementLinks ids={cell.filieres} full />
      </Text>
    </section>
  );
}

/** The cells of one category and stage in all given bassins, merged. An obstacle counts once. */
function merged(cells: readonly ObstacleCell[], category: string, stage: string) {
  const same = cells.filter((cell) => cell.category === category && cell.stage === stage);
  const all = (of: (cell: ObstacleCell) => readonly string[]): string[] => [...new Set(same.flatMap(of))];
  return {
    obstacles: all(({ obstacles }) => obstacles),
    filieres: all(({ filieres }) => filieres),
    blocking: all(({ blocking }) => blocking).length,
    toCheck: all(({ toCheck }) => toCheck).length,
  };
}

/** The shade of a cell, from 1 to 4, in proportion to the fullest cell. */
const heatOf = (count: number, most: number): number =>
  1 + Math.round((3 * (count - 1)) / Math.max(1, most - 1));
