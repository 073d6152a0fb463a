import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../../domain/api/people.ts';
import type { Answer } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { askMeAgain } from '../../../context/person.tsx';
import { PasswordField } from '../sign-in/password-field.tsx';
import { SecondFactorSteps } from '../sign-in/second-factor.tsx';
import { useForm } from '../sign-in/use-form.ts';

/** The second factor of one's own account: setting it up, or replacing it with new recovery codes. */
export function OwnSecondFactor({ person }: { readonly person: Person }) {
  const w = usePeopleWords();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const [proposed, setProposed] = useState<Answer<'newSecondFactor'>>();
  const { isTried, isPending, problem, submit } = useForm('newSecondFactor', (answer) => {
    setPassword('');
    setProposed(answer);
  });
  const { hasSecondFactor } = person;
  if (proposed !== undefined)
    return (
      <SecondFactorSteps
        proposed={proposed}
        done={() => {
          setProposed(undefined);
          void askMeAgain(client);
        }}
      />
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!hasSecondFactor) submit({});
        else submit(password === '' ? undefined : { password });
      }}
    >
      <Stack gap="sm" align="stretch">
        <Text size="sm">{w.second.intro}</Text>
        <Text size="sm">{hasSecondFactor ? w.second.on : w.second.off}</Text>
        {hasSecondFactor && (
          <PasswordField
            label={w.account.current}
            isNew={false}
            value={password}
            error={isTried && password === '' ? w.needed.password : undefined}
            change={setPassword}
          />
        )}
        {problem !== undefined && <Text role="alert">{problem}</Text>}
        <Button type="submit" size="sm" variant="default" loading={isPending}>
          {hasSecondFactor ? w.second.renew : w.second.begin}
        </Button>
      </Stack>
    </form>
  );
}
