import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { InvitedAnswer, Person } from '../../../../domain/api/people.ts';
import { Failure } from '../../../components/failure.tsx';
import { useFocusReturn } from '../../../components/use-focus-return.ts';
import { Refused, send } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';

/**
 * What an administrator can do to an account: change it, give a new password link, close it, end its sessions. `isOwn`
 * leaves out what would lock the administrator out.
 */
export function AccountActions(props: {
  readonly person: Person;
  readonly isOwn: boolean;
  edit(): void;
  invited(answer: InvitedAnswer): void;
  done(said?: string): void;
}) {
  const words = usePeopleWords();
  const w = words.manage;
  const [asked, setAsked] = useState<'reset' | 'disable'>();
  const { person, isOwn, edit, invited, done } = props;
  const { id, name, disabled } = person;
  const ending = useMutation({
    mutationFn: () => send('endSessionsOf', { id }),
    onSuccess: () => done(w.ended(name)),
  });
  const closing = useMutation({
    mutationFn: (isClosed: boolean) => send('changePerson', { id, disabled: isClosed }),
    onSuccess: () => {
      setAsked(undefined);
      done();
    },
  });
  const unlinking = useMutation({
    mutationFn: () => send('unlinkPerson', { id }),
    onSuccess: () => done(words.provider.unlinked(name)),
  });
  const failed = asked === undefined ? (ending.error ?? closing.error ?? unlinking.error) : null;
  return (
    <>
      <Group gap="xs">
        <Button size="compact-xs" variant="default" aria-label={w.edit(name)} onClick={edit}>
          {w.editShort}
        </Button>
        {!isOwn && (
          <>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${w.reset}, ${name}`}
              onClick={() => setAsked('reset')}
            >
              {w.reset}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${w.end}, ${name}`}
              onClick={() => ending.mutate()}
            >
              {w.end}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${disabled ? w.enable : w.disable}, ${name}`}
              onClick={() => (disabled ? closing.mutate(false) : setAsked('disable'))}
            >
              {disabled ? w.enable : w.disable}
            </Button>
            {person.provider !== 'NONE' && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`${words.provider.unlink}, ${name}`}
                onClick={() => unlinking.mutate()}
              >
                {words.provider.unlink}
              </Button>
            )}
          </>
        )}
      </Group>
      {failed !== null && <Failure error={failed} retry={() => done()} />}
      {asked === 'disable' && (
        <Question
          title={w.disable}
          text={w.disableAsk(name)}
          button={w.disable}
          error={closing.error}
          isPending={closing.isPending}
          go={() => closing.mutate(true)}
          close={() => setAsked(undefined)}
        />
      )}
      {asked === 'reset' && (
        <ResetQuestion
          person={person}
          close={() => setAsked(undefined)}
          done={(answer) => {
            setAsked(undefined);
            invited(answer);
            done();
          }}
        />
      )}
    </>
  );
}

function ResetQuestion(props: { readonly person: Person; close(): void; done(answer: InvitedAnswer): void }) {
  const w = usePeopleWords().manage;
  const { person, close, done } = props;
  const [secondFactor, setSecondFactor] = useState(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => send('resetPerson', { id: person.id, secondFactor }),
    onSuccess: done,
  });
  return (
    <Question
      title={w.reset}
      text={w.resetAsk(person.name)}
      button={w.resetGo}
      {...{ error, isPending, close }}
      go={() => mutate()}
    >
      {person.hasSecondFactor && (
        <Checkbox
          label={w.resetSecond}
          checked={secondFactor}
          onChange={({ currentTarget }) => setSecondFactor(currentTarget.checked)}
        />
      )}
    </Question>
  );
}

function Question(props: {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly children?: React.ReactNode;
  go(): void;
  close(): void;
}) {
  useFocusReturn();
  const w = usePeopleWords();
  const { title, text, button, error, isPending, children, go, close } = props;
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': w.close }}>
      <Stack gap="sm">
        <Text size="sm">{text}</Text>
        {children}
        {error !== null && (
          <Text role="alert">{(error instanceof Refused && error.problem?.detail) || error.message}</Text>
        )}
        <Group gap="xs">
          <Button size="sm" loading={isPending} onClick={go}>
            {button}
          </Button>
          <Button size="sm" variant="default" onClick={close}>
            {w.manage.cancel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
