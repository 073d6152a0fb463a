import { Button, Group, Modal, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InvitedAnswer, Person } from '../../../../domain/api/people.ts';
import { ROLES, type Role } from '../../../../domain/permissions/abilities.ts';
import { matchOptions } from '../../../components/match-options.ts';
import { useFocusReturn } from '../../../components/use-focus-return.ts';
import { useNetworkAnswer } from '../../../context/network-answer.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { usePerson } from '../../../context/person.tsx';
import { useForm } from '../sign-in/use-form.ts';

/**
 * The form of an account: a new one, or `person`. `saved` is called once it is written, with the link to hand over for a
 * new one.
 */
export function AccountForm(props: {
  readonly person: Person | undefined;
  close(): void;
  saved(invited: InvitedAnswer | undefined): void;
}) {
  useFocusReturn();
  const w = usePeopleWords();
  const me = usePerson();
  const { person, close, saved } = props;
  const [login, setLogin] = useState('');
  const [name, setName] = useState(person?.name ?? '');
  const [role, setRole] = useState<Role>(person?.role ?? 'OFFICER');
  const [bassins, setBassins] = useState<string[]>(person?.bassins ?? []);
  const [operators, setOperators] = useState<string[]>(person?.operators ?? []);
  const adding = useForm('addPerson', saved);
  const changing = useForm('changePerson', () => saved(undefined));
  const { isTried, isPending, refusal, problem } = person === undefined ? adding : changing;
  const isWhole = name.trim() !== '' && (person !== undefined || login.trim() !== '');
  const given = { name: name.trim(), role, bassins, operators };
  const isOwn = person !== undefined && person.id === me?.id;
  const submit = (): void => {
    if (person === undefined) adding.submit(isWhole ? { login: login.trim(), ...given } : undefined);
    else changing.submit(isWhole ? { id: person.id, ...given } : undefined);
  };
  const isAboutLogin = refusal === 'login-taken';
  return (
    <Modal
      opened
      onClose={close}
      closeOnClickOutside={false}
      title={person === undefined ? w.manage.add : w.manage.edit(person.name)}
      closeButtonProps={{ 'aria-label': w.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          {person === undefined && (
            <TextInput
              required
              data-autofocus
              label={w.login}
              description={w.loginHelp}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={login}
              error={isTried && login.trim() === '' ? w.needed.login : isAboutLogin && problem}
              onChange={({ currentTarget }) => setLogin(currentTarget.value)}
            />
          )}
          <TextInput
            required
            label={w.name}
            description={w.nameHelp}
            autoComplete="off"
            value={name}
            error={isTried && name.trim() === '' && w.needed.name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Select
            label={w.manage.columns.role}
            description={w.may[role]}
            allowDeselect={false}
            // A change of one's own role would end one's own session.
            disabled={isOwn}
            data={ROLES.map((value) => ({ value, label: w.roles[value] }))}
            value={role}
            onChange={(value) => setRole(ROLES.find((one) => one === value) ?? role)}
          />
          {role !== 'READER' && <OwnChoice {...{ bassins, setBassins, operators, setOperators }} />}
          {problem !== undefined && !isAboutLogin && <Text role="alert">{problem}</Text>}
          <Group gap="xs">
            <Button type="submit" size="sm" loading={isPending}>
              {person === undefined ? w.manage.addGo : w.manage.save}
            </Button>
            <Button size="sm" variant="default" onClick={close}>
              {w.manage.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function OwnChoice(props: {
  readonly bassins: string[];
  setBassins(ids: string[]): void;
  readonly operators: string[];
  setOperators(ids: string[]): void;
}) {
  const w = usePeopleWords().manage;
  const { data } = useNetworkAnswer();
  const { bassins, setBassins, operators, setOperators } = props;
  const options = (list: 'bassins' | 'operators', chosen: readonly string[]) => {
    const known = data?.network[list].map(({ id, name }) => ({ value: id, label: name })) ?? [];
    // What an account names and the network no longer has can still be taken out.
    const gone = chosen.filter((id) => !known.some(({ value }) => value === id));
    return [...known, ...gone.map((id) => ({ value: id, label: id }))];
  };
  return (
    <>
      <Text size="xs" className="quiet">
        {w.ownHelp}
      </Text>
      <MultiSelect
        searchable
        filter={matchOptions}
        label={w.bassins}
        data={options('bassins', bassins)}
        value={bassins}
        onChange={setBassins}
      />
      <MultiSelect
        searchable
        filter={matchOptions}
        label={w.operators}
        data={options('operators', operators)}
        value={operators}
        onChange={setOperators}
      />
    </>
  );
}
