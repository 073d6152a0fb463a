import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { usePeopleWords } from '../../../context/people-words.ts';
import './sign-in.css';

/** A text that is shown once, with a button that copies it. `copied` is what is copied, where that is another. */
export function Copied(props: {
  readonly label: string;
  readonly text: string;
  readonly copied?: string;
  readonly help?: string;
}) {
  const w = usePeopleWords();
  const { label, text, copied = text, help } = props;
  const [said, setSaid] = useState('');
  const copy = (): void => {
    const copying = navigator.clipboard?.writeText(copied) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => setSaid(w.copied),
      () => setSaid(w.notCopied),
    );
  };
  return (
    <Stack gap="xs">
      <Text fw={600} size="sm">
        {label}
      </Text>
      {help !== undefined && <Text size="sm">{help}</Text>}
      {/* A click selects all of it. */}
      <code className="shown-once">{text}</code>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={copy}>
          {w.copy}
        </Button>
        <Text size="sm" role="status">
          {said}
        </Text>
      </Group>
    </Stack>
  );
}
