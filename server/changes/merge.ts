import type { MergeBody } from '../../domain/api/changes.ts';
import { elementIn } from '../../domain/change/elements.ts';
import { mergedElements } from '../../domain/change/merge.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { unknownElement } from '../errors.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { Written } from '../store/network-writer.ts';
import { writeAsked } from './write.ts';

/**
 * Merges two elements of a list into one, as a single change that can be undone, and returns what was written. With
 * `given`, it only writes when this is still the revision of the network. Throws the failures `unknown-element` when
 * one does not exist, `edit-refused`, `edit-conflict` and `revision-moved`.
 */
export async function mergeDuplicates(
  store: NetworkStore,
  { author, ...merge }: MergeBody,
  given?: number,
): Promise<Written> {
  const { list, keep, drop } = merge;
  const { document: present } = await store.load();
  const message = [drop, keep].map((id) => nameOf(present, list, id)).join(' → ');
  return writeAsked(
    store,
    (document) => {
      if (elementIn(document, list, keep) === undefined) throw unknownElement('keep', keep);
      const changes = mergedElements(document, merge);
      if (changes === undefined) throw unknownElement('drop', drop);
      return { changes, conflicts: [] };
    },
    { author, kind: 'MERGE', message },
    given,
  );
}

const nameOf = (document: NetworkDocument, list: MergeBody['list'], id: string): string =>
  String(elementIn(document, list, id)?.name ?? id);
