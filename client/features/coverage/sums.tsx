import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Coverage } from '../../../domain/inventory/coverage.ts';
import type { BassinSums, Indicators } from '../../../domain/inventory/indicators.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { Block } from '../../components/block.tsx';
import { TableHead } from '../../components/tables/headings.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

const INDICATORS = ['operators', 'filieres', 'levels', 'blank', 'blankPossible'] as const;

/**
 * A table of the key figures of the inventory, each as "n of m" with its definition: operators verified, filières
 * verified, filières with all levels, stages and sectors without any offer.
 */
export function IndicatorTable({ indicators }: { readonly indicators: Indicators }) {
  const { t } = useWords();
  const words = t.coverage;
  return (
    <Block id="indicators" title={words.indicators}>
      <PlainTable head={[words.indicator, words.value, words.definition]}>
        {INDICATORS.map((name) => {
          const [label, definition] = words.rows[name];
          return (
            <Table.Tr key={name}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td>{words.shareOf(indicators[name].count, indicators[name].of)}</Table.Td>
              <Table.Td className="quiet">{definition}</Table.Td>
            </Table.Tr>
          );
        })}
      </PlainTable>
    </Block>
  );
}

/**
 * A table of the places per year at each stage: the known ones, the filières whose places are unknown, and the
 * estimate for these.
 */
export function Capacity({ coverage }: { readonly coverage: Coverage }) {
  const { t, vocabulary } = useWords();
  const words = t.coverage;
  const rows = [
    ...STAGES.map((stage, index) => ({ name: vocabulary.stage[stage], of: coverage.byStage[index]! })),
    { name: words.total, of: coverage.all },
  ];
  return (
    <Block id="capacity" title={words.capacity}>
      <Text size="sm" className="quiet">
        {words.defined.places}
      </Text>
      <PlainTable
        head={[t.explorer.stage, words.capacityKnown, words.capacityUnknown, words.capacityEstimated]}
      >
        {rows.map(({ name, of }) => (
          <Table.Tr key={name} className={of === coverage.all ? 'coverage-total' : undefined}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td>{t.number(of.places)}</Table.Td>
            <Table.Td>{t.number(of.placesUnknown)}</Table.Td>
            <Table.Td>{of.placesUnknown === 0 ? '' : `≈ ${t.number(of.placesEstimated)}`}</Table.Td>
          </Table.Tr>
        ))}
      </PlainTable>
    </Block>
  );
}

/**
 * A table that shows how the numbers of filières of the single bassins add up to that of the whole network: those
 * outside every bassin or without a site are added, those counted twice are subtracted.
 */
export function Sums({ sums }: { readonly sums: BassinSums }) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const words = t.coverage;
  const rows: readonly (readonly [name: string, filieres: string])[] = [
    ...sums.bassins.map(
      ({ bassin, filieres }) => [nameOf(base, vocabulary, bassin), String(filieres)] as const,
    ),
    [words.outside, `+ ${sums.outside}`],
    [words.unplaced, `+ ${sums.unplaced}`],
    [words.again, `− ${sums.again}`],
  ];
  return (
    <Block id="sums" title={words.sums}>
      <Text size="sm" className="quiet">
        {words.sumsHelp}
      </Text>
      <PlainTable head={[words.area, words.measures.filieres]}>
        {rows.map(([name, filieres]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td>{filieres}</Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr className="coverage-total">
          <Table.Th scope="row">{words.whole}</Table.Th>
          <Table.Td>{sums.all}</Table.Td>
        </Table.Tr>
      </PlainTable>
    </Block>
  );
}

function PlainTable({ head, children }: { readonly head: readonly string[]; readonly children: ReactNode }) {
  return (
    <Table fz="sm" className="coverage-plain">
      <TableHead headings={head} />
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}
