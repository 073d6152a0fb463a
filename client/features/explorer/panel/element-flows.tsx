import { Anchor, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { FlowsAnswer } from '../../../../domain/api/questions/flows.ts';
import { yearOf } from '../../../../domain/model/figure-periods.ts';
import { MASKED } from '../../../../domain/model/vocabulary.ts';
import type { FigureAxis } from '../../../../domain/secrecy/figure-results.ts';
import { ElementLink } from '../../../components/element-link.tsx';
import { Section } from '../../../components/facts.tsx';
import { addressWith } from '../../../context/address.ts';
import { FiguresView } from '../../../context/figures-view.ts';
import { hasScreen, PATHS } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';

type Flow = FlowsAnswer['flows'][number];

/**
 * The numbers of people sent to and from the element `id` in the period, as ranges such as "5–9" or masked, with what masked means
 * and a link to the published figures. `flows` holds those of the whole network; nothing is shown until they are loaded.
 */
export function ElementFlows(props: { readonly id: string; readonly flows: FlowsAnswer | undefined }) {
  const { t } = useWords();
  const { id, flows } = props;
  const rows = flows?.flows ?? [];
  const into = rows.filter(({ target }) => target === id);
  const out = rows.filter(({ source }) => source === id);
  const own = [...into, ...out];
  const masked = own.filter(({ band }) => band === MASKED);
  const isMasked = own.length > 0 && masked.length === own.length;
  return (
    <>
      <FlowList title={t.panel.flowsIn} flows={into} end="source" />
      <FlowList title={t.panel.flowsOut} flows={out} end="target" />
      {masked.length > 0 && (
        <Text size="sm" mt="xs" className="quiet">
          {t.figures.masked}
          {t.colon}
          {t.figures.legend.masked}.
        </Text>
      )}
      {flows !== undefined && own.length > 0 && hasScreen('figures') && (
        <Text size="sm" mt="xs">
          {isMasked ? (
            <>
              {t.figures.panelMasked}{' '}
              <FiguresLink axis="STAGES" flows={own} period={flows.period}>
                {t.figures.panelLink}
              </FiguresLink>
              .
            </>
          ) : (
            <FiguresLink axis="ENDS" flows={own} period={flows.period}>
              {t.figures.linkFrom}
            </FiguresLink>
          )}
        </Text>
      )}
    </>
  );
}

/** A link to the published figures of a breakdown, of the year and of a kind of the flows that are listed. */
function FiguresLink(props: {
  readonly axis: FigureAxis;
  readonly flows: readonly Flow[];
  readonly period: FlowsAnswer['period'];
  readonly children: string;
}) {
  const search = useSearch();
  const { axis, flows, period, children } = props;
  const kinds = flows.flatMap((flow) => flow.kinds);
  const kind = kinds.includes('ORIENTATION') ? 'ORIENTATION' : kinds[0];
  const year = yearOf(period);
  const view = { axis, ...(kind !== undefined && { kind }), ...(year !== undefined && { year }) };
  return (
    <Anchor component={Link} href={addressWith(PATHS.figures, FiguresView, search, view)} size="sm">
      {children}
    </Anchor>
  );
}

function FlowList(props: {
  readonly title: string;
  readonly flows: readonly Flow[];
  readonly end: 'source' | 'target';
}) {
  const { t, vocabulary } = useWords();
  const { title, flows, end } = props;
  if (flows.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="plain">
        {flows.map((flow) => {
          const id = flow[end];
          const outside = id === 'UNKNOWN' || id === 'SELF' ? vocabulary.flow[id] : undefined;
          return (
            <li key={id}>
              {outside ?? <ElementLink id={id} full />} – <strong>{t.panel.flowBand(flow.band)}</strong>{' '}
              <span className="quiet">{flow.kinds.map((kind) => vocabulary.flow[kind]).join(', ')}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
