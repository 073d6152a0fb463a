import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../context/words.tsx';

/** A button that opens a form for a text to be told as a step. `add` receives what was typed, and what to call once it is written. */
export function TextStep(props: {
  readonly pending: boolean;
  add(typed: { readonly name: string; readonly text: string }, done: () => void): void;
}) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const w = t.savedViews.story;
  const lacks = name.trim() === '';
  return (
    <>
      <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {w.text}
      </Button>
      {isOpen && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (lacks) return;
            props.add({ name: name.trim(), text: text.trim() }, () => {
              setOpen(false);
              setTried(false);
              setName('');
              setText('');
            });
          }}
        >
          <Stack gap="xs">
            <TextInput
              size="sm"
              autoFocus
              required
              label={w.textTitle}
              maxLength={300}
              error={tried && lacks && w.textTitleNeeded}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Textarea
              size="sm"
              label={w.textBody}
              description={w.textHelp}
              autosize
              minRows={3}
              maxRows={12}
              maxLength={2000}
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
            <Button type="submit" size="sm" loading={props.pending}>
              {w.textAdd}
            </Button>
          </Stack>
        </form>
      )}
    </>
  );
}
