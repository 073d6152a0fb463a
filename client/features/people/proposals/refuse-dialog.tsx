import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { MOST_REMARK } from '../../../../domain/api/proposals.ts';
import { useFocusReturn } from '../../../components/use-focus-return.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useWords } from '../../../context/words.tsx';
import type { Deciding, Decision } from './use-deciding.ts';

/** A dialog that asks why something is refused, while a refusal waits for it. The partner reads the reason on its page. */
export const RefuseDialog = ({ deciding }: { readonly deciding: Deciding }) =>
  deciding.refusing && <OpenDialog deciding={deciding} refused={deciding.refusing} />;

function OpenDialog({ deciding, refused }: { readonly deciding: Deciding; readonly refused: Decision }) {
  useFocusReturn();
  const { t } = useWords();
  const w = usePeopleWords().proposals;
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened
      onClose={deciding.keep}
      title={w.refuseAll(refused.entries.length)}
      closeButtonProps={{ 'aria-label': t.inventory.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          deciding.decide({ ...refused, reason: reason.trim() });
        }}
      >
        <Stack gap="sm">
          <Textarea
            data-autofocus
            autosize
            minRows={2}
            maxLength={MOST_REMARK}
            label={w.reason}
            description={w.reasonHelp}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button type="submit">{w.refuse}</Button>
        </Stack>
      </form>
    </Modal>
  );
}
