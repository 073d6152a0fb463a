import { Table, Text } from '@mantine/core';
import type { DimensionVerdict, LevelVerdict } from '../../domain/analysis/results.ts';
import { levelLabel } from '../../domain/messages/level-label.ts';
import { TableHead } from '../components/tables/headings.tsx';
import { useAudience } from '../context/audience.tsx';
import { useWords, type Words } from '../context/words.tsx';
import './findings.css';

const SIGNS = { PASS: '✓', GAP: '✗', OVER: '✗', UNKNOWN: '?' } as const;

/**
 * A table of the level test of a passage: for each dimension (oral, written…) the person's level, the required level,
 * and the result. Without `all`, dimensions without a requirement are left out. `unknown` is said where a level is not
 * known, in place of "to check".
 */
export function LevelTable({
  levels,
  all = false,
  unknown,
  presumed = [],
}: {
  readonly levels: LevelVerdict;
  readonly all?: boolean;
  readonly unknown?: string | undefined;
  /** Paths of fields of the filière entered whose values a rule presumed, such as `entry.oral`. */
  readonly presumed?: readonly string[];
}) {
  const words = useWords();
  const { t, vocabulary } = words;
  const { profile } = useAudience();
  if (levels.byConvention) return <Text size="sm">{t.levels.convention}</Text>;
  /** Nobody who reads a language is called a non-reader, though it reads no French. */
  const readsElsewhere = ({ dimension, state }: DimensionVerdict): boolean =>
    dimension === 'written' && state === 0 && profile?.literate === true;
  const rows = levels.dimensions.filter((row) => all || row.need !== 0 || row.verdict !== 'PASS');
  return (
    <Table className="level-table" withTableBorder verticalSpacing={4} fz="sm">
      <caption className="sr-only">{t.levels.caption}</caption>
      <TableHead headings={[t.levels.dimension, t.levels.state, t.levels.need, t.levels.verdict]} />
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.dimension}>
            <Table.Th scope="row" fw={500}>
              {vocabulary.dimension[row.dimension]}
            </Table.Th>
            <Table.Td>{readsElsewhere(row) ? t.levels.readsElsewhere : stateText(words, row)}</Table.Td>
            <Table.Td>{needText(words, row)}</Table.Td>
            <Table.Td className={`verdict-${row.verdict}`}>
              <span aria-hidden="true">{`${SIGNS[row.verdict]}\u00a0`}</span>
              {row.verdict === 'UNKNOWN' && unknown !== undefined ? unknown : verdictText(words, row)}
              {row.verdict === 'PASS' &&
                presumed.some((path) => path.startsWith(`entry.${row.dimension}`)) &&
                ` ${t.levels.ifPresumed}`}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function stateText({ t, vocabulary }: Words, { dimension, state, lowerBound }: DimensionVerdict): string {
  if (state === null) return vocabulary.notDocumented;
  const level = levelLabel(vocabulary, dimension, state);
  return lowerBound ? t.levels.atLeast(level) : level;
}

function needText({ t, vocabulary }: Words, row: DimensionVerdict): string {
  const { dimension, need, max, tested, declared } = row;
  const level = (value: number): string => levelLabel(vocabulary, dimension, value);
  const parts: string[] = [];
  if (need !== null) parts.push(need === 0 ? vocabulary.noCondition : level(need));
  if (tested !== null && declared !== null && tested > declared) {
    parts.push(t.levels.testedAbove(level(tested), level(declared)));
  }
  if (max !== null) parts.push(t.levels.ceiling(level(max)));
  return parts.length === 0 ? vocabulary.notDocumented : parts.join(' · ');
}

function verdictText({ t, vocabulary }: Words, { verdict, gap, waived }: DimensionVerdict): string {
  if (waived) return t.levels.waived;
  return verdict === 'GAP'
    ? `${vocabulary.verdict.GAP} (${t.levels.missing(gap)})`
    : vocabulary.verdict[verdict];
}
