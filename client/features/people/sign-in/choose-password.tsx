import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { usePeopleWords } from '../../../context/people-words.ts';
import { isAboutNewPassword, isLongEnough, NewPassword } from './new-password.tsx';
import { useForm } from './use-form.ts';

/** The form by which somebody chooses a password with a link that was handed to them. */
export function ChoosePassword({ token, done }: { readonly token: string; done(): void }) {
  const w = usePeopleWords();
  const [password, setPassword] = useState('');
  const form = useForm('choosePassword', done);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit(isLongEnough(password) ? { token, password } : undefined);
      }}
    >
      <Stack gap="sm">
        <NewPassword value={password} change={setPassword} form={form} />
        {form.problem !== undefined && !isAboutNewPassword(form) && <Text role="alert">{form.problem}</Text>}
        <Button type="submit" loading={form.isPending}>
          {w.choose.go}
        </Button>
      </Stack>
    </form>
  );
}
