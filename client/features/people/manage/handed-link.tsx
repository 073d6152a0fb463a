import { Modal, Stack, Text } from '@mantine/core';
import type { InvitedAnswer } from '../../../../domain/api/people.ts';
import { useFocusReturn } from '../../../components/use-focus-return.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useWords } from '../../../context/words.tsx';
import { momentInWords } from '../moment.ts';
import { Copied } from '../sign-in/copied.tsx';

/** Names of a machine for itself, under which nobody else reaches it. */
const LOCAL = /^(localhost|127\.|\[::1\])/;

/** The link by which somebody chooses their password, to be handed to them. It is shown this one time. */
export function HandedLink({ invited, close }: { readonly invited: InvitedAnswer; close(): void }) {
  useFocusReturn();
  const { language } = useWords();
  const w = usePeopleWords();
  const { person, token, expiresAt } = invited;
  const { origin, hostname } = window.location;
  return (
    <Modal
      opened
      onClose={close}
      closeOnClickOutside={false}
      title={w.manage.link(person.name)}
      closeButtonProps={{ 'aria-label': w.close }}
    >
      <Stack gap="sm">
        <Copied
          label={w.manage.linkLabel}
          help={w.manage.linkIntro(momentInWords(expiresAt, language))}
          text={`${origin}/choose-password#${token}`}
        />
        {LOCAL.test(hostname) && (
          <Text size="sm" role="note">
            {w.manage.linkLocal}
          </Text>
        )}
      </Stack>
    </Modal>
  );
}
