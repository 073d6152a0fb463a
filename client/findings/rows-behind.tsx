import { List, Stack, Text } from '@mantine/core';
import type { Finding, FindingOf } from '../../domain/analysis/findings.ts';
import { ROW_FIGURES, type RowBehind, type RowFigure } from '../../domain/analysis/flows/rows-behind.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { FLOW_DECLARERS } from '../../domain/model/vocabulary.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { ElementLink } from '../components/element-link.tsx';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useNetwork } from '../context/network.tsx';
import { useRows } from '../context/queries.ts';
import { useWords } from '../context/words.tsx';
import { fullNameOf } from '../model/labels.ts';

type OfRows = FindingOf<'M05' | 'M07' | 'M08' | 'M10'>;

/** Whether the figures of a finding are made of rows. */
export const hasRows = (finding: Finding): finding is OfRows =>
  finding.kind === 'M05' || finding.kind === 'M07' || finding.kind === 'M08' || finding.kind === 'M10';

/** Which reports the figures of a finding count, who made them, for when, and who made none. */
export function RowsBehind({ finding }: { readonly finding: OfRows }) {
  const { t } = useWords();
  return (
    <Disclosure title={t.rows.title}>
      <Figures finding={finding} />
    </Disclosure>
  );
}

function Figures({ finding }: { readonly finding: OfRows }) {
  const { t } = useWords();
  const { asked } = useNetwork();
  const { data, error, refetch } = useRows({ ...asked, key: finding.key });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const figures =
    finding.kind === 'M05' ? ROW_FIGURES.filter((one) => one !== 'PEOPLE') : ROW_FIGURES.slice(0, 1);
  return (
    <Stack gap="xs">
      {figures.map((figure) => (
        <Figure
          key={figure}
          figure={figure}
          rows={data.rows.filter((row) => row.figure === figure)}
          ends={endsOf(finding, figure)}
        />
      ))}
      <Text size="sm" className="quiet">
        {t.rows.without}
      </Text>
    </Stack>
  );
}

/** Who sends and who receives; M10 says by itself which of all senders are silent. */
function endsOf(finding: OfRows, figure: RowFigure): Ends {
  const [one, other] = finding.elements;
  if (finding.kind === 'M05' && figure === 'REORIENTED')
    return { SENDER: other, RECEIVER: finding.evidence.operators[0] };
  return finding.kind === 'M10' ? { RECEIVER: one } : { SENDER: one, RECEIVER: other };
}

type Ends = { readonly [K in (typeof FLOW_DECLARERS)[number]]?: string | undefined };

function Figure(props: {
  readonly figure: RowFigure;
  readonly rows: readonly RowBehind[];
  readonly ends: Ends;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { figure, rows, ends } = props;
  const silent = FLOW_DECLARERS.flatMap((declarer) => {
    const id = ends[declarer];
    const isSilent = id !== undefined && rows.every(({ declaredBy }) => declaredBy !== declarer);
    return isSilent ? [t.rows.silent[declarer](fullNameOf(view, vocabulary, id))] : [];
  });
  return (
    <div>
      <Text size="sm" fw={600}>
        {t.rows.figure[figure]}
      </Text>
      {rows.length === 0 && <Text size="sm">{t.rows.none}</Text>}
      <List size="sm">
        {rows.map((row) => (
          <List.Item key={Object.values(row).join(' ')}>
            <Row row={row} />
          </List.Item>
        ))}
      </List>
      {rows.length > 0 && silent.length > 0 && <Text size="sm">{silent.join(' ')}</Text>}
    </div>
  );
}

function Row({ row }: { readonly row: RowBehind }) {
  const { t, vocabulary, language } = useWords();
  const { source, target, kind, from, to, declaredBy, use } = row;
  const day = (text: string): string => dayInWords(text, language);
  const outside = source === 'UNKNOWN' || source === 'SELF' ? vocabulary.flow[source] : undefined;
  return (
    <>
      {outside ?? <ElementLink id={source} full />} → <ElementLink id={target} full />{' '}
      <span className="quiet">
        {[vocabulary.flow[kind], t.rows.period(day(from), day(to)), t.rows.declaredBy[declaredBy]].join(', ')}
      </span>{' '}
      – {t.rows.use[use]}
    </>
  );
}
