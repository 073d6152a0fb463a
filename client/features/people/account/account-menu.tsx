import { Anchor, Button, Popover, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { Person } from '../../../../domain/api/people.ts';
import { Failure } from '../../../components/failure.tsx';
import { addressWith, CommonView } from '../../../context/address.ts';
import { send } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useMay } from '../../../context/person.tsx';
import { PATHS, SCREENS, type ScreenName } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import './account.css';
import { initialsOf } from './initials.ts';
import { OwnPlaces } from './own-places.tsx';
import { leaveAccount } from './sign-out.ts';

/** The menu of the account in the header: whose it is, what they may do, and signing out. */
export function AccountMenu({ person }: { readonly person: Person }) {
  const w = usePeopleWords();
  const [opened, setOpened] = useState(false);
  const mayManage = useMay('MANAGE_PEOPLE');
  const mayShare = useMay('SHARE');
  const mayEdit = useMay('EDIT');
  const leaving = useMutation({ mutationFn: () => send('signOut', {}), onSuccess: leaveAccount });
  const screens: readonly ScreenName[] = [
    'account',
    ...(mayShare ? (['links'] as const) : []),
    ...(mayEdit ? (['proposals'] as const) : []),
    ...(mayManage ? (['people'] as const) : []),
  ];
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={300}
      shadow="md"
      trapFocus
      withRoles
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          className="account-button"
          title={w.account.menu(person.name)}
          aria-label={w.account.menu(person.name)}
          onClick={() => setOpened(!opened)}
        >
          <span className="account-initials" data-initials={initialsOf(person.name)} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={w.account.menu(person.name)}>
        <Stack gap="xs" align="flex-start">
          <div>
            <Text fw={700}>{person.name}</Text>
            <Text size="sm">{w.roles[person.role]}</Text>
            <Text size="sm" className="quiet">
              {w.may[person.role]}
            </Text>
          </div>
          <OwnPlaces person={person} />
          {screens.map((name) => (
            <ScreenLink key={name} name={name} follow={() => setOpened(false)} />
          ))}
          {leaving.error !== null && <Failure error={leaving.error} retry={() => leaving.mutate()} />}
          <Button size="xs" variant="default" loading={leaving.isPending} onClick={() => leaving.mutate()}>
            {w.account.signOut}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function ScreenLink({ name, follow }: { readonly name: ScreenName; follow(): void }) {
  const { t } = useWords();
  const search = useSearch();
  return (
    <Anchor
      component={Link}
      size="sm"
      underline="always"
      href={addressWith(PATHS[name], CommonView, search, {})}
      onClick={follow}
    >
      {SCREENS[name].name(t)}
    </Anchor>
  );
}
