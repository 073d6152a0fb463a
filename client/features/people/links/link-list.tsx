import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SharedLink } from '../../../../domain/api/links.ts';
import { dayInShort } from '../../../../domain/messages/day-words.ts';
import { localDay } from '../../../../domain/model/local-day.ts';
import { Failure } from '../../../components/failure.tsx';
import { TableHead } from '../../../components/tables/headings.tsx';
import { useFocusReturn } from '../../../components/use-focus-return.ts';
import { send } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useWords } from '../../../context/words.tsx';

/** The links that were given, with what can be done to each. */
export function LinkList(props: { readonly links: readonly SharedLink[]; revoked(label: string): void }) {
  const { language } = useWords();
  const w = usePeopleWords().links;
  const { links, revoked } = props;
  const [asked, setAsked] = useState<SharedLink>();
  const day = (text: string): string => dayInShort(text, language);
  const dayOf = (moment: string): string => day(localDay(new Date(moment)));
  const { columns } = w;
  if (links.length === 0) return <Text size="sm">{w.none}</Text>;
  return (
    <div className="people-table">
      <Table verticalSpacing="xs">
        <TableHead headings={[columns.label, columns.made, columns.end, columns.opened, columns.actions]} />
        <Table.Tbody>
          {links.map((link) => (
            <Table.Tr key={link.id}>
              <Table.Th scope="row">
                {link.label}
                <div className="quiet">
                  {link.operator === null ? w.toRead : w.toAnswer(link.operator.name)}
                </div>
                {link.meeting !== null && <div className="quiet">{w.ofMeeting(link.meeting)}</div>}
                {link.hasPassword && <div className="quiet">{w.withPassword}</div>}
              </Table.Th>
              <Table.Td data-label={columns.made}>{w.madeBy(dayOf(link.createdAt), link.by)}</Table.Td>
              <Table.Td data-label={columns.end}>
                {link.isOver ? w.over(day(link.expiresOn)) : day(link.expiresOn)}
              </Table.Td>
              <Table.Td data-label={columns.opened}>
                {w.times(link.opened, link.lastOpenedAt && dayOf(link.lastOpenedAt))}
              </Table.Td>
              <Table.Td>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={w.revokeOf(link.label)}
                  onClick={() => setAsked(link)}
                >
                  {w.revoke}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {asked !== undefined && (
        <Revoking
          link={asked}
          close={() => setAsked(undefined)}
          done={() => {
            setAsked(undefined);
            revoked(asked.label);
          }}
        />
      )}
    </div>
  );
}

function Revoking(props: { readonly link: SharedLink; close(): void; done(): void }) {
  useFocusReturn();
  const people = usePeopleWords();
  const w = people.links;
  const { link, close, done } = props;
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => send('revokeLink', { id: link.id }),
    onSuccess: done,
  });
  return (
    <Modal opened onClose={close} title={w.revoke} closeButtonProps={{ 'aria-label': people.close }}>
      <Stack gap="sm">
        <Text size="sm">{w.revokeAsk(link.label)}</Text>
        {error !== null && <Failure error={error} retry={() => mutate()} />}
        <Group gap="xs">
          <Button size="sm" loading={isPending} onClick={() => mutate()}>
            {w.revoke}
          </Button>
          <Button size="sm" variant="default" onClick={close}>
            {people.manage.cancel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
