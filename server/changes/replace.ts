import { elementIn, sameValue, sayTheSame } from '../../domain/change/elements.ts';
import { unmasked, withoutMergedRows } from '../../domain/change/masked-values.ts';
import { placeOf } from '../../domain/change/parsed.ts';
import type { Authorship, ElementChange } from '../../domain/change/record.ts';
import { isUnarranged } from '../../domain/map/kept/fill.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { failure } from '../errors.ts';
import { StoreError } from '../store/store-errors.ts';
import type { StoredNetwork } from '../store/stored-network.ts';
import { canonicalInTurns, differenceInTurns } from '../store/write-change.ts';
import { type Editing, writeAsked } from './write.ts';

/**
 * Replaces the whole network by a document that a user made of what they saw: a masked number that they left stays what
 * it is. With `given`, it only writes when this is still the revision of the network. Returns the revision. Throws
 * `edit-refused`, `revision-moved`, and the errors of the store. An unreadable network is replaced as a whole.
 */
export async function replaceNetwork(
  { store, publisher }: Editing,
  document: NetworkDocument,
  given: number | undefined,
  authorship: Authorship,
): Promise<number> {
  const network = await canonicalInTurns(document);
  try {
    await publisher.published(await store.load());
  } catch (error) {
    if (!(error instanceof StoreError) || error.id !== 'store-content-unreadable') throw error;
    return store.replace(network, given, authorship);
  }
  const asked = async (raw: NetworkDocument, revision: number) => {
    const { document: seen } = await publisher.published({ document: raw, revision });
    const changes = await differenceInTurns(seen, network);
    // Places alone, given to a network that keeps none, come from the reading of the document: it changes nothing.
    const isSame =
      isUnarranged(raw) &&
      changes.every(({ before, after }) => before !== null && after !== null && sayTheSame(before, after));
    return { ...unmaskedChanges(isSame ? [] : changes, raw), conflicts: [] };
  };
  const written = await writeAsked(store, asked, authorship, given, { parsed: true, whole: true });
  return written.revision;
}

/**
 * Turns changes that were worked out on a network as users see it into changes of the network as it is kept. Throws
 * `store-element-moved` when an element has changed since.
 */
export async function unmaskedImport(
  { store, publisher }: Editing,
  changes: readonly ElementChange[],
  network: StoredNetwork,
): Promise<readonly ElementChange[]> {
  const { document: seen } = await publisher.published(network);
  const moved = changes.find(
    ({ list, id, before }) => before !== null && !sameValue(elementIn(seen, list, id), before),
  );
  if (moved !== undefined)
    throw new StoreError('store-element-moved', {
      element: placeOf(moved.list, moved.id),
      engine: store.engine,
    });
  const { changes: made, problems } = unmaskedChanges(changes, network.document);
  if (problems.length > 0) throw failure('edit-refused', { count: problems.length }, { problems });
  return made;
}

/** Changes of the network as it is kept, and the rows of which some numbers were changed and others left masked. */
function unmaskedChanges(
  changes: readonly ElementChange[],
  raw: NetworkDocument,
): { readonly changes: ElementChange[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const made = changes.flatMap(({ list, id, before: seen, after: now }): ElementChange[] => {
    const before = elementIn(raw, list, id) ?? null;
    if (seen === null || now === null || before === null)
      return [{ list, id, before, after: now === null ? null : withoutMergedRows(list, now) }];
    const after = unmasked(list, { raw: before, seen, now });
    if (after !== undefined) return [{ list, id, before, after }];
    problems.push({ code: 'figures-together', severity: 'error', path: placeOf(list, id) });
    return [];
  });
  return { changes: made, problems };
}
