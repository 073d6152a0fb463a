import { Anchor, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { fullNameOf } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import type { Passerelle } from '../../../domain/model/entities.ts';
import type { Scenario } from '../../../domain/model/scenario.ts';
import { Day } from '../../../domain/slides/state/fields.ts';
import { toProjects } from '../../../domain/whatif/to-projects.ts';
import { useExplorerAddresses } from '../../components/element-link.tsx';
import { Failure } from '../../components/failure.tsx';
import { addressWith } from '../../context/address.ts';
import { send } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { usePerson } from '../../context/person.tsx';
import { HomeView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { FollowUpInputs } from '../../findings/follow-up-fields.tsx';
import { keepAuthor, keptAuthor } from '../../model/author.ts';
import { kindWords, useChangeWords } from '../../whatif/change-words.ts';
import { useProjectFollowUp } from './use-project-follow-up.ts';

/**
 * A form that turns the new passerelles of a saved what-if scenario into planned ones of the real network, from the
 * day of a meeting on. It first shows what will be written and what not, then the result.
 */
export function Projects({ scenario, close }: { readonly scenario: Scenario; close(): void }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const client = useQueryClient();
  const search = useSearch();
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
  const person = usePerson();
  const [typed, setAuthor] = useState(keptAuthor);
  const author = person?.name ?? typed;
  const followUp = useProjectFollowUp(would.passerelles);
  const { fields } = followUp;
  const isDueUnread = tried && fields.isDueUnread();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async (day: string) => {
      // A planned passerelle answers its finding, of which nothing can be said any more afterwards.
      const followed = await followUp.say(author.trim());
      const asked = { scenario: scenario.id, meetingOn: day };
      return { followed, ...(await send('scenarioToProjects', asked, undefined, author.trim())) };
    },
    onSuccess: () => {
      keepAuthor(author);
      return client.invalidateQueries();
    },
  });
  const write = (): void => {
    setTried(true);
    if (meetingOn !== undefined && author.trim() !== '' && !fields.isDueUnread()) mutate(meetingOn);
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
          {would.passerelles.length > 0 && (
            <Stack gap="xs" mt="sm" className="narrow-field">
              <Text size="sm" fw={600}>
                {t.life.title}
              </Text>
              <FollowUpInputs fields={fields} problems={isDueUnread ? ['due'] : []} />
              <TextInput
                size="xs"
                required
                label={t.life.author}
                description={t.life.authorHelp}
                error={tried && author.trim() === '' && t.life.authorNeeded}
                value={author}
                onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
              />
            </Stack>
          )}
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
          <Text size="sm">
            {s.followed(data.followed, data.passerelles.length)}{' '}
            {data.followed > 0 && (
              <Anchor
                component={Link}
                size="sm"
                underline="always"
                href={addressWith(PATHS.home, HomeView, search, { follow: true })}
              >
                {t.home.followUps.all}
              </Anchor>
            )}
          </Text>
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
