import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MeAnswer } from '../../../../domain/api/people.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { PasswordField } from './password-field.tsx';
import { useForm } from './use-form.ts';

/**
 * The form by which somebody signs in. `login` is the sign-in name of the only account that may; without it, any may.
 * `done` receives what the server then says of who one is.
 */
export function SignInForm(props: { readonly login?: string; done(me: MeAnswer): void }) {
  const w = usePeopleWords();
  const fixed = props.login;
  const [login, setLogin] = useState(fixed ?? '');
  const [password, setPassword] = useState('');
  const { isTried, isPending, problem, submit } = useForm('signIn', props.done);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const asked = { login: login.trim(), password };
        submit(asked.login === '' || password === '' ? undefined : asked);
      }}
    >
      <Stack gap="sm">
        <TextInput
          required
          label={w.login}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={fixed !== undefined}
          data-mantine-stop-propagation
          {...(fixed === undefined && { 'data-autofocus': true })}
          value={login}
          error={isTried && login.trim() === '' && w.needed.login}
          onChange={({ currentTarget }) => setLogin(currentTarget.value)}
        />
        <PasswordField
          label={w.password}
          isNew={false}
          isFirst={fixed !== undefined}
          value={password}
          error={isTried && password === '' && w.needed.password}
          change={setPassword}
        />
        {problem !== undefined && <Text role="alert">{problem}</Text>}
        <Button type="submit" loading={isPending} data-mantine-stop-propagation>
          {w.signIn.go}
        </Button>
      </Stack>
    </form>
  );
}
