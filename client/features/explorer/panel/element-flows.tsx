import type { FlowsAnswer } from '../../../../domain/api/questions/flows.ts';
import { ElementLink } from '../../../components/element-link.tsx';
import { Section } from '../../../components/facts.tsx';
import { useWords } from '../../../context/words.tsx';

type Flow = FlowsAnswer['flows'][number];

/**
 * The numbers of people sent to and from the element `id` in the period, as ranges such as "5–9". `flows` holds those
 * of the whole network; nothing is shown until they are loaded.
 */
export function ElementFlows(props: { readonly id: string; readonly flows: FlowsAnswer | undefined }) {
  const { t } = useWords();
  const rows = props.flows?.flows ?? [];
  const into = rows.filter(({ target }) => target === props.id);
  const out = rows.filter(({ source }) => source === props.id);
  return (
    <>
      <FlowList title={t.panel.flowsIn} flows={into} end="source" />
      <FlowList title={t.panel.flowsOut} flows={out} end="target" />
    </>
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
