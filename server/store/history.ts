import { applied, inverted } from '../../domain/change/difference.ts';
import { sameValue } from '../../domain/change/elements.ts';
import type { ChangedList, ChangeRecord, ElementChange } from '../../domain/change/record.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import type { RunNamed } from './cypher/statements.ts';
import type { Row } from './engine.ts';
import { changesIn, recordsFrom, touchedKey } from './history-rows.ts';
import { slices } from './slices.ts';

export interface HistoryAsked {
  readonly limit: number;
  /** Only changes before this revision. */
  readonly before?: number | undefined;
  /** Only changes that touched this element. */
  readonly element?: { readonly list: ChangedList; readonly id: string } | undefined;
}

/** A page of the history, the latest write first. */
export interface HistoryPage {
  readonly records: readonly ChangeRecord[];
  readonly more: boolean;
}

/** One write, with every element before and after it. */
export interface RecordedChange {
  readonly record: ChangeRecord;
  readonly elements: readonly ElementChange[];
}

export interface PastNetwork {
  readonly revision: number;
  readonly document: NetworkDocument;
}

/** Most writes searched for the last change of a field. */
const LOOKED_BACK = 50;
/** A number above every revision. */
const NEVER = Number.MAX_SAFE_INTEGER;

/**
 * Reads a page of the list of past writes, the latest first, as `asked` limits it: their number, those before a
 * revision, those of one element.
 */
export async function readHistory(read: RunNamed, asked: HistoryAsked): Promise<HistoryPage> {
  const { limit, before = NEVER, element } = asked;
  const page = { before, limit: limit + 1 };
  const rows =
    element === undefined
      ? await read('history/records', page)
      : await recordsOf(
          read,
          await read('history/records-of-element', {
            ...page,
            element: touchedKey(element.list, element.id),
          }),
        );
  const records = recordsFrom(rows.slice(0, limit), await read('history/take-backs'));
  return { records, more: rows.length > limit };
}

/** Reads the rows of the history records of those writes whose revisions are in `rows`. */
export const recordsOf = (read: RunNamed, rows: readonly { readonly revision?: unknown }[]): Promise<Row[]> =>
  read('history/records-by-revision', { revisions: rows.map(({ revision }) => Number(revision)) });

/**
 * Reads the write that made a revision, with the elements that it changed; undefined when there is no such revision.
 */
export async function readChange(read: RunNamed, revision: number): Promise<RecordedChange | undefined> {
  const rows = await recordsOf(read, [{ revision }]);
  const [record] = recordsFrom(rows, await read('history/take-backs'));
  if (record === undefined) return undefined;
  return { record, elements: await elementsOf(read, revision) };
}

/**
 * Finds the last write that changed the field at `path` of an element, or the element itself when `path` is null.
 * Undefined when none of the last 50 writes of the element did.
 */
export async function readLastChange(
  read: RunNamed,
  list: ChangedList,
  id: string,
  path: string | null,
): Promise<ChangeRecord | undefined> {
  const parts = await read('history/parts-of-element', { element: touchedKey(list, id), limit: LOOKED_BACK });
  for (const part of parts) {
    const changes = await changesIn([part]);
    const touched = changes.find((one) => one.list === list && one.id === id);
    if (touched === undefined) continue;
    const { before, after } = touched;
    const same = path !== null && sameValue(fieldValue(before ?? {}, path), fieldValue(after ?? {}, path));
    if (!same) return recordsFrom(await recordsOf(read, [part]), [])[0];
  }
  return undefined;
}

/** Reads which elements the write that made a revision changed, each before and after. */
export const elementsOf = async (read: RunNamed, revision: number): Promise<ElementChange[]> =>
  changesIn(await read('history/parts', { revision }));

/**
 * Rebuilds the network as it was stored at an instant: starts from `present` and undoes all later changes, the last
 * first. Before the first change, it returns the network as that change found it.
 */
export async function readPast(read: RunNamed, present: PastNetwork, instant: string): Promise<PastNetwork> {
  const [last] = await read('history/revision-at', { instant: new Date(instant).toISOString() });
  const [first] = last === undefined ? await read('history/first-revision') : [];
  // Before the first record, all recorded changes must be undone.
  const wanted = Number(last?.revision ?? Number(first?.revision ?? present.revision + 1) - 1);
  if (wanted >= present.revision) return present;
  const turn = slices();
  let { document } = present;
  for (let revision = present.revision; revision > wanted; revision -= 1) {
    document = applied(document, inverted(await elementsOf(read, revision))).document;
    await turn();
  }
  return { revision: wanted, document };
}

/**
 * Rebuilds the network of an earlier revision from the `present` one. Undefined when the history does not lead there: a
 * write in between has no record, or its record does not fit, as somebody else wrote to the database.
 */
export async function readRevision(
  read: RunNamed,
  present: PastNetwork,
  wanted: number,
): Promise<NetworkDocument | undefined> {
  if (wanted > present.revision) return undefined;
  const turn = slices();
  let { document } = present;
  for (let revision = present.revision; revision > wanted; revision -= 1) {
    const recorded = await readChange(read, revision);
    if (recorded === undefined) return undefined;
    const earlier = applied(document, inverted(recorded.elements));
    if (earlier.unmatched.length > 0) return undefined;
    document = earlier.document;
    await turn();
  }
  return document;
}
