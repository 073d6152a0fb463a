import { ROUTES } from '../../domain/api.ts';
import { entryFor, writeEntry } from '../changes/entry.ts';
import { once } from '../changes/once.ts';
import type { EditingParts } from '../changes/write.ts';
import { givenRevision } from '../http/given-revision.ts';
import { type Binding, bind, bindBody } from './bind.ts';
import { EDIT_LIMIT_MB, editAnswer } from './changes.ts';

/** Adds the routes for the entry of numbers of people to the router, each for the rows of whoever asks. */
export function bindEntry(binding: Binding, parts: EditingParts): void {
  const { store } = parts;
  bind(binding, ROUTES.entry, ({ visitor }) => entryFor(store, visitor.asker));

  bindBody(
    binding,
    ROUTES.writeEntry,
    async (body, asked) => {
      const given = await givenRevision(asked.request, store);
      const written = await once(parts, asked, (editing) => writeEntry(editing, body, given));
      return editAnswer(written, asked.language);
    },
    EDIT_LIMIT_MB,
  );
}
