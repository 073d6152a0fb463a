import { Button, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeAnswer, Person } from '../../../../domain/api/people.ts';
import { useFocusReturn } from '../../../components/use-focus-return.ts';
import { ask } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { holdMe, useMeAnswer } from '../../../context/person.tsx';
import { goOn } from '../../../context/sign-in-again.ts';
import { leaveAccount } from '../account/sign-out.ts';
import { CodeForm } from './code-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

/**
 * The dialog that asks the person to sign in again when their session has ended. What is on the screen stays, and what was
 * being sent goes on once they have. It asks for the same account, in whose name it is sent. It covers the page, which shows
 * nothing to somebody else.
 */
export function SignInAgain({ person }: { readonly person: Person }) {
  useFocusReturn();
  const client = useQueryClient();
  const w = usePeopleWords();
  const [isCodeNeeded, setCodeNeeded] = useState(false);
  const entered = (me: MeAnswer): void => {
    if (me.standing === 'CODE_NEEDED') {
      setCodeNeeded(true);
      return;
    }
    holdMe(client, me);
    goOn(me.person?.id === person.id);
  };
  return (
    <Modal
      opened
      onClose={leaveAccount}
      withCloseButton={false}
      // What the page shows is read again by whoever signs in only.
      overlayProps={{ backgroundOpacity: 1, color: 'var(--ground)' }}
      // Above a form in which something was typed, which the key would close too.
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={500}
      title={w.again.title}
    >
      <Stack gap="sm">
        <Text size="sm">{w.again.intro(person.name)}</Text>
        {isCodeNeeded ? (
          <CodeForm
            route="giveCode"
            label={w.signIn.code}
            help={w.signIn.codeHelp}
            button={w.signIn.go}
            done={entered}
          />
        ) : (
          <>
            {person.provider === 'LINKED' && <AgainByProvider done={entered} />}
            {person.hasPassword && <SignInForm login={person.login} done={entered} />}
          </>
        )}
        <Button variant="subtle" size="sm" onClick={leaveAccount} data-mantine-stop-propagation>
          {w.again.leave}
        </Button>
        <Text size="xs" className="quiet">
          {w.again.leaveHelp}
        </Text>
      </Stack>
    </Modal>
  );
}

/** Signing in again by the provider, in another tab, so that what was typed here stays. */
function AgainByProvider({ done }: { done(me: MeAnswer): void }) {
  const w = usePeopleWords().provider;
  const name = useMeAnswer().data?.provider ?? '';
  return (
    <Stack gap="xs">
      <Text size="sm">{w.again(name)}</Text>
      <Button component="a" href="/" target="_blank" rel="noopener" variant="default" size="sm">
        {w.open}
      </Button>
      <Button
        size="sm"
        onClick={() => void ask('me', {}).then((me) => me.standing === 'SIGNED_IN' && done(me))}
      >
        {w.goOn}
      </Button>
    </Stack>
  );
}
