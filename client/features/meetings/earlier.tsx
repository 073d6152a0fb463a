import { Button, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { MeetingAnswer } from '../../../domain/api/questions/meetings.ts';
import type { ListedDecision } from '../../../domain/meetings/results.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { WhereWritten } from '../../components/where-written.tsx';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { DecisionRow } from './decision-row.tsx';
import { changedFields, takingUp } from './meeting-edits.ts';
import type { MeetingEdits } from './use-meeting-edits.ts';

interface EarlierProps {
  readonly meeting: Meeting;
  readonly answer: MeetingAnswer;
  readonly edits: MeetingEdits;
}

/** What became of the decisions of the meeting before, and of older ones that are still open. */
export function Earlier({ meeting, answer, edits }: EarlierProps) {
  const { t, language } = useWords();
  const { document } = useSheet();
  const w = t.meetings.earlier;
  const before = document.meetings.find(({ id }) => id === answer.before);
  return (
    <section className="meeting-part" aria-label={w.title}>
      <Title order={3} size="h4">
        {w.title}
      </Title>
      {before === undefined ? (
        <Text size="sm" className="quiet">
          {meeting.body === undefined ? w.noBody : w.none}
        </Text>
      ) : (
        <>
          <Text size="sm" className="quiet">
            {w.of(before.name, dayInWords(before.date, language))}
            {answer.earlier.length === 0 && ` ${w.noPoints}`}
          </Text>
          <ul className="plain meeting-decisions">
            {answer.earlier.map((one) => (
              <DecisionRow key={one.point} decision={one}>
                <WhereWritten>
                  <Next decision={one} meeting={meeting} edits={edits} />
                </WhereWritten>
              </DecisionRow>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What can be done with a decision that is not settled: say that it is, or put it on the agenda of this meeting. */
function Next(props: {
  readonly decision: ListedDecision;
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
}) {
  const { t, language } = useWords();
  const { document } = useSheet();
  const { decision, meeting, edits } = props;
  const [isOpen, setOpen] = useState(false);
  const [on, setOn] = useState(today());
  const [outcome, setOutcome] = useState(decision.outcome ?? '');
  const w = t.meetings.earlier;
  const point = document.meetingPoints.find(({ id }) => id === decision.point);
  if (decision.state === 'SETTLED' || point === undefined) return null;
  if (!isOpen)
    return (
      <div className="meeting-tools no-print">
        <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
          {w.settle}
        </Button>
        {decision.takenUp === null && (
          <Button
            size="compact-xs"
            variant="default"
            loading={edits.pending}
            onClick={() => {
              edits.save({ edits: takingUp(document, meeting.id, [point]) });
            }}
          >
            {w.takeUp}
          </Button>
        )}
      </div>
    );
  // What is settled was decided before, so a day before the decision is a slip.
  const isTooEarly = on !== '' && on < decision.date;
  const fields = changedFields(point, {
    settledOn: on === '' ? undefined : on,
    outcome: outcome.trim() || undefined,
  });
  return (
    <form
      className="meeting-line no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isTooEarly) return;
        const edit = { do: 'CHANGE', list: 'meetingPoints', id: point.id, fields } as const;
        if (fields.length > 0) edits.save({ edits: [edit] }, () => setOpen(false));
      }}
    >
      <TextInput
        size="xs"
        type="date"
        label={w.settleDay}
        value={on}
        min={decision.date}
        error={isTooEarly && w.settledBefore(dayInWords(decision.date, language))}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={w.outcome}
        maxLength={2000}
        value={outcome}
        onChange={({ currentTarget }) => setOutcome(currentTarget.value)}
      />
      <Button type="submit" size="xs" loading={edits.pending}>
        {w.save}
      </Button>
      <Button size="xs" variant="default" onClick={() => setOpen(false)}>
        {w.cancel}
      </Button>
    </form>
  );
}
