import { Button, Table, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { InvitedAnswer, Person } from '../../../../domain/api/people.ts';
import { Failure } from '../../../components/failure.tsx';
import { TableHead } from '../../../components/tables/headings.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useViewState } from '../../../context/address.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { usePerson } from '../../../context/person.tsx';
import { PeopleView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { useNames } from '../account/own-places.tsx';
import { momentInWords } from '../moment.ts';
import { originInWords } from '../origin.ts';
import { AccountActions } from './account-actions.tsx';
import { AccountForm } from './account-form.tsx';
import { HandedLink } from './handed-link.tsx';
import { stateOf } from './state-of.ts';
import { ACCOUNTS, useAccounts } from './use-accounts.ts';

const NEW = 'NEW';

/** The accounts of the site, with what can be done to each. */
export function AccountList() {
  const w = usePeopleWords().manage;
  const client = useQueryClient();
  const [{ open }, setView] = useViewState(PeopleView);
  const { data, error, refetch } = useAccounts();
  const [invited, setInvited] = useState<InvitedAnswer>();
  const [said, setSaid] = useState('');
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const close = (): void => setView({ open: undefined });
  const again = (text = ''): void => {
    setSaid(text);
    void client.invalidateQueries({ queryKey: ACCOUNTS });
  };
  const opened = data.people.find(({ id }) => id === open);
  return (
    <>
      <div className="people-tools">
        <Button size="xs" onClick={() => setView({ open: NEW })}>
          {w.add}
        </Button>
        <Text size="sm" role="status">
          {said}
        </Text>
      </div>
      <Rows people={data.people} edit={(id) => setView({ open: id })} invited={setInvited} done={again} />
      {(open === NEW || opened !== undefined) && (
        <AccountForm
          key={open}
          person={opened}
          close={close}
          saved={(answer) => {
            close();
            setInvited(answer);
            again();
          }}
        />
      )}
      {invited !== undefined && <HandedLink invited={invited} close={() => setInvited(undefined)} />}
    </>
  );
}

function Rows(props: {
  readonly people: readonly Person[];
  edit(id: string): void;
  invited(answer: InvitedAnswer): void;
  done(said?: string): void;
}) {
  const { t, language } = useWords();
  const w = usePeopleWords();
  const me = usePerson();
  const names = useNames();
  const { people, edit, invited, done } = props;
  const { columns, none, you } = w.manage;
  return (
    <div className="people-table">
      <Table verticalSpacing="xs">
        <TableHead
          headings={[
            ...[columns.name, columns.role, columns.own, columns.state],
            ...[columns.lastSignIn, columns.actions],
          ]}
        />
        <Table.Tbody>
          {people.map((person) => {
            const own = [...names('bassins', person.bassins), ...names('operators', person.operators)];
            return (
              <Table.Tr key={person.id}>
                <Table.Th scope="row">
                  {person.name}
                  {person.id === me?.id && ` (${you})`}
                  <div className="quiet">{person.login}</div>
                </Table.Th>
                <Table.Td data-label={columns.role} title={w.may[person.role]}>
                  {w.roles[person.role]}
                </Table.Td>
                <Table.Td data-label={columns.own}>{own.length === 0 ? none : t.list(own)}</Table.Td>
                <Table.Td data-label={columns.state}>{stateOf(w.manage.states, person)}</Table.Td>
                <Table.Td data-label={columns.lastSignIn}>
                  {person.lastSignIn === null
                    ? w.manage.never
                    : w.manage.signedIn(
                        momentInWords(person.lastSignIn.at, language),
                        originInWords(w, person.lastSignIn.from),
                      )}
                </Table.Td>
                <Table.Td>
                  <AccountActions
                    person={person}
                    isOwn={person.id === me?.id}
                    edit={() => edit(person.id)}
                    {...{ invited, done }}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
