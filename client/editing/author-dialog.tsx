import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFocusReturn } from '../components/use-focus-return.ts';
import { useWords } from '../context/words.tsx';

/** Asks once who writes: the history keeps a role or an organisation beside each change. */
export function AuthorDialog(props: {
  readonly author: string;
  setAuthor(author: string): void;
  go(): void;
  cancel(): void;
}) {
  useFocusReturn();
  const { t } = useWords();
  const { author, setAuthor, go, cancel } = props;
  const [tried, setTried] = useState(false);
  const lacks = author.trim() === '';
  return (
    <Modal
      opened
      onClose={cancel}
      title={t.inventory.who}
      closeButtonProps={{ 'aria-label': t.inventory.close }}
    >
      <form
        // What is missing is said in the words of the page, not in those of the browser.
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
