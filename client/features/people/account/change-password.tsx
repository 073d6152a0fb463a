import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { usePeopleWords } from '../../../context/people-words.ts';
import { isAboutNewPassword, isLongEnough, NewPassword } from '../sign-in/new-password.tsx';
import { PasswordField } from '../sign-in/password-field.tsx';
import { useForm } from '../sign-in/use-form.ts';

/** The form by which somebody changes their password. `login` tells password managers whose it is. */
export function ChangePassword({ login }: { readonly login: string }) {
  const w = usePeopleWords();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const form = useForm('changePassword', () => {
    setCurrent('');
    setPassword('');
    setDone(true);
  });
  const { isTried, isPending, refusal, problem, submit } = form;
  const isAboutCurrent = refusal === 'password-wrong';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setDone(false);
        const isWhole = current !== '' && isLongEnough(password);
        submit(isWhole ? { current, password } : undefined);
      }}
    >
      <Stack gap="sm" align="stretch">
        <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
        <PasswordField
          label={w.account.current}
          isNew={false}
          value={current}
          error={isTried && current === '' ? w.needed.password : isAboutCurrent && problem}
          change={setCurrent}
        />
        <NewPassword value={password} change={setPassword} form={form} />
        {problem !== undefined && !isAboutNewPassword(form) && !isAboutCurrent && (
          <Text role="alert">{problem}</Text>
        )}
        <Button type="submit" size="sm" loading={isPending}>
          {w.account.change}
        </Button>
        <Text size="sm" role="status">
          {isDone && w.account.changed}
        </Text>
      </Stack>
    </form>
  );
}
