import {
  type Authorship,
  type ChangedList,
  ChangeRecord,
  type ElementChange,
} from '../../domain/change/record.ts';
import { withPresentMark } from '../../domain/model/older-mark.ts';
import type { Row } from './engine.ts';
import type { Batch } from './graph/to-graph.ts';
import { slices } from './slices.ts';
import { StoreError } from './store-errors.ts';

/**
 * How the graph holds the history: one node per write, and its elements as JSON in further nodes. Each of those holds
 * many elements up to a limit, so that a large import stays cheap.
 */

/** Most characters and elements in one node. */
const PART_CHARACTERS = 60_000;
const PART_ELEMENTS = 250;
/** Nodes written by one statement. */
const PARTS_AT_ONCE = 4;

/** Returns the text `list/id` by which the history finds the writes that changed an element. */
export const touchedKey = (list: ChangedList, id: string): string => `${list}/${id}`;

/**
 * Returns the properties of the history node that records a write: revision, time, author, kind, and how many
 * elements of each list it changed. The last parameter gives revision and time.
 */
export function recordRow(
  { author, kind, message, takesBack }: Authorship,
  changes: readonly ElementChange[],
  { revision, at }: { readonly revision: number; readonly at: string },
): Row {
  return {
    revision,
    at,
    author,
    kind,
    ...(message === undefined ? {} : { message }),
    ...(takesBack === undefined ? {} : { takesBack }),
    counts: JSON.stringify(countsOf(changes)),
  };
}

/**
 * Returns the Cypher statement, with its rows, that adds the elements changed by the write of a revision to the
 * history. They are stored as JSON in nodes of limited size.
 */
export function partRows(changes: readonly ElementChange[], revision: number): Batch {
  return {
    statement: 'history/write-parts',
    rows: {
      length: Math.ceil(changes.length / PART_ELEMENTS),
      [Symbol.iterator]: () => parts(changes, revision),
    },
    atOnce: PARTS_AT_ONCE,
  };
}

function* parts(changes: readonly ElementChange[], revision: number): Generator<Row> {
  let position = 0;
  let [texts, touched, characters]: [string[], string[], number] = [[], [], 0];
  for (const [at, { list, id, before, after }] of changes.entries()) {
    const text = JSON.stringify([list, id, before, after]);
    texts.push(text);
    touched.push(touchedKey(list, id));
    characters += text.length;
    const isFull = characters >= PART_CHARACTERS || texts.length === PART_ELEMENTS;
    if (!isFull && at < changes.length - 1) continue;
    yield { revision, position, touched, elements: `[${texts.join(',')}]` };
    position += 1;
    [texts, touched, characters] = [[], [], 0];
  }
}

/**
 * Reads the changes of elements that past writes made, in order, from the rows of the history nodes that hold them as
 * JSON.
 */
export async function changesIn(rows: readonly Row[]): Promise<ElementChange[]> {
  const turn = slices();
  const changes: ElementChange[] = [];
  for (const { elements } of rows) {
    for (const [list, id, before, after] of JSON.parse(String(elements)) as readonly Stored[])
      changes.push(changeOfPresent({ list, id, before, after }));
    await turn();
  }
  return changes;
}

/** Returns a recorded change with the present mark of masked numbers, where an earlier version recorded the older one. */
export const changeOfPresent = ({ list, id, before, after }: ElementChange): ElementChange => ({
  list,
  id,
  before: withPresentMark(list, before) as ElementChange['before'],
  after: withPresentMark(list, after) as ElementChange['after'],
});

type Stored = readonly [ChangedList, string, ElementChange['before'], ElementChange['after']];

/**
 * Builds records of past writes from database rows. `takeBacks` are the rows of all undo and redo writes; they tell
 * which writes have been undone. Throws the error `store-content-unreadable`.
 */
export function recordsFrom(rows: readonly Row[], takeBacks: readonly Row[]): ChangeRecord[] {
  const takenBackBy = takenBack(takeBacks);
  return rows.map((row) => {
    const parsed = ChangeRecord.safeParse({
      revision: row.revision,
      at: row.at,
      author: row.author,
      kind: row.kind,
      message: row.message ?? null,
      takesBack: row.takesBack ?? null,
      takenBackBy: takenBackBy.get(Number(row.revision)) ?? null,
      counts: JSON.parse(String(row.counts)),
    });
    if (parsed.success) return parsed.data;
    throw new StoreError('store-content-unreadable', { reason: `ChangeRecord ${String(row.revision)}` });
  });
}

/**
 * For each reverted revision, the latest change that reverts it and is not itself reverted. Later changes are settled
 * first.
 */
function takenBack(rows: readonly Row[]): ReadonlyMap<number, number> {
  const by = new Map<number, number>();
  for (const row of [...rows].sort((a, b) => Number(b.revision) - Number(a.revision))) {
    const [revision, taken] = [Number(row.revision), Number(row.takesBack)];
    if (!by.has(revision) && !by.has(taken)) by.set(taken, revision);
  }
  return by;
}

function countsOf(changes: readonly ElementChange[]): ChangeRecord['counts'] {
  const counts: ChangeRecord['counts'] = {};
  for (const { list, before, after } of changes) {
    counts[list] ??= { added: 0, changed: 0, removed: 0 };
    counts[list][before === null ? 'added' : after === null ? 'removed' : 'changed'] += 1;
  }
  return counts;
}
