import { AuthorDialog } from './author-dialog.tsx';
import { ClashDialog } from './clash-dialog.tsx';
import type { Edits } from './use-edits.ts';

/** The dialogs around a save: who writes, and a conflict with another user. */
export function SaveDialogs({ edits }: { readonly edits: Edits }) {
  const { clash, asking } = edits;
  return (
    <>
      <AuthorDialog writer={edits} />
      {clash !== undefined && asking === undefined && (
        <ClashDialog
          clash={clash}
          save={(wanted) => (wanted.edits.length > 0 ? edits.save(wanted) : edits.forget())}
          cancel={edits.forget}
        />
      )}
    </>
  );
}
