import { Modal, Stack, Text } from '@mantine/core';
import type { NewLinkAnswer } from '../../../../domain/api/links.ts';
import { dayInWords } from '../../../../domain/messages/day-words.ts';
import { useFocusReturn } from '../../../components/use-focus-return.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useWords } from '../../../context/words.tsx';
import { Copied } from '../sign-in/copied.tsx';

/** The address of a new link, which is shown this one time, and who reaches it. */
export function MadeLink({ made, close }: { readonly made: NewLinkAnswer; close(): void }) {
  useFocusReturn();
  const { language } = useWords();
  const people = usePeopleWords();
  const w = people.links.made;
  const { link, url, reach } = made;
  return (
    <Modal
      opened
      onClose={close}
      closeOnClickOutside={false}
      title={w.title(link.label)}
      closeButtonProps={{ 'aria-label': people.close }}
    >
      <Stack gap="sm">
        <Copied
          label={w.label}
          help={(link.operator === null ? w.help : w.helpPartner)(dayInWords(link.expiresOn, language))}
          text={url}
        />
        {reach !== 'PUBLIC' && (
          <Text size="sm" role="note">
            {w.reaches[reach]}
          </Text>
        )}
      </Stack>
    </Modal>
  );
}
