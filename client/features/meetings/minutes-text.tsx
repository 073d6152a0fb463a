import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type Meeting, MINUTES_TEXT_LIMIT } from '../../../domain/model/meeting.ts';
import { passagesOf } from '../../../domain/report/paragraphs.ts';
import type { ReportText } from '../../../domain/report/report.ts';
import { useWords } from '../../context/words.tsx';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** The texts of a meeting with one of them written anew, or taken out when it is blank; undefined for none. */
function withText(texts: Meeting['texts'], key: string, text: string, over: string): Meeting['texts'] {
  const others = (texts ?? []).filter((one) => one.key !== key);
  const all = text === '' ? others : [...others, { key, text, over }];
  return all.length === 0 ? undefined : all;
}

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
  const [typed, setTyped] = useState<string>();
  const w = t.meetings.draft;
  const isOwn = text !== generated;
  const close = (): void => {
    setTyped(undefined);
    holds(false);
  };
  if (typed !== undefined && key !== null) {
    const keep = (written: string): void => {
      const now = withText(meeting.texts, key, written === generated ? '' : written, generated);
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
          maxLength={MINUTES_TEXT_LIMIT}
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
      {key !== null && (
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

/** The paragraphs and lists of a text, as in the file. */
function Passages({ text }: { readonly text: string }) {
  // Passages have no name but their place.
  const named = passagesOf(text).map((part, at) => ({ part, name: `${at}` }));
  return named.map(({ part, name }) =>
    part.type === 'paragraph' ? (
      <p key={name}>{part.lines.join('\n')}</p>
    ) : (
      <ul key={name}>
        {part.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ),
  );
}
