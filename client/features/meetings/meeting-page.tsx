import { Button, Text, Title } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { CarriedSeal } from '../../../domain/carried/seal.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { Failure } from '../../components/failure.tsx';
import { OneOf } from '../../components/one-of.tsx';
import { TakeAlong } from '../../components/take-along.tsx';
import { TakeSlides } from '../../components/take-slides.tsx';
import { To } from '../../components/to.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import { ActionsView } from '../../context/actions-view.ts';
import { addressWith, useViewState } from '../../context/address.ts';
import { isCarried } from '../../context/carried.ts';
import { MEETING_SHOWS, MeetingsView } from '../../context/meetings-view.ts';
import { useMay } from '../../context/person.tsx';
import { InventoryView, PATHS } from '../../context/screens.ts';
import { today } from '../../context/today.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { Agenda } from './agenda.tsx';
import { Attendance } from './attendance.tsx';
import { Earlier } from './earlier.tsx';
import { asAction } from './meeting-edits.ts';
import { MeetingStory } from './meeting-story.tsx';
import { MinutesDraft } from './minutes-draft.tsx';
import { NoteSeal } from './note-seal.tsx';
import { Since } from './since.tsx';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** One meeting: what it opens on, its agenda where points are decided, and its minutes. */
export function MeetingPage(props: {
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
  holds(isHeld: boolean): void;
}) {
  const { t, language } = useWords();
  const { meeting, edits, holds } = props;
  const [{ show }, setView] = useViewState(MeetingsView);
  const asked = { id: meeting.id, today: today() };
  const { data, error, refetch } = useAnswer('meeting', asked, { keepPrevious: true });
  const w = t.meetings;
  return (
    <article aria-labelledby="meeting-name">
      <Title order={2} id="meeting-name">
        {meeting.name}
      </Title>
      <Text className="quiet">
        {[dayInWords(meeting.date, language), meeting.body].filter(Boolean).join(', ')}
      </Text>
      {!isCarried() && <MeetingTools meeting={meeting} edits={edits} />}
      <OneOf
        label={w.tabs.label}
        options={MEETING_SHOWS}
        name={(one) => w.tabs[one]}
        value={show}
        choose={(one) => setView({ show: one })}
      />
      {show === 'minutes' ? (
        <>
          <WhereWritten>
            <Attendance meeting={meeting} edits={edits} />
          </WhereWritten>
          <MinutesDraft meeting={meeting} edits={edits} holds={holds} />
        </>
      ) : error !== null ? (
        <Failure error={error} retry={refetch} />
      ) : data === undefined || data.meeting.id !== meeting.id ? (
        <Waiting />
      ) : (
        <>
          {!isCarried() && <Earlier meeting={meeting} answer={data} edits={edits} />}
          <Since answer={data} />
          <Agenda meeting={meeting} listed={data.points} earlier={data.earlier} edits={edits} holds={holds} />
        </>
      )}
    </article>
  );
}

/** Files and slides of a meeting; for editors also the way to all its fields, and to counting it as an action. */
function MeetingTools({ meeting, edits }: { readonly meeting: Meeting; readonly edits: MeetingEdits }) {
  const { t } = useWords();
  const { document } = useSheet();
  const search = useSearch();
  const may = useMay('EDIT');
  const w = t.meetings;
  const actions = document.actions.filter((action) => action.meeting === meeting.id);
  const noteSeal = (seal: CarriedSeal) => (
    <WhereWritten>
      <NoteSeal seal={seal} meeting={meeting} edits={edits} />
    </WhereWritten>
  );
  return (
    <div className="meeting-tools no-print">
      {may && (
        <Button
          component={Link}
          size="xs"
          variant="default"
          href={addressWith(PATHS.inventory, InventoryView, search, { list: 'meetings', open: meeting.id })}
        >
          {w.edit}
        </Button>
      )}
      <MeetingStory meeting={meeting} edits={edits} />
      <TakeAlong meeting={meeting.id} after={noteSeal} />
      <TakeSlides story={meeting.story} size="xs" meeting={meeting} after={noteSeal} />
      {actions.length === 0 ? (
        may && (
          <Button
            size="xs"
            variant="default"
            title={w.asActionHelp}
            loading={edits.pending}
            onClick={() => edits.save({ edits: [asAction(document, meeting)] })}
          >
            {w.asAction}
          </Button>
        )
      ) : (
        <Text size="sm" className="quiet">
          {w.isAction}{' '}
          {actions.map(({ id, name }) => (
            <To key={id} href={addressWith(PATHS.actions, ActionsView, search, { sel: id })}>
              {name}
            </To>
          ))}
        </Text>
      )}
    </div>
  );
}
