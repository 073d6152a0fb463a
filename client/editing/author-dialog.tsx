import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFocusReturn } from '../components/use-focus-return.ts';
import { useWords } from '../context/words.tsx';
import type { Writer } from './use-writer.ts';

/**
 * A dialog that asks who writes (a role or an organisation), while a save waits for that name in `writer`; otherwise
 * nothing is shown. The history records the author with each change.
 */
export const AuthorDialog = ({ writer }: { readonly writer: Writer }) =>
  writer.asking && <OpenDialog {...writer} go={writer.asking} />;

function OpenDialog({ author, setAuthor, go, forget }: Writer & { go(): void }) {
  useFocusReturn();
  const { t } = useWords();
  const [tried, setTried] = useState(false);
  const lacks = author.trim() === '';
  return (
    <Modal
      opened
      onClose={forget}
      title={t.inventory.who}
      closeButtonProps={{ 'aria-label': t.inventory.close }}
    >
      <form
        // Missing input is reported in the page's language, not by the browser.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!lacks) go();
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            required
            label={t.life.author}
            description={t.life.authorHelp}
            error={tried && lacks && t.life.authorNeeded}
            value={author}
            onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
          />
          <Button type="submit">{t.inventory.save}</Button>
        </Stack>
      </form>
    </Modal>
  );
}
