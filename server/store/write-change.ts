import { applied, byList, stepsOf } from '../../domain/change/difference.ts';
import { elementsOf, schemaOf } from '../../domain/change/elements.ts';
import { parsedElement, placeOf } from '../../domain/change/parsed.ts';
import { CHANGED_LISTS, type ElementChange } from '../../domain/change/record.ts';
import {
  around,
  contradictionsIn,
  type Part,
  problemsOf,
  reasonsInUse,
  takenIds,
} from '../../domain/change/soundness.ts';
import {
  byCodeUnit,
  canonical,
  ENTITY_LISTS,
  type NetworkDocument,
  withDerivedIds,
} from '../../domain/model/network.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { type ChangeWrites, writesOf } from './change-writes.ts';
import { slices } from './slices.ts';
import { StoreError } from './store-errors.ts';

/** A checked change: the network after it, what it writes, and its warnings. */
export interface Prepared {
  /** True when everything is deleted and the whole network written again. */
  readonly clear: boolean;
  readonly changes: readonly ElementChange[];
  readonly after: NetworkDocument;
  readonly writes: ChangeWrites;
  readonly warnings: readonly Problem[];
}

export interface WriteOptions {
  /** True when the elements have been parsed by their schemas. */
  readonly parsed?: boolean;
  /** True when the change replaces the whole network. */
  readonly whole?: boolean;
  /** True to delete all elements in the graph first. */
  readonly clear?: boolean;
}

/** Changes checked in one go. */
const LOOKED_AT = 500;

/**
 * Checks changes to a network and works out the statements that write them, with pauses for other requests. Throws
 * the errors `store-element-moved` when an element is not as the change says it was before, and `store-edit-refused`
 * when the network would become invalid.
 */
export async function prepare(
  document: NetworkDocument,
  given: readonly ElementChange[],
  options: WriteOptions,
): Promise<Prepared> {
  const turn = slices();
  const changes = options.parsed === true ? given : await parsed(given);
  await turn();
  const { document: after, unmatched } = applied(document, changes);
  const [moved] = unmatched;
  if (moved?.before === null) {
    const { list, id } = moved;
    const path = `${placeOf(list, id)}.id`;
    throw refusal([
      { code: 'duplicate-id', severity: 'error', path, value: id, details: { at: placeOf(list, id) } },
    ]);
  }
  if (moved !== undefined)
    throw new StoreError('store-element-moved', { element: placeOf(moved.list, moved.id) });
  await turn();
  const { parts, namers } = around(after, changes);
  await turn();
  const found = [
    ...(await taken(changes, after)),
    ...(await checked(parts, after)),
    ...contradictionsIn(after, changes),
  ];
  found.push(...reasonsInUse(after, changes));
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw refusal(errors);
  await turn();
  const clear = options.clear === true || (options.whole === true && isMostlyOther(document, changes));
  const writes = clear ? writesOf(after, allAdded(after), []) : writesOf(after, changes, namers);
  return { clear, changes, after, writes, warnings: found };
}

/** Whether a new network differs so much that writing all of it is faster than changing it. */
function isMostlyOther(document: NetworkDocument, changes: readonly ElementChange[]): boolean {
  const present = ENTITY_LISTS.reduce((count, list) => count + document[list].length, 0);
  const touched = changes.filter(({ list, before }) => list !== 'network' && before !== null).length;
  return 2 * touched > present;
}

const allAdded = (document: NetworkDocument): ElementChange[] =>
  ENTITY_LISTS.flatMap((list) =>
    elementsOf(document, list).map((after) => ({ list, id: after.id, before: null, after })),
  );

async function parsed(changes: readonly ElementChange[]): Promise<ElementChange[]> {
  const turn = slices();
  const problems: Problem[] = [];
  const made: ElementChange[] = [];
  for (const { list, id, before, after: given } of changes) {
    const after = given === null ? null : parsedElement(list, given, problems);
    if (after !== undefined) made.push({ list, id, before, after });
    await turn();
  }
  if (problems.length > 0) throw refusal(problems);
  return made;
}

async function checked(parts: readonly Part[], after: NetworkDocument): Promise<Problem[]> {
  const turn = slices();
  const problems: Problem[] = [];
  for (const part of parts) {
    problems.push(...problemsOf(part, after));
    await turn();
  }
  return problems;
}

async function taken(changes: readonly ElementChange[], after: NetworkDocument): Promise<Problem[]> {
  const turn = slices();
  const problems: Problem[] = [];
  for (let start = 0; start < changes.length; start += LOOKED_AT) {
    problems.push(...takenIds(after, changes.slice(start, start + LOOKED_AT)));
    await turn();
  }
  return problems;
}

function refusal(problems: readonly Problem[]): StoreError {
  const [{ code, path, value = '' } = { code: 'invalid', path: '' }] = problems;
  return new StoreError('store-edit-refused', { code, path, value }, undefined, problems);
}

/**
 * Lists the elements that were added, changed or removed between two documents, with pauses so that other requests are
 * answered meanwhile.
 */
export async function differenceInTurns(
  before: NetworkDocument,
  after: NetworkDocument,
): Promise<ElementChange[]> {
  const turn = slices();
  const changes: ElementChange[] = [];
  for (const list of CHANGED_LISTS) {
    for (const change of stepsOf(list, before, after)) {
      if (change !== null) changes.push(change);
      await turn();
    }
  }
  return changes;
}

/**
 * Returns a document in canonical form (parsed by its schemas, lists sorted by id), with pauses so that other requests
 * are answered meanwhile.
 */
export async function canonicalInTurns(document: NetworkDocument): Promise<NetworkDocument> {
  const turn = slices();
  const given = withDerivedIds(document);
  const empty = Object.fromEntries(ENTITY_LISTS.map((list) => [list, []]));
  const made: Record<string, unknown> = { ...canonical({ ...given, ...empty } as NetworkDocument) };
  for (const list of ENTITY_LISTS) {
    const schema = schemaOf(list);
    const elements: unknown[] = [];
    for (const element of elementsOf(given, list).toSorted((a, b) => byCodeUnit(a.id, b.id))) {
      elements.push(schema.parse(element));
      await turn();
    }
    made[list] = elements;
  }
  return made as NetworkDocument;
}

/**
 * Whether some changes concern the network itself (name, description, day of the inventory), and not only its
 * elements.
 */
export const touchesHead = (changes: readonly ElementChange[]): boolean => byList(changes).has('network');
