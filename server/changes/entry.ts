import type { EntryAnswer, EntryBody, EntryFlow } from '../../domain/api/entry.ts';
import { changesOf, type Shown } from '../../domain/change/edits.ts';
import { elementIn } from '../../domain/change/elements.ts';
import { placeOf } from '../../domain/change/parsed.ts';
import type { Element } from '../../domain/change/record.ts';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { MASKED } from '../../domain/model/vocabulary.ts';
import { failure } from '../errors.ts';
import { closedTo, mayEdit, type Reader } from '../secrecy/may-edit.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { Written } from '../store/network-writer.ts';
import { type Editing, publishFirst, writeAsked } from './write.ts';

/**
 * Returns the numbers of people, as they are kept, of the rows that a reader may edit, with the revision of the network.
 * A reader who may edit none gets empty lists and the reason.
 */
export async function entryFor(store: NetworkStore, reader: Reader): Promise<EntryAnswer> {
  const why = closedTo(reader);
  if (why !== undefined) {
    const revision = await store.revision();
    return { revision, mayEdit: false, why, flows: [], filieres: [], actions: [] };
  }
  const { document, revision } = await store.load();
  const { flows, filieres, actions } = document;
  return {
    revision,
    mayEdit: true,
    why: null,
    flows: flows.map(entryFlow).filter(({ id }) => mayEdit(reader, { list: 'flows', id })),
    filieres: filieres
      .filter(
        ({ id, waitingCount }) => waitingCount !== undefined && mayEdit(reader, { list: 'filieres', id }),
      )
      .map(({ id, waitingCount }) => ({ id, waitingCount })),
    actions: actions
      .filter(({ id }) => mayEdit(reader, { list: 'actions', id }))
      .map(({ id, participants }) => ({ id, participants })),
  };
}

function entryFlow(flow: ReferralFlow): EntryFlow {
  const { id, source, target, from, to, kind, declaredBy } = flow;
  const { count, started, refused, abandoned, pending, refusedReasons, abandonedReasons } = flow;
  return {
    ...{ id: id!, source, target, from, to, kind, declaredBy },
    ...{ count, started, refused, abandoned, pending, refusedReasons, abandonedReasons },
  };
}

/**
 * Writes a reader's edits of numbers of people as one change, with new and removed reports between operators, and returns
 * what was written. The edits are compared with
 * the numbers as they are kept, because the reader sees those. With `given`, it only writes when this is still the
 * revision of the network. Throws the failures `entry-not-alone` when the reader may not edit one of the rows, and
 * `edit-conflict`, `edit-refused` and `revision-moved` like every edit.
 */
export async function writeEntry(
  editing: Editing,
  reader: Reader,
  { author, edits }: EntryBody,
  given?: number,
): Promise<Written> {
  const why = closedTo(reader);
  if (why !== undefined || !edits.every((edit) => isAllowed(reader, edit)))
    throw failure(why ?? 'entry-not-alone');
  await publishFirst(
    editing,
    edits.map(({ list }) => list),
  );
  return writeAsked(
    editing.store,
    (document) => {
      const { problems, ...made } = changesOf(document, edits, asKept, true);
      return { ...made, problems: [...problems, ...masksOverNumbers(document, edits)] };
    },
    { author, kind: 'EDIT' },
    given,
  );
}

/** A row that is new, and a report of nothing, hold no number that the reader may not read. */
const isAllowed = (reader: Reader, edit: EntryBody['edits'][number]): boolean =>
  edit.do === 'ADD' || edit.list === 'nilReports' || mayEdit(reader, { list: edit.list, id: edit.id });

/** The edits that would write "masked" over a number: that is what other screens show of it, and not what it is. */
const masksOverNumbers = (document: NetworkDocument, edits: EntryBody['edits']): Problem[] =>
  edits.flatMap((edit) => {
    if (edit.do !== 'CHANGE') return [];
    const { list, id, fields } = edit;
    const element = elementIn(document, list, id);
    return fields
      .filter(({ path, now }) => now === MASKED && typeof (element && fieldValue(element, path)) === 'number')
      .map(({ path }) => ({
        ...{ code: 'masked-over-number' as const, severity: 'error' as const },
        path: `${placeOf(list, id)}.${path}`,
        value: MASKED,
      }));
  });

/** An element as it is kept, without the rows that a merge added up, which no longer fit a number that is corrected. */
const asKept: Shown = (list, element) => {
  if (list !== 'flows' || element.mergedFrom === undefined) return element;
  const { mergedFrom: _rows, ...row } = element;
  return row as Element;
};
