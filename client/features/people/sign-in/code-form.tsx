import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Answer } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useForm } from './use-form.ts';

type CodeRoute = 'giveCode' | 'confirmSecondFactor';

/** The form for a code of the second factor. `done` receives the answer of the route that it is sent to. */
export function CodeForm<K extends CodeRoute>(props: {
  readonly route: K;
  readonly label: string;
  readonly help?: string;
  readonly button: string;
  done(answer: Answer<K>): void;
}) {
  const w = usePeopleWords();
  const { route, label, help, button, done } = props;
  const [code, setCode] = useState('');
  const { isTried, isPending, problem, submit } = useForm<CodeRoute>(route, (answer) => {
    setCode('');
    done(answer as Answer<K>);
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(code.trim() === '' ? undefined : { code: code.trim() });
      }}
    >
      <Stack gap="sm">
        <TextInput
          required
          label={label}
          description={help}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          data-autofocus
          data-mantine-stop-propagation
          value={code}
          error={isTried && code.trim() === '' && w.needed.code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        {problem !== undefined && <Text role="alert">{problem}</Text>}
        <Button type="submit" loading={isPending} data-mantine-stop-propagation>
          {button}
        </Button>
      </Stack>
    </form>
  );
}
