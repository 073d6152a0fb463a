import { Button, Select, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { Failure } from '../../components/failure.tsx';
import { matchOptions } from '../../components/match-options.ts';
import { OneOf } from '../../components/one-of.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useViewState } from '../../context/address.ts';
import { DECISION_SHOWS, MeetingsView } from '../../context/meetings-view.ts';
import { today } from '../../context/today.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { fold } from '../../model/search.ts';
import { DecisionRow } from './decision-row.tsx';
import { useMeetingNames } from './use-meeting-names.ts';

/** Decisions listed at first. */
const AT_FIRST = 50;

const STATES = { due: ['OVERDUE', 'OPEN'], SETTLED: ['SETTLED'], all: [] } as const;

/** The decisions of all meetings, what is overdue first, with their filters. */
export function DecisionList() {
  const { t } = useWords();
  const { document } = useSheet();
  const names = useMeetingNames();
  const [{ which, carrier, bassin }, setView] = useViewState(MeetingsView);
  const [isWhole, setWhole] = useState(false);
  const { data, error, refetch } = useAnswer(
    'decisions',
    { today: today(), ...(bassin !== undefined && { bassin }) },
    { keepPrevious: true },
  );
  const w = t.meetings.decisions;
  if (error !== null) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Waiting />;
  if (data.decisions.length === 0 && bassin === undefined) return null;
  const states: readonly string[] = STATES[which];
  const wanted = fold(carrier ?? '');
  const listed = data.decisions.filter(
    (one) =>
      (states.length === 0 || states.includes(one.state)) &&
      (wanted === '' || fold(names.carrier(one)).includes(wanted)),
  );
  const shown = isWhole ? listed : listed.slice(0, AT_FIRST);
  return (
    <section aria-label={w.title}>
      <Title order={2} size="h4">
        {w.title}
      </Title>
      <Text size="sm" className="quiet">
        {w.intro}
      </Text>
      <div className="meeting-line no-print">
        <OneOf
          label={w.show}
          options={DECISION_SHOWS}
          name={(one) => w[one]}
          value={which}
          choose={(one) => setView({ which: one })}
        />
        <TextInput
          size="xs"
          label={w.carrier}
          value={carrier ?? ''}
          onChange={({ currentTarget }) =>
            setView({ carrier: currentTarget.value || undefined }, { replace: true })
          }
        />
        <Select
          size="xs"
          label={w.bassin}
          placeholder={w.everywhere}
          searchable
          clearable
          filter={matchOptions}
          data={document.bassins.map(({ id, name }) => ({ value: id, label: name }))}
          value={bassin ?? null}
          onChange={(id) => setView({ bassin: id ?? undefined })}
        />
      </div>
      {listed.length === 0 ? (
        <p role="status">{w.noneFound}</p>
      ) : (
        <ul className="plain meeting-decisions">
          {shown.map((one) => (
            <DecisionRow key={one.point} decision={one} isInMeeting />
          ))}
        </ul>
      )}
      {shown.length < listed.length && (
        <Button size="xs" variant="default" onClick={() => setWhole(true)}>
          {w.more(listed.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
