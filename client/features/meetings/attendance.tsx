import { Button, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { useWords } from '../../context/words.tsx';
import { changedFields } from './meeting-edits.ts';
import type { MeetingEdits } from './use-meeting-edits.ts';

const linesOf = (text: string): string[] | undefined => {
  const lines = [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines;
};

/** Who was there and who sent word, a role or an organisation a line, and the day on which the minutes were approved. */
export function Attendance({ meeting, edits }: { readonly meeting: Meeting; readonly edits: MeetingEdits }) {
  const { t } = useWords();
  const [present, setPresent] = useState(meeting.present?.join('\n') ?? '');
  const [excused, setExcused] = useState(meeting.excused?.join('\n') ?? '');
  const [approvedOn, setApprovedOn] = useState(meeting.approvedOn ?? '');
  const w = t.meetings.attendance;
  const fields = changedFields(meeting, {
    present: linesOf(present),
    excused: linesOf(excused),
    approvedOn: approvedOn === '' ? undefined : approvedOn,
  });
  return (
    <form
      className="meeting-part no-print"
      aria-label={w.title}
      onSubmit={(event) => {
        event.preventDefault();
        edits.save({ edits: [{ do: 'CHANGE', list: 'meetings', id: meeting.id, fields }] });
      }}
    >
      <Title order={3} size="h4">
        {w.title}
      </Title>
      <div className="meeting-line">
        <Textarea
          size="xs"
          autosize
          minRows={3}
          label={w.present}
          description={w.help}
          value={present}
          onChange={({ currentTarget }) => setPresent(currentTarget.value)}
        />
        <Textarea
          size="xs"
          autosize
          minRows={3}
          label={w.excused}
          description={w.help}
          value={excused}
          onChange={({ currentTarget }) => setExcused(currentTarget.value)}
        />
        <TextInput
          size="xs"
          type="date"
          label={w.approvedOn}
          value={approvedOn}
          onChange={({ currentTarget }) => setApprovedOn(currentTarget.value)}
        />
        <Button type="submit" size="xs" loading={edits.pending} disabled={fields.length === 0}>
          {w.save}
        </Button>
      </div>
    </form>
  );
}
