import { applied, byList, stepsOf } from '../../domain/change/difference.ts';
import { elementsOf, schemaOf } from '../../domain/change/elements.ts';
import { parsedElement, placeOf } from '../../domain/change/parsed.ts';
import { CHANGED_LISTS, type ElementChange } from '../../domain/change/record.ts';
import { around, type Part, problemsOf, takenIds } from '../../domain/change/soundness.ts';
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

/** A change that was looked at: what it makes of the network, what it writes, what to say of it. */
export interface Prepared {
  /** Everything is deleted first, and all of the network written. */
  readonly clear: boolean;
  readonly changes: readonly ElementChange[];
  readonly after: NetworkDocument;
  readonly writes: ChangeWrites;
  readonly warnings: readonly Problem[];
}

export interface WriteOptions {
  /** The elements are in the form of their schemas. */
  readonly parsed?: boolean;
  /** A whole network takes the place of another. */
  readonly whole?: boolean;
  /** Whatever is in the graph goes. */
  readonly clear?: boolean;
}

/** Elements looked at in one go. */
const LOOKED_AT = 500;

/**
 * Checks a change of a document and works out what it writes, giving others their turn on the way. Throws
 * `store-element-moved` when an element is not what the change takes it for, and `store-edit-refused` when the network
 * would not be sound after it.
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
  const found = [...(await taken(changes, after)), ...(await checked(parts, after))];
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw refusal(errors);
  await turn();
  const clear = options.clear === true || (options.whole === true && isMostlyOther(document, changes));
  const writes = clear ? writesOf(after, allAdded(after), []) : writesOf(after, changes, namers);
  return { clear, changes, after, writes, warnings: found };
}

/** A network that has little in common with the one before it is written faster than what differs is changed. */
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

/** The difference between two documents, giving others their turn in between. */
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

/** The canonical form of a document, giving others their turn in between. */
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

/** Whether a change touches what the network says of itself. */
export const touchesHead = (changes: readonly ElementChange[]): boolean => byList(changes).has('network');
