import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Meeting } from '../../../domain/model/meeting.ts';
import { OWN_TEXT_LIMIT, withText } from '../../../domain/model/own-text.ts';
import type { ReportText } from '../../../domain/report/report.ts';
import { Passages } from '../../components/passages.tsx';
import { useMay } from '../../context/person.tsx';
import { useWords } from '../../context/words.tsx';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** A text of the minutes, which people may write anew; it is marked when the program says something else since. */
export function MinutesText(props: {
  readonly block: ReportText;
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
  holds(isHeld: boolean): void;
}) {
  const { t } = useWords();
  const { block, meeting, edits, holds } = props;
  const { key, text, generated, outdated } = block;
  const may = useMay('EDIT');
  const [typed, setTyped] = useState<string>();
  const w = t.meetings.draft;
  const isOwn = text !== generated;
  const close = (): void => {
    setTyped(undefined);
    holds(false);
  };
  if (typed !== undefined && key !== null) {
    const keep = (written: string): void => {
      const now = withText(meeting.texts, {
        key,
        text: written === generated ? '' : written,
        over: generated,
      });
      const field = { path: 'texts', was: meeting.texts, now };
      edits.save({ edits: [{ do: 'CHANGE', list: 'meetings', id: meeting.id, fields: [field] }] }, close);
    };
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep(typed.trim());
        }}
      >
        <Textarea
          autosize
          autoFocus
          minRows={3}
          maxRows={30}
          maxLength={OWN_TEXT_LIMIT}
          label={w.own}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <div className="meeting-tools">
          <Button type="submit" size="xs" loading={edits.pending}>
            {w.keep}
          </Button>
          <Button size="xs" variant="default" onClick={close}>
            {w.cancel}
          </Button>
          {isOwn && (
            <Button size="xs" variant="default" onClick={() => keep('')}>
              {w.back}
            </Button>
          )}
        </div>
      </form>
    );
  }
  return (
    <div className="meeting-text" data-own={isOwn || undefined}>
      <Passages text={text} />
      {outdated === true && (
        <Text size="xs" className="meeting-late no-print">
          {w.outdated} {generated}
        </Text>
      )}
      {key !== null && may && (
        <Button
          size="compact-xs"
          variant="default"
          className="no-print"
          onClick={() => {
            setTyped(text);
            holds(true);
          }}
        >
          {isOwn ? w.edit : w.write}
        </Button>
      )}
    </div>
  );
}
