import { Button, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInWords } from '../../../../domain/messages/day-words.ts';
import { addMonths } from '../../../../domain/model/dates.ts';
import { ROLES, type Role } from '../../../../domain/permissions/abilities.ts';
import { Failure } from '../../../components/failure.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { ask, send } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';
import { Copied } from '../sign-in/copied.tsx';
import { useForm } from '../sign-in/use-form.ts';

const TOKENS = ['tokens'];
const MONTHS = 6;

/** The tokens for programs of somebody with a role. */
export function Tokens({ role }: { readonly role: Role }) {
  const { language } = useWords();
  const w = usePeopleWords();
  const client = useQueryClient();
  const [made, setMade] = useState<string>();
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: TOKENS });
  const { data, error, refetch } = useQuery({
    queryKey: TOKENS,
    queryFn: ({ signal }) => ask('tokens', {}, signal),
  });
  const revoking = useMutation({ mutationFn: (id: string) => send('revokeToken', { id }), onSuccess: again });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const day = (text: string): string => dayInWords(text, language);
  return (
    <>
      <Text size="sm">{w.account.tokensIntro}</Text>
      {data.tokens.length === 0 && <Text size="sm">{w.account.noTokens}</Text>}
      <ul className="account-list">
        {data.tokens.map((one) => (
          <li key={one.id}>
            <strong>{one.name}</strong>
            <span>
              {w.account.token(w.roles[one.role], day(one.expiresOn), one.lastUsedOn && day(one.lastUsedOn))}
            </span>
            <Button size="compact-xs" variant="default" onClick={() => revoking.mutate(one.id)}>
              {w.account.revoke}
            </Button>
          </li>
        ))}
      </ul>
      {revoking.error !== null && <Failure error={revoking.error} retry={revoking.reset} />}
      {made !== undefined && <Copied label={w.account.madeToken} text={made} />}
      <NewToken
        role={role}
        made={(token) => {
          setMade(token);
          void again();
        }}
      />
    </>
  );
}

/** The form of a new token, of a role that is at most one's own and never an administrator's. */
function NewToken({ role, made }: { readonly role: Role; made(token: string): void }) {
  const w = usePeopleWords();
  const roles = ROLES.filter((one) => one !== 'ADMINISTRATOR' && ROLES.indexOf(one) <= ROLES.indexOf(role));
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Role>('READER');
  const [expiresOn, setEnd] = useState(() => addMonths(today(), MONTHS));
  const { isTried, isPending, problem, submit } = useForm('makeToken', ({ token }) => {
    setName('');
    made(token);
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isWhole = name.trim() !== '' && expiresOn !== '';
        submit(isWhole ? { name: name.trim(), role: chosen, expiresOn } : undefined);
      }}
    >
      <Stack gap="sm" align="stretch">
        <TextInput
          required
          label={w.account.tokenName}
          value={name}
          error={isTried && name.trim() === '' && w.needed.tokenName}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Select
          label={w.account.tokenRole}
          allowDeselect={false}
          data={roles.map((value) => ({ value, label: w.roles[value] }))}
          value={chosen}
          onChange={(value) => setChosen(roles.find((one) => one === value) ?? chosen)}
        />
        <TextInput
          required
          type="date"
          label={w.account.tokenEnd}
          value={expiresOn}
          error={isTried && expiresOn === '' && w.needed.day}
          onChange={({ currentTarget }) => setEnd(currentTarget.value)}
        />
        {problem !== undefined && <Text role="alert">{problem}</Text>}
        <Button type="submit" size="sm" variant="default" loading={isPending}>
          {w.account.makeToken}
        </Button>
      </Stack>
    </form>
  );
}
