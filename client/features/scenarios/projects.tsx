import { Anchor, Button, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import type { Passerelle } from '../../../domain/model/entities.ts';
import type { Scenario } from '../../../domain/model/scenario.ts';
import { toProjects } from '../../../domain/whatif/to-projects.ts';
import { useExplorerAddresses } from '../../components/element-link.tsx';
import { Failure } from '../../components/failure.tsx';
import { Day } from '../../context/address.ts';
import { send } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { fullNameOf } from '../../model/labels.ts';
import { kindWords, useChangeWords } from '../../whatif/change-words.ts';

/**
 * A form that turns the new passerelles of a saved what-if scenario into planned ones of the real network, from the
 * day of a meeting on. It first shows what will be written and what not, then the result.
 */
export function Projects({ scenario, close }: { readonly scenario: Scenario; close(): void }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const client = useQueryClient();
  const [meeting, setMeeting] = useState('');
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const meetingOn = Day.safeParse(meeting).data;
  const { document } = base;
  const would = useMemo(
    // The day has no effect on which changes become projects.
    () => toProjects(document, scenario, meetingOn ?? base.at),
    [document, scenario, meetingOn, base.at],
  );
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (day: string) => send('scenarioToProjects', { scenario: scenario.id, meetingOn: day }),
    onSuccess: () => client.invalidateQueries(),
  });
  const write = (): void => {
    setTried(true);
    if (meetingOn !== undefined) mutate(meetingOn);
  };
  const s = t.scenarios;
  return (
    <section aria-labelledby="projects" className="projects">
      <Title order={2} size="h4" className="group-head" id="projects" ref={heading} tabIndex={-1}>
        {s.projectsTitle(scenario.name)}
      </Title>
      {data === undefined ? (
        <>
          <TextInput
            type="date"
            size="sm"
            required
            className="narrow-field"
            label={s.meeting}
            value={meeting}
            error={tried && meetingOn === undefined && s.meetingNeeded}
            onChange={({ currentTarget }) => setMeeting(currentTarget.value)}
          />
          <Text size="sm" mt="sm">
            {s.willWrite(would.passerelles.length)}
          </Text>
          <PasserelleList passerelles={would.passerelles} day={meetingOn} />
          <LeftOut scenario={scenario} leftOut={would.leftOut} />
          {error !== null && <Failure error={error} retry={write} />}
          <div className="element-buttons">
            {would.passerelles.length > 0 && (
              <Button loading={isPending} onClick={write}>
                {s.confirm(would.passerelles.length)}
              </Button>
            )}
            <Button variant="default" onClick={close}>
              {s.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div role="status">
          <Text size="sm">{s.written(data.passerelles.length)}</Text>
          <PasserelleList passerelles={data.passerelles} day={meetingOn} written />
          <LeftOut scenario={scenario} leftOut={data.leftOut} />
          <div className="element-buttons">
            <Button variant="default" onClick={close}>
              {t.panel.close}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function PasserelleList(props: {
  readonly passerelles: readonly Passerelle[];
  readonly day: string | undefined;
  /** The passerelles are saved, so each gets a link to the map. */
  readonly written?: boolean;
}) {
  const words = useWords();
  const { base } = useNetwork();
  const addresses = useExplorerAddresses();
  const { t, vocabulary, language } = words;
  const { passerelles, day, written = false } = props;
  return (
    <ul>
      {passerelles.map(({ id, from, to, kind }) => (
        <li key={id}>
          {fullNameOf(base, vocabulary, from)} → {fullNameOf(base, vocabulary, to)}{' '}
          <span className="quiet">
            ({kindWords(words, kind)}
            {day !== undefined && `, ${t.scenarios.planned(dayInWords(day, language))}`})
          </span>{' '}
          {written && (
            <Anchor component={Link} size="sm" underline="always" href={addresses.element(id)}>
              {t.scenarios.see}
            </Anchor>
          )}
        </li>
      ))}
    </ul>
  );
}

function LeftOut(props: {
  readonly scenario: Scenario;
  readonly leftOut: ReturnType<typeof toProjects>['leftOut'];
}) {
  const { t, changeWords } = useWords();
  const words = useChangeWords(props.scenario.changes);
  if (props.leftOut.length === 0) return null;
  return (
    <>
      <Text size="sm">{t.scenarios.leftOut}</Text>
      <ul>
        {props.leftOut.map(({ change, code }) => {
          const left = props.scenario.changes[change];
          return (
            <li key={change}>
              {left !== undefined && words(left)}
              <br />
              <span className="quiet">{changeWords.leftOut[code]}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
