import { ROUTES } from '../../domain/api.ts';
import { entryFor, writeEntry } from '../changes/entry.ts';
import type { Editing } from '../changes/write.ts';
import { givenRevision } from '../http/given-revision.ts';
import type { Reader } from '../secrecy/may-edit.ts';
import { type Binding, bind, bindBody } from './bind.ts';
import { EDIT_LIMIT_MB, editAnswer } from './changes.ts';

/** Adds the routes for the entry of numbers of people to the router. `reader` says who asks this server. */
export function bindEntry(binding: Binding, editing: Editing, reader: Reader): void {
  const { store } = editing;
  bind(binding, ROUTES.entry, () => entryFor(store, reader));

  bindBody(
    binding,
    ROUTES.writeEntry,
    async (asked, { request, language }) =>
      editAnswer(await writeEntry(editing, reader, asked, await givenRevision(request, store)), language),
    EDIT_LIMIT_MB,
  );
}
