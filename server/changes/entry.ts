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
import type { Asker } from '../../domain/permissions/abilities.ts';
import { failure } from '../errors.ts';
import { closedTo, type EntryRow, mayEditIn } from '../secrecy/may-edit.ts';
import type { Written } from '../store/network-writer.ts';
import type { ReadStore } from './permitted-store.ts';
import { type Editing, publishFirst, writeAsked } from './write.ts';

/**
 * Returns the numbers of people, as they are kept, of the rows that a reader may edit, with the revision of the network.
 * A reader who may edit none gets empty lists and the reason.
 */
export async function entryFor(store: ReadStore, asker: Asker): Promise<EntryAnswer> {
  const why = closedTo(asker);
  if (why !== undefined) {
    const revision = await store.revision();
    return { revision, mayEdit: false, why, flows: [], filieres: [], actions: [] };
  }
  const { document, revision } = await store.load();
  const { flows, filieres, actions } = document;
  const mayEdit = mayEditIn(asker, document);
  return {
    revision,
    mayEdit: true,
    why: null,
    flows: flows.map(entryFlow).filter(({ id }) => mayEdit({ list: 'flows', id })),
    filieres: filieres
      .filter(({ id, waitingCount }) => waitingCount !== undefined && mayEdit({ list: 'filieres', id }))
      .map(({ id, waitingCount }) => ({ id, waitingCount })),
    actions: actions
      .filter(({ id }) => mayEdit({ list: 'actions', id }))
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
 * revision of the network. Throws the failures `entry-not-yours` when the reader may not edit one of the rows, and
 * `edit-conflict`, `edit-refused` and `revision-moved` like every edit.
 */
export async function writeEntry(
  editing: Editing,
  { author, edits }: EntryBody,
  given?: number,
): Promise<Written> {
  const { asker } = editing;
  if (closedTo(asker) !== undefined) throw failure('entry-not-yours');
  await publishFirst(
    editing,
    edits.map(({ list }) => list),
  );
  return writeAsked(
    editing.store,
    (document) => {
      if (!edits.every(isAllowedIn(mayEditIn(asker, document)))) throw failure('entry-not-yours');
      const { problems, ...made } = changesOf(document, edits, asKept, true);
      return { ...made, problems: [...problems, ...masksOverNumbers(document, edits)] };
    },
    { author, kind: 'EDIT' },
    given,
  );
}

/** Whether an edit is of a row that its author may edit. A new row is one by who declares it. */
const isAllowedIn =
  (mayEdit: (row: EntryRow) => boolean) =>
  (edit: EntryBody['edits'][number]): boolean =>
    mayEdit(edit.do === 'ADD' ? { list: edit.list, report: edit.element } : { list: edit.list, id: edit.id });

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
