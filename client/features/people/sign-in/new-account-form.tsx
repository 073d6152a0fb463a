import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MeAnswer } from '../../../../domain/api/people.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { isAboutNewPassword, isLongEnough, NewPassword } from './new-password.tsx';
import { useForm } from './use-form.ts';

/** The form of the first account of a site. */
export function NewAccountForm({ token, done }: { readonly token: string; done(me: MeAnswer): void }) {
  const w = usePeopleWords();
  const [login, setLogin] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const form = useForm('setUp', done);
  const { isTried, isPending, problem, submit } = form;
  const isWhole = login.trim() !== '' && name.trim() !== '' && isLongEnough(password);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(isWhole ? { token, login: login.trim(), name: name.trim(), password } : undefined);
      }}
    >
      <Stack gap="sm">
        <TextInput
          required
          label={w.login}
          description={w.loginHelp}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={login}
          error={isTried && login.trim() === '' && w.needed.login}
          onChange={({ currentTarget }) => setLogin(currentTarget.value)}
        />
        <TextInput
          required
          label={w.name}
          description={w.nameHelp}
          name="name"
          autoComplete="off"
          value={name}
          error={isTried && name.trim() === '' && w.needed.name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <NewPassword value={password} change={setPassword} form={form} />
        {problem !== undefined && !isAboutNewPassword(form) && <Text role="alert">{problem}</Text>}
        <Button type="submit" loading={isPending}>
          {w.setUp.go}
        </Button>
      </Stack>
    </form>
  );
}
