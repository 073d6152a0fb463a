import { useQueryClient } from '@tanstack/react-query';
import { AuthorDialog } from '../../editing/author-dialog.tsx';
import { ClashDialog } from '../../editing/clash-dialog.tsx';
import type { Edits } from '../../editing/use-edits.ts';

/**
 * The dialogs around a save: who writes, and a conflict with another user, which shows both numbers. `clear` forgets what
 * was typed, once it is settled.
 */
export function SaveDialogs({ clear, edits }: { clear(): void; readonly edits: Edits }) {
  const client = useQueryClient();
  const { asking, clash } = edits;
  const settled = (): void => {
    clear();
    // What the other user wrote is on the server only.
    void client.invalidateQueries();
  };
  return (
    <>
      <AuthorDialog writer={edits} />
      {clash !== undefined && asking === undefined && (
        <ClashDialog
          clash={clash}
          save={(wanted) => {
            if (wanted.edits.length > 0) edits.save(wanted, settled);
            else {
              edits.forget();
              settled();
            }
          }}
          cancel={edits.forget}
        />
      )}
    </>
  );
}
