import { List, Stack, Text } from '@mantine/core';
import type { GainPart, GainParts } from '../../domain/gain/results.ts';
import { nameOf } from '../../domain/map/names.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { ElementLink } from '../components/element-link.tsx';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import type { Body } from '../context/api.ts';
import { useNetwork } from '../context/network.tsx';
import { useAnswer } from '../context/use-answer.ts';
import { useWords } from '../context/words.tsx';
import { useConcerned } from './concerned.ts';
import { OnLapsedNote } from './on-lapsed.tsx';

type Bridges = Body<'gain'>['bridges'];

/**
 * A line that unfolds to explain what the new passerelles `bridges` bring: which filière gains which outlets, and with how
 * many places. The explanation is fetched when the user opens it. `title` replaces the usual title.
 */
export function GainOrigin({ bridges, title }: { readonly bridges: Bridges; readonly title?: string }) {
  const { t } = useWords();
  const { view, base } = useNetwork();
  return (
    <Disclosure title={title ?? t.gain.title}>
      {/* The server does not know the what-if changes of this tab. */}
      {view === base ? <Origin bridges={bridges} /> : <Text size="sm">{t.gain.supposed}</Text>}
    </Disclosure>
  );
}

function Origin({ bridges }: { readonly bridges: Bridges }) {
  const { t } = useWords();
  const { asked, at } = useNetwork();
  // A plan is computed for a day; a finding also needs the period.
  const { data, error, refetch } = useAnswer('gain', {
    ...('agreements' in bridges ? { at } : asked),
    bridges,
  });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  return (
    <Stack gap="xs">
      <Text size="sm">{t.gain.how}</Text>
      <Parts parts={data.parts} />
      {data.withPossible !== null && (
        <>
          <Text size="sm" fw={600}>
            {t.gain.withPossible}
          </Text>
          <Parts parts={data.withPossible} />
        </>
      )}
    </Stack>
  );
}

function Parts({ parts: { gain, concerned, newlyServed, parts, onLapsed } }: { readonly parts: GainParts }) {
  const { t } = useWords();
  const say = useConcerned();
  const { view } = useNetwork();
  const unsourced = parts.reduce(
    (sum, { filiere, places, outlets }) =>
      outlets.length > 0 && view.filieres.get(filiere)?.filiere.source === undefined ? sum + places : sum,
    0,
  );
  if (parts.length === 0) return <Text size="sm">{t.gain.none}</Text>;
  return (
    <div>
      <List size="sm">
        {parts.map((part) => (
          <List.Item key={part.filiere}>
            <Part part={part} />
          </List.Item>
        ))}
      </List>
      <Text size="sm">
        <strong>{t.gain.sum(say(concerned, { most: concerned.outlets.length }))}</strong>{' '}
        <span className="quiet">{t.gain.newly(newlyServed)}</span>
      </Text>
      {unsourced > 0 && <Text size="sm">{t.gain.unsourced(unsourced, concerned.placesConcerned)}</Text>}
      <Text size="sm">
        <OnLapsedNote value={onLapsed} />
      </Text>
      <Text size="sm" className="quiet">
        {t.gain.order(gain)}
      </Text>
    </div>
  );
}

function Part({ part }: { readonly part: GainPart }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { filiere, places, estimated, outlets, dropped, newlyServed } = part;
  const source = view.filieres.get(filiere)?.filiere.source;
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(view, vocabulary, id)).join(', ');
  return (
    <>
      <ElementLink id={filiere} full />
      {t.colon}
      {t.gain.part(places, estimated, outlets.length, names(outlets))}
      {dropped.length > 0 && ` ${t.gain.dropped(names(dropped))}`}
      {newlyServed && <span className="quiet"> · {t.gain.first}</span>}
      <span className="quiet"> · {source === undefined ? t.gain.noSource : t.gain.source(source)}</span>
    </>
  );
}
