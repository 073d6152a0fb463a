import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { PASSWORD_LENGTH } from '../../../../domain/api/people.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { NewPassword, newPasswordProblem } from './new-password.tsx';
import { useForm } from './use-form.ts';

/** The form by which somebody chooses a password with a link that was handed to them. */
export function ChoosePassword({ token, done }: { readonly token: string; done(): void }) {
  const w = usePeopleWords();
  const [password, setPassword] = useState('');
  const { isTried, isPending, refusal, problem, submit } = useForm('choosePassword', done);
  const isAboutPassword = refusal?.startsWith('password-') === true;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit([...password].length >= PASSWORD_LENGTH[0] ? { token, password } : undefined);
      }}
    >
      <Stack gap="sm">
        <NewPassword
          value={password}
          change={setPassword}
          error={newPasswordProblem(w, password, isTried, isAboutPassword ? problem : undefined)}
        />
        {problem !== undefined && !isAboutPassword && <Text role="alert">{problem}</Text>}
        <Button type="submit" loading={isPending}>
          {w.choose.go}
        </Button>
      </Stack>
    </form>
  );
}
