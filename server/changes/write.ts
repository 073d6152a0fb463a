import type { EditBody, TakeBackBody } from '../../domain/api/changes.ts';
import type { Conflict, Edited, Shown } from '../../domain/change/edits.ts';
import { changesOf } from '../../domain/change/edits.ts';
import { elementIn, identified } from '../../domain/change/elements.ts';
import { countsPeople, HAS_PEOPLE } from '../../domain/change/masked-values.ts';
import type { Authorship, ChangedList, EditConflict, ElementChange } from '../../domain/change/record.ts';
import { takingBack } from '../../domain/change/take-back.ts';
import type { ElementPlaces } from '../../domain/map/kept/arrange.ts';
import { AT_ONCE, isUnarranged, layoutsToArrange } from '../../domain/map/kept/fill.ts';
import { vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Asker } from '../../domain/permissions/abilities.ts';
import type { Visitor } from '../accounts/desk.ts';
import { failure } from '../errors.ts';
import type { Publisher } from '../secrecy/publisher.ts';
import type { ChangeOptions, NetworkStore } from '../store/network-store.ts';
import type { Written } from '../store/network-writer.ts';
import { StoreError } from '../store/store-errors.ts';
import type { StoredNetwork } from '../store/stored-network.ts';
import type { Arrange } from './arrange.ts';
import { withFirstPlaces, withNewPlaces } from './map-places.ts';
import { type ReadStore, refuseForeign } from './permitted-store.ts';
import { needsCube, seenIn, seenPast } from './seen.ts';

/** The changes that were asked for, and what stands in their way. */
type Wanted = Pick<Edited, 'changes' | 'conflicts'> & Partial<Edited>;

/** Works out the requested changes. It runs again when someone else wrote in the meantime. */
type Asked = (document: NetworkDocument, revision: number) => Wanted | Promise<Wanted>;

/** A store, and what makes of its network what users see. */
export interface Editing {
  readonly store: NetworkStore;
  readonly publisher: Publisher;
  /** Who writes. */
  readonly asker: Asker;
  /** Arranges the map of a network that keeps no places yet, before the first change to it. */
  readonly arrange?: Arrange | undefined;
}

/** What routes that read and write work with. Whoever writes needs `editingOf`. */
export interface EditingParts {
  readonly store: ReadStore;
  readonly publisher: Publisher;
  /** What a visitor writes with. */
  readonly editingOf: (visitor: Visitor) => Editing;
}

/**
 * Publishes the network before a write that concerns flow rows or actions, since what readers see of them is kept by a
 * transaction of its own. `lists` are the lists of the elements to be written.
 */
export async function publishFirst(
  { store, publisher }: Pick<Editing, 'store' | 'publisher'>,
  lists: readonly ChangedList[],
): Promise<void> {
  if (lists.some(needsCube)) await publisher.published(await store.load());
}

/**
 * Writes a user's edits of single fields as one change, and returns what was written. With `given`, it only writes
 * when this is still the revision of the network. Throws the failures `edit-conflict` with both values,
 * `edit-refused` with the problems, and `revision-moved`.
 */
export async function editNetwork(
  { store, publisher, arrange, asker }: Editing,
  { author, message, edits }: EditBody,
  given?: number,
): Promise<Written> {
  const lists = edits.map(({ list }) => list);
  await publishFirst({ store, publisher }, lists);
  const seen = async (network: StoredNetwork): Promise<Shown> =>
    seenIn((lists.some(needsCube) ? await publisher.published(network) : network).document);
  const places = await firstPlaces(store, arrange, edits);
  return writeAsked(
    store,
    async (document, revision) => {
      refuseForeign(asker, document, namedBy(edits, document));
      const asked = changesOf(document, edits, await seen({ document, revision }));
      if (asked.conflicts.length > 0 || asked.problems.length > 0) return asked;
      const { changes } = asked;
      const placed =
        places === undefined
          ? withNewPlaces(document, changes, vocabulary, AT_ONCE)
          : withFirstPlaces(document, changes, places, vocabulary);
      return { ...asked, changes: placed };
    },
    { author, kind: 'EDIT', ...(message === undefined ? {} : { message }) },
    given,
    { isPlacing: placedBy(edits) },
  );
}

/** Returns whether an edit asks for nothing else of an element than where its box stands. */
function placedBy(edits: EditBody['edits']): NonNullable<ChangeOptions['isPlacing']> {
  const changed = new Set(edits.filter((edit) => !isPlacing(edit)).map(nameOf));
  return (list, id) => !changed.has(`${list} ${id}`);
}

const isPlacing = (edit: EditBody['edits'][number]): boolean =>
  edit.do === 'CHANGE' && edit.fields.every(({ path }) => path.split('.', 1)[0] === 'mapPlaces');

/** The element of an edit, as `list id`. */
const nameOf = (edit: EditBody['edits'][number]): string =>
  `${edit.list} ${edit.do === 'ADD' ? identified(edit.list, edit.element).id : edit.id}`;

/**
 * The elements that edits name, as if they changed nothing. Whether somebody may edit one must not depend on whether a number
 * that was typed is the one that is kept.
 */
const namedBy = (edits: EditBody['edits'], document: NetworkDocument): ElementChange[] =>
  edits.flatMap((edit) => {
    if (edit.do === 'ADD' || isPlacing(edit)) return [];
    const { list, id } = edit;
    const element = elementIn(document, list, id);
    return element === undefined ? [] : [{ list, id, before: element, after: element }];
  });

/**
 * The places of a network that keeps none, before the first change to what its map is arranged by; undefined for another.
 * An edit does not fail for want of an arrangement: the next one gives it.
 */
async function firstPlaces(
  store: NetworkStore,
  arrange: Arrange | undefined,
  edits: EditBody['edits'],
): Promise<ElementPlaces | undefined> {
  if (arrange === undefined || !edits.some(movesBoxes)) return undefined;
  const { document } = await store.load();
  if (!isUnarranged(document)) return undefined;
  return arrange({ layouts: [...layoutsToArrange(document)] }).catch(() => undefined);
}

/** Whether an edit changes what the map is arranged by. */
const movesBoxes = ({ do: does, list }: EditBody['edits'][number]): boolean =>
  does !== 'CHANGE' && ['filieres', 'outlets', 'passerelles', 'preps'].includes(list);

/**
 * Undoes the change that made the revision number `revision`, by a new change, and returns what was written. With
 * `given`, it only writes when this is still the revision of the network. Throws the failures `unknown-change`,
 * `already-taken-back`, `revision-moved`, and `edit-conflict` with the later changes that prevent it.
 */
export async function takeBack(
  { store, publisher }: Editing,
  { revision, author }: TakeBackBody,
  given?: number,
): Promise<Written> {
  const recorded = await store.changeAt(revision);
  if (recorded === undefined) throw failure('unknown-change', { revision });
  const { record, elements } = recorded;
  if (record.takenBackBy !== null) throw failure('already-taken-back', { revision, by: record.takenBackBy });
  const later = await changedLater(store, elements, revision);
  await publishFirst(
    { store, publisher },
    elements.map(({ list }) => list),
  );
  return writeAsked(
    store,
    async (document) => {
      const shown = await seenPast(publisher, document, elements);
      return takingBack(document, elements, { shown, isLater: (list, id) => later.has(`${list} ${id}`) });
    },
    {
      author,
      kind: record.kind === 'UNDO' ? 'REDO' : 'UNDO',
      takesBack: revision,
      ...(record.message !== null && { message: record.message }),
    },
    given,
  );
}

/** The elements with numbers of people, as `list id`, that a later write named which still stands. */
async function changedLater(
  store: NetworkStore,
  elements: readonly ElementChange[],
  revision: number,
): Promise<ReadonlySet<string>> {
  const asked = new Set(elements.filter(({ list }) => HAS_PEOPLE.has(list)).map(keyOf));
  const later = new Set<string>();
  if (asked.size === 0) return later;
  for (const one of await standingAfter(store, revision))
    for (const change of (await store.changeAt(one))?.elements ?? [])
      if (asked.has(keyOf(change))) later.add(keyOf(change));
  return later;
}

const keyOf = ({ list, id }: ElementChange): string => `${list} ${id}`;

/** Records of the history read at once. */
const PAGE = 200;

/** The later writes that are not taken back. A write that only takes a later one back changes nothing with it. */
async function standingAfter(store: NetworkStore, revision: number): Promise<number[]> {
  const standing: number[] = [];
  for (let before: number | undefined; ; ) {
    const { records, more } = await store.history({ limit: PAGE, before });
    for (const record of records) {
      if (record.revision <= revision) return standing;
      const isPair = record.takesBack !== null && record.takesBack > revision;
      if (record.takenBackBy === null && !isPair) standing.push(record.revision);
    }
    if (!more) return standing;
    before = records.at(-1)!.revision;
  }
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
  options: ChangeOptions = {},
): Promise<Written> {
  const changes = async (document: NetworkDocument, revision: number) => {
    const { changes: made, conflicts, problems = [] } = await asked(document, revision);
    if (conflicts.length > 0) throw new ConflictsMet(conflicts);
    if (problems.length > 0) throw failure('edit-refused', { count: problems.length }, { problems });
    return made;
  };
  try {
    return await store.change(changes, authorship, given, options);
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
    const { list, id, path } = conflict;
    // Which write changed a masked number would tell whether it did: the last one that named the element is given.
    const last = await store.lastChange(list, id, path !== null && countsPeople(list, path) ? null : path);
    const by = last === undefined ? null : { author: last.author, at: last.at, revision: last.revision };
    told.push({ ...conflict, by });
  }
  return told;
}
