import type { EditAnswer } from '../../domain/api/changes.ts';
import { ROUTES } from '../../domain/api.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { mergeDuplicates } from '../changes/merge.ts';
import { pastInstant } from '../changes/past-instant.ts';
import { editNetwork, takeBack } from '../changes/write.ts';
import { failure } from '../errors.ts';
import { givenRevision } from '../http/given-revision.ts';
import { shownPair, shownPast } from '../masking.ts';
import { problemLines } from '../problem-lines.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { Written } from '../store/network-writer.ts';
import { type Binding, bind, bindBody } from './bind.ts';

/** Largest body of an edit in megabytes, for thousands of elements. */
const EDIT_LIMIT_MB = 8;

/**
 * Adds the routes for edits and for the history to the router: past changes, undo, the network in the past. They read
 * and write the network in `store`.
 */
export function bindChanges(binding: Binding, store: NetworkStore): void {
  bindBody(
    binding,
    ROUTES.editNetwork,
    async (asked, { request, language }) =>
      editAnswer(await editNetwork(store, asked, await givenRevision(request, store)), language),
    EDIT_LIMIT_MB,
  );

  bindBody(binding, ROUTES.takeBack, async (asked, { request, language }) =>
    editAnswer(await takeBack(store, asked, await givenRevision(request, store)), language),
  );

  bindBody(binding, ROUTES.mergeDuplicates, async (asked, { request, language }) =>
    editAnswer(await mergeDuplicates(store, asked, await givenRevision(request, store)), language),
  );

  bind(binding, ROUTES.history, async ({ query }) => {
    const { limit, before, list, id } = query;
    const element = list === undefined || id === undefined ? undefined : { list, id };
    const { records, more } = await store.history({ limit, before, element });
    return { revision: await store.revision(), records: [...records], more };
  });

  bind(binding, ROUTES.changedElements, async ({ query: { revision, limit } }) => {
    const found = await store.changeAt(revision);
    if (found === undefined) throw failure('unknown-change', { revision });
    const { record, elements } = found;
    const shown = elements
      .slice(0, limit)
      .map(({ list, id, before, after }) => ({ list, id, ...shownPair(list, before, after) }));
    return { record, elements: shown, total: elements.length };
  });

  bind(binding, ROUTES.pastNetwork, async ({ query }) => {
    const { document: present } = await store.load();
    const { revision, document } = await store.pastAt(pastInstant(query.recorded));
    return { revision, network: shownPast(document, present) };
  });
}

function editAnswer({ revision, record, warnings }: Written, language: Language): EditAnswer {
  return { revision, record, warnings: problemLines(warnings, language).problems };
}
