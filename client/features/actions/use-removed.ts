import { useState } from 'react';
import type { AwarenessAction } from '../../../domain/model/entities.ts';
import { useOwnChanges } from '../../editing/own-changes.ts';
import { useSheet } from '../../editing/sheet.tsx';
import type { Edits } from '../../editing/use-edits.ts';

/** The action that was removed last, as long as nothing was changed since, so that it can be taken back where it stood. */
export function useRemoved(edits: Edits) {
  const { document } = useSheet();
  const [removed, setRemoved] = useState<AwarenessAction>();
  const last = useOwnChanges().made.at(-1);
  const isGone =
    removed !== undefined &&
    !document.actions.some(({ id }) => id === removed.id) &&
    last?.places.some(({ list, id }) => list === 'actions' && id === removed.id) === true;
  return {
    removed: isGone ? removed : undefined,
    remember: (action: AwarenessAction): void => setRemoved(action),
    takeBackRemoval: (): void => {
      if (last !== undefined) edits.takeBack(last.revision);
    },
  };
}
