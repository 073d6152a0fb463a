import { Button, Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../context/words.tsx';

/**
 * A form that saves what is on the screen as a named view. `save` receives name, note and whether to keep the
 * described audience (`withProfile`), which the user must tick; `described` says whether there is one.
 */
export function SaveView(props: {
  readonly described: boolean;
  readonly pending: boolean;
  save(name: string, note: string, withProfile: boolean): void;
}) {
  const { t } = useWords();
  const { described, pending, save } = props;
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [withProfile, setWithProfile] = useState(false);
  const [tried, setTried] = useState(false);
  const w = t.savedViews;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name.trim() === '') return;
        save(name.trim(), note.trim(), described && withProfile);
        setTried(false);
        setName('');
        setNote('');
      }}
    >
      <Stack gap="xs">
        <TextInput
          data-autofocus
          size="sm"
          required
          label={w.name}
          maxLength={300}
          error={tried && name.trim() === '' && w.nameNeeded}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Textarea
          size="sm"
          label={w.note}
          description={w.noteHelp}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={2000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        {described && (
          <Checkbox
            size="sm"
            label={w.withProfile}
            description={w.withProfileHelp}
            checked={withProfile}
            onChange={({ currentTarget }) => setWithProfile(currentTarget.checked)}
          />
        )}
        <Button type="submit" size="sm" loading={pending}>
          {w.save}
        </Button>
      </Stack>
    </form>
  );
}
