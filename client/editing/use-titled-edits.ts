import { useWords } from '../context/words.tsx';
import { changeTitle } from './change-title.ts';
import { useSheet } from './sheet.tsx';
import type { Edits } from './use-edits.ts';

/**
 * Returns `edits` with saves that say in words what they change, unless they bring words of their own. The history and
 * the undo show these words.
 */
export function useTitledEdits(edits: Edits): Edits {
  const { t } = useWords();
  const { document, names, words } = useSheet();
  return {
    ...edits,
    save: (wanted, done) => {
      const said = t.inventory.changeTitle;
      const message = wanted.message ?? changeTitle(wanted.edits, { document, names, words, said });
      edits.save(message === '' ? wanted : { ...wanted, message }, done);
    },
  };
}
