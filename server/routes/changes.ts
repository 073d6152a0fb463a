import { MOST_WRITES_COUNTED } from '../../domain/api/changes.ts';
import { ROUTES } from '../../domain/api.ts';
import type { ChangedList, ChangeRecord, Element } from '../../domain/change/record.ts';
import { changesByKind } from '../../domain/change/summary.ts';
import { type Arrange, arrangeMap } from '../changes/arrange.ts';
import { mergeDuplicates } from '../changes/merge.ts';
import { pastInstant } from '../changes/past-instant.ts';
import { seenPast } from '../changes/seen.ts';
import { type EditingParts, editNetwork, takeBack } from '../changes/write.ts';
import { failure } from '../errors.ts';
import { type Binding, bind } from './bind.ts';
import { bindWrite, EDIT_LIMIT_MB } from './bind-write.ts';

/** Adds the routes for edits, the arrangement of the map and the history: past changes, undo, the network in the past. */
export function bindChanges(binding: Binding, parts: EditingParts, arrange: Arrange): void {
  const { store, publisher } = parts;
  bindWrite(binding, parts, ROUTES.editNetwork, editNetwork, EDIT_LIMIT_MB);
  bindWrite(binding, parts, ROUTES.takeBack, takeBack);
  bindWrite(binding, parts, ROUTES.mergeDuplicates, (editing, body, given) =>
    mergeDuplicates(editing.store, body, given),
  );
  bindWrite(binding, parts, ROUTES.arrangeMap, (editing, body, given, signal) =>
    arrangeMap(editing.store, arrange, body, { given, signal }),
  );

  bind(binding, ROUTES.history, async ({ query }) => {
    const { limit, before, list, id } = query;
    const element = list === undefined || id === undefined ? undefined : { list, id };
    const { records, more } = await store.history({ limit, before, element });
    return { revision: await store.revision(), records: [...records], more };
  });

  bind(binding, ROUTES.changesSince, async ({ query: { revision = 0, day } }) => {
    const { records, more } = await store.history({ limit: MOST_WRITES_COUNTED });
    const isAfter = (record: ChangeRecord): boolean =>
      record.revision > revision && (day === undefined || record.at.slice(0, day.length) >= day);
    const after = records.filter(isAfter);
    const since = (after.at(-1)?.revision ?? 1) - 1;
    return {
      revision: await store.revision(),
      kinds: changesByKind(after, since),
      more: more && after.length === records.length,
    };
  });

  bind(binding, ROUTES.changedElements, async ({ query: { revision, limit } }) => {
    const found = await store.changeAt(revision);
    if (found === undefined) throw failure('unknown-change', { revision });
    const { record, elements } = found;
    const { document: present } = await store.load();
    const some = elements.slice(0, limit);
    const shown = await seenPast(publisher, present, some);
    const see = (list: ChangedList, element: Element | null) =>
      element === null ? null : shown(list, element);
    return {
      record,
      elements: some.map(({ list, id, before, after }) => ({
        ...{ list, id },
        before: see(list, before),
        after: see(list, after),
      })),
      total: elements.length,
    };
  });

  bind(binding, ROUTES.pastNetwork, async ({ query }) => {
    const { revision, document } = await store.pastAt(pastInstant(query.recorded));
    return { revision, network: await publisher.past(document) };
  });
}
