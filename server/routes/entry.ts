import { ROUTES } from '../../domain/api.ts';
import { entryFor, writeEntry } from '../changes/entry.ts';
import type { EditingParts } from '../changes/write.ts';
import { type Binding, bind } from './bind.ts';
import { bindWrite, EDIT_LIMIT_MB } from './bind-write.ts';

/** Adds the routes for the entry of numbers of people to the router, each for the rows of whoever asks. */
export function bindEntry(binding: Binding, parts: EditingParts): void {
  bind(binding, ROUTES.entry, ({ visitor }) => entryFor(parts.store, visitor.asker));
  bindWrite(binding, parts, ROUTES.writeEntry, writeEntry, EDIT_LIMIT_MB);
}
