import { List, Stack, Text } from '@mantine/core';
import type { FigureRows, RowBehind } from '../../domain/findings/figure-rows.ts';
import { type Finding, kindOf } from '../../domain/findings/finding.ts';
import { fullNameOf } from '../../domain/map/names.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { FLOW_DECLARERS } from '../../domain/model/vocabulary.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { ElementLink } from '../components/element-link.tsx';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useNetwork } from '../context/network.tsx';
import { useAnswer } from '../context/use-answer.ts';
import { useWords } from '../context/words.tsx';

/**
 * A line that unfolds to list the reports of people sent onward behind the figures of a finding: who reported what
 * for which period, and who did not report. Nothing is shown for findings without such figures.
 */
export function RowsBehind({ finding }: { readonly finding: Finding }) {
  const { t } = useWords();
  const { rows } = kindOf(finding);
  if (rows === undefined) return null;
  return (
    <Disclosure title={t.rows.title}>
      <Figures finding={finding} figures={rows} />
    </Disclosure>
  );
}

function Figures(props: { readonly finding: Finding; readonly figures: readonly FigureRows<Finding>[] }) {
  const { t } = useWords();
  const { asked } = useNetwork();
  const { finding, figures } = props;
  const { data, error, refetch } = useAnswer('rows', { ...asked, key: finding.key });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  return (
    <Stack gap="xs">
      {figures.map(({ figure, ends }) => (
        <Figure
          key={figure}
          figure={figure}
          rows={data.rows.filter((row) => row.figure === figure)}
          ends={ends(finding)}
        />
      ))}
      <Text size="sm" className="quiet">
        {t.rows.without}
      </Text>
    </Stack>
  );
}

function Figure(props: {
  readonly figure: RowBehind['figure'];
  readonly rows: readonly RowBehind[];
  readonly ends: ReturnType<FigureRows<Finding>['ends']>;
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
