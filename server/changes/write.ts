import type { EditBody, TakeBackBody } from '../../domain/api/changes.ts';
import type { Conflict, Edited } from '../../domain/change/edits.ts';
import { changesOf } from '../../domain/change/edits.ts';
import type { Authorship, EditConflict } from '../../domain/change/record.ts';
import { takingBack } from '../../domain/change/take-back.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { failure } from '../errors.ts';
import { shownElement } from '../masking.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { Written } from '../store/network-writer.ts';
import { StoreError } from '../store/store-errors.ts';

/** Works out the requested changes. It runs again when someone else wrote in the meantime. */
type Asked = (document: NetworkDocument) => Pick<Edited, 'changes' | 'conflicts'> & Partial<Edited>;

/**
 * Writes a user's edits of single fields as one change, and returns what was written. With `given`, it only writes
 * when this is still the revision of the network. Throws the failures `edit-conflict` with both values,
 * `edit-refused` with the problems, and `revision-moved`.
 */
export const editNetwork = (
  store: NetworkStore,
  { author, message, edits }: EditBody,
  given?: number,
): Promise<Written> =>
  writeAsked(
    store,
    (document) => changesOf(document, edits, shownElement),
    { author, kind: 'EDIT', ...(message === undefined ? {} : { message }) },
    given,
  );

/**
 * Undoes the change that made the revision number `revision`, by a new change, and returns what was written. With
 * `given`, it only writes when this is still the revision of the network. Throws the failures `unknown-change`,
 * `already-taken-back`, `revision-moved`, and `edit-conflict` with the later changes that prevent it.
 */
export async function takeBack(
  store: NetworkStore,
  { revision, author }: TakeBackBody,
  given?: number,
): Promise<Written> {
  const recorded = await store.changeAt(revision);
  if (recorded === undefined) throw failure('unknown-change', { revision });
  const { record, elements } = recorded;
  if (record.takenBackBy !== null) throw failure('already-taken-back', { revision, by: record.takenBackBy });
  return writeAsked(
    store,
    (document) => takingBack(document, elements, shownElement),
    { author, kind: record.kind === 'UNDO' ? 'REDO' : 'UNDO', takesBack: revision },
    given,
  );
}

/** Takes conflicts out of the callback of `store.change`. */
class ConflictsMet extends Error {
  readonly conflicts: readonly Conflict[];
  constructor(conflicts: readonly Conflict[]) {
    super('conflicts');
    this.conflicts = conflicts;
  }
}

/**
 * Writes the changes that the function `asked` works out from the current network, under an author and message
 * (`authorship`), and returns what was written. With `given`, it only writes when this is still the revision of the
 * network. Throws the failures `edit-conflict` with both values and the other author, `edit-refused` with the
 * problems, and `revision-moved`.
 */
export async function writeAsked(
  store: NetworkStore,
  asked: Asked,
  authorship: Authorship,
  given?: number,
): Promise<Written> {
  const changes = (document: NetworkDocument) => {
    const { changes: made, conflicts, problems = [] } = asked(document);
    if (conflicts.length > 0) throw new ConflictsMet(conflicts);
    if (problems.length > 0) throw failure('edit-refused', { count: problems.length }, { problems });
    return made;
  };
  try {
    return await store.change(changes, authorship, given);
  } catch (error) {
    if (error instanceof ConflictsMet) {
      const conflicts = await withAuthors(store, error.conflicts);
      throw failure('edit-conflict', { count: conflicts.length }, { conflicts });
    }
    if (error instanceof StoreError && error.id === 'store-edit-refused') {
      const { problems } = error;
      throw failure('edit-refused', { count: problems.length }, { problems, cause: error });
    }
    throw error;
  }
}

/** Most conflicts reported, each with its author. */
const MOST_CONFLICTS = 100;

async function withAuthors(
  store: NetworkStore,
  conflicts: readonly Conflict[],
): Promise<readonly EditConflict[]> {
  const told: EditConflict[] = [];
  for (const conflict of conflicts.slice(0, MOST_CONFLICTS)) {
    const last = await store.lastChange(conflict.list, conflict.id, conflict.path);
    const by = last === undefined ? null : { author: last.author, at: last.at, revision: last.revision };
    told.push({ ...conflict, by });
  }
  return told;
}
