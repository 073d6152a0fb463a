import { Button, Text } from '@mantine/core';
import type { CarriedSeal } from '../../../domain/carried/seal.ts';
import { tellsSeal, withSeal } from '../../../domain/meetings/carried-seals.ts';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { useWords } from '../../context/words.tsx';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** A button that writes the fingerprint of a carried file into the minutes of its meeting, until it stands there. */
export function NoteSeal({
  seal,
  meeting,
  edits,
}: {
  readonly seal: CarriedSeal;
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
}) {
  const { t, language } = useWords();
  const { id, texts: was } = meeting;
  const w = t.meetings.seal;
  if (tellsSeal(meeting, seal))
    return (
      <Text size="sm" role="status" className="no-print">
        {w.noted}
      </Text>
    );
  const now = withSeal(meeting, seal, language);
  return (
    <Button
      className="no-print"
      size="xs"
      loading={edits.pending}
      onClick={() =>
        edits.save({ edits: [{ do: 'CHANGE', list: 'meetings', id, fields: [{ path: 'texts', was, now }] }] })
      }
    >
      {w.note}
    </Button>
  );
}
