import type { EntityList } from '../../../domain/model/network.ts';
import { AuthorDialog } from '../../editing/author-dialog.tsx';
import { ClashDialog } from '../../editing/clash-dialog.tsx';
import type { Edits } from '../../editing/use-edits.ts';
import { RemoveDialog } from './remove-dialog.tsx';

/**
 * The dialogs around a save: one asks for the author, one shows what else the removal of the elements `removing`
 * changes, one resolves a conflict with another user. `removed` is called after a removal.
 */
export function Dialogs(props: {
  readonly edits: Edits;
  readonly list: EntityList;
  readonly removing: readonly string[] | undefined;
  removed(): void;
  cancelRemoval(): void;
  /** Called when a save that had to wait, or that conflicted, is done. */
  retried(): void;
}) {
  const { edits, list, removing, removed, cancelRemoval, retried } = props;
  const { asking, clash } = edits;
  return (
    <>
      {removing !== undefined && asking === undefined && clash === undefined && (
        <RemoveDialog
          list={list}
          ids={removing}
          pending={edits.pending}
          go={(all) => edits.save({ edits: all }, removed)}
          cancel={cancelRemoval}
        />
      )}
      <AuthorDialog writer={edits} />
      {clash !== undefined && asking === undefined && (
        <ClashDialog
          clash={clash}
          save={(wanted) => {
            if (wanted.edits.length > 0) edits.save(wanted, retried);
            else {
              edits.forget();
              retried();
            }
          }}
          cancel={edits.forget}
        />
      )}
    </>
  );
}
