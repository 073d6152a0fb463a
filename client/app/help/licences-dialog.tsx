import { Modal } from '@mantine/core';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { useFocusReturn } from '../../components/use-focus-return.ts';
import { useWords } from '../../context/words.tsx';

/** A dialog that shows the licences of the program, `text`. `close` is called when the user closes it. */
export function LicencesDialog({ text, close }: { readonly text: string; close(): void }) {
  useFocusReturn();
  const { t } = useWords();
  return (
    <Modal
      opened
      size="xl"
      onClose={close}
      title={t.carried.licences}
      closeButtonProps={{ 'aria-label': t.help.close }}
    >
      <ScrollBox label={t.carried.licences} className="licences">
        <pre lang="en">{text}</pre>
      </ScrollBox>
    </Modal>
  );
}
