import { Button, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { capital } from '../../../domain/messages/capital.ts';
import { DECISIONS, type Meeting, type MeetingPoint } from '../../../domain/model/meeting.ts';
import { OneOf } from '../../components/one-of.tsx';
import { useWords } from '../../context/words.tsx';
import { Outcome } from '../../editing/outcome.tsx';
import { FollowUpInputs, useFollowUpFields } from '../../findings/follow-up-fields.tsx';
import { changedFields } from './meeting-edits.ts';
import { draftOf, fieldsOf, type PointDraft, type PointProblem, problemsOf, VOTES } from './point-draft.ts';
import type { MeetingEdits } from './use-meeting-edits.ts';

/**
 * The form in which a point is decided: discussion, decision, votes, who carries it on and until when. Where the finding
 * was followed up otherwise since, nothing is written until one chooses.
 */
export function DecideForm(props: {
  readonly point: MeetingPoint;
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
  toggle(): void;
  holds(isHeld: boolean): void;
}) {
  const { t } = useWords();
  const { point, meeting, edits, toggle, holds } = props;
  const [draft, setDraft] = useState(() => draftOf(point));
  const [problems, setProblems] = useState<readonly PointProblem[]>([]);
  const followUp = useFollowUpFields({
    ...{ carrier: point.carrier ?? null, operator: point.operator ?? null },
    ...{ due: point.due ?? null, reason: point.reason ?? null },
  });
  const w = t.meetings.agenda;
  const change = (part: Partial<PointDraft>): void => {
    setDraft({ ...draft, ...part });
    holds(true);
  };
  const save = (): void => {
    const given = followUp.given();
    const found = problemsOf(draft, given, meeting);
    setProblems(followUp.isDueUnread() ? [...found, 'due'] : found);
    if (found.length > 0 || followUp.isDueUnread()) return;
    const { reason, carrier, operator, due } = given;
    const fields = changedFields(point, { ...fieldsOf(draft), reason, carrier, operator, due });
    if (fields.length === 0) toggle();
    else edits.save({ edits: [{ do: 'CHANGE', list: 'meetingPoints', id: point.id, fields }] }, toggle);
  };
  const input = (field: keyof PointDraft, label: string) => (
    <TextInput
      key={field}
      size="xs"
      label={label}
      maxLength={300}
      error={
        (field === 'name' && problems.includes('name') && w.nameNeeded) ||
        (VOTES.some((vote) => vote === field) && problems.includes('votes') && w.votesUnread)
      }
      value={draft[field]}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
    />
  );
  return (
    <form
      className="meeting-decide no-print"
      aria-label={point.name}
      noValidate
      onChange={() => holds(true)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <OneOf
        label={w.decision}
        options={['NONE', ...DECISIONS] as const}
        name={(one) => capital(one === 'NONE' ? w.notYet : t.meetings.decision[one])}
        value={draft.decision}
        choose={(decision) => change({ decision })}
      />
      <div className="meeting-decide-fields">
        <FollowUpInputs
          fields={followUp}
          isReasonNeeded={draft.decision === 'REFUSED'}
          problems={problems.filter((one) => one === 'reason')}
        />
        {problems.includes('due') && (
          <Text size="xs" role="alert" className="meeting-late">
            {followUp.isDueUnread() ? t.life.dueUnread : w.dueBefore}
          </Text>
        )}
      </div>
      <Textarea
        size="xs"
        autosize
        minRows={2}
        label={w.discussion}
        value={draft.discussion}
        onChange={({ currentTarget }) => change({ discussion: currentTarget.value })}
      />
      <fieldset className="meeting-votes">
        <legend>{w.votes}</legend>
        {input('for', w.for)}
        {input('against', w.against)}
        {input('abstained', w.abstained)}
      </fieldset>
      <div className="meeting-line">
        {input('name', w.name)}
        {input('decidedBy', w.decidedBy)}
      </div>
      {edits.isFollowedUpSince && (
        <div className="meeting-since">
          <Outcome edits={edits} />
          <div className="meeting-tools">
            {(['KEEP', 'REPLACE'] as const).map((choice) => (
              <Button
                key={choice}
                size="xs"
                variant="default"
                onClick={() => {
                  edits.choose(choice);
                  save();
                }}
              >
                {choice === 'KEEP' ? w.keep : w.replace}
              </Button>
            ))}
          </div>
        </div>
      )}
      <div className="meeting-tools">
        <Button type="submit" size="xs" loading={edits.pending}>
          {w.save}
        </Button>
        <Button size="xs" variant="default" onClick={toggle}>
          {w.close}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          loading={edits.pending}
          onClick={() => {
            holds(false);
            edits.save({ edits: [{ do: 'REMOVE', list: 'meetingPoints', id: point.id }] });
          }}
        >
          {w.remove}
        </Button>
      </div>
    </form>
  );
}
