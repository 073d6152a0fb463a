import { Button, Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../context/words.tsx';

/** The name and the note of a view that is not saved yet. */
export interface TypedView {
  readonly name: string;
  readonly note: string;
}
export const NOT_TYPED: TypedView = { name: '', note: '' };

/**
 * A form that saves what is on the screen as a named view. `save` receives name, note and whether to keep the
 * described audience (`withProfile`), which the user must tick, and a function to call once the view is saved: until
 * then what was typed stays. `described` says whether there is an audience. The
 * caller keeps what is `typed`, so that it stays when the panel around the form is closed.
 */
export function SaveView(props: {
  readonly described: boolean;
  readonly pending: boolean;
  readonly typed: TypedView;
  /** How many supposed changes the map shows, which the view keeps. */
  readonly changes: number;
  type(view: TypedView): void;
  save(name: string, note: string, withProfile: boolean, done: () => void): void;
}) {
  const { t } = useWords();
  const { described, pending, changes, save } = props;
  const { name, note } = props.typed;
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
        save(name.trim(), note.trim(), described && withProfile, () => {
          setTried(false);
          props.type(NOT_TYPED);
        });
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
          onChange={({ currentTarget }) => props.type({ name: currentTarget.value, note })}
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
          onChange={({ currentTarget }) => props.type({ name, note: currentTarget.value })}
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
        {changes > 0 && <Text size="sm">{w.changesKept(changes)}</Text>}
        <Button type="submit" size="sm" loading={pending}>
          {w.save}
        </Button>
      </Stack>
    </form>
  );
}
