import { Autocomplete, Button, Select, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { matchOptions } from '../../components/match-options.ts';
import { useViewState } from '../../context/address.ts';
import { MeetingsView } from '../../context/meetings-view.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { addingMeeting } from './meeting-edits.ts';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** A line in which a meeting is created: its name, its day, its body and its bassin. */
export function NewMeeting({ edits }: { readonly edits: MeetingEdits }) {
  const { t } = useWords();
  const { document } = useSheet();
  const [, setView] = useViewState(MeetingsView);
  const [name, setName] = useState('');
  const [date, setDate] = useState('');
  const [body, setBody] = useState('');
  const [bassin, setBassin] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const w = t.meetings.add;
  const bodies = [...new Set(document.meetings.flatMap((meeting) => meeting.body ?? []))];
  const save = (): void => {
    setTried(true);
    if (name.trim() === '' || date === '') return;
    const { id, edit } = addingMeeting(document, {
      ...{ name: name.trim(), date },
      ...(body.trim() !== '' && { body: body.trim() }),
      ...(bassin !== null && { bassins: [bassin] }),
    });
    edits.save({ edits: [edit] }, () => setView({ meeting: id }));
  };
  return (
    <form
      className="meeting-box no-print"
      aria-label={w.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Title order={2} size="h4">
        {w.title}
      </Title>
      <div className="meeting-line">
        <TextInput
          size="xs"
          label={w.name}
          required
          maxLength={300}
          error={isTried && name.trim() === '' && w.nameNeeded}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          size="xs"
          type="date"
          label={w.date}
          required
          error={isTried && date === '' && w.dateNeeded}
          value={date}
          onChange={({ currentTarget }) => setDate(currentTarget.value)}
        />
        <Autocomplete
          size="xs"
          label={w.body}
          description={w.bodyHelp}
          maxLength={300}
          filter={matchOptions}
          data={bodies}
          value={body}
          onChange={setBody}
        />
        <Select
          size="xs"
          label={w.bassin}
          placeholder={w.noBassin}
          searchable
          clearable
          filter={matchOptions}
          data={document.bassins.map((one) => ({ value: one.id, label: one.name }))}
          value={bassin}
          onChange={setBassin}
        />
        <Button type="submit" size="xs" loading={edits.pending}>
          {w.save}
        </Button>
      </div>
    </form>
  );
}
