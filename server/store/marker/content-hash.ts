import { hash } from 'node:crypto';
import { elementsOf } from '../../../domain/change/elements.ts';
import { CHANGED_LISTS, type ElementChange } from '../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { slices } from '../slices.ts';

/**
 * A hash of all elements of a network, its head among them, that follows a change at the cost of what it touches: the
 * exclusive or of the hashes of its elements, which stand in no order.
 */

const BYTES = 16;

/** Hash of a network, giving others their turn on the way. */
export async function contentHash(document: NetworkDocument): Promise<string> {
  const turn = slices();
  const sum = Buffer.alloc(BYTES);
  for (const list of CHANGED_LISTS)
    for (const element of elementsOf(document, list)) {
      toggle(sum, [list, element]);
      await turn();
    }
  return sum.toString('hex');
}

/** Hash of the network that changes lead to, from the hash of the one before them. */
export async function changedHash(before: string, changes: readonly ElementChange[]): Promise<string> {
  const turn = slices();
  const sum = Buffer.from(before, 'hex');
  for (const change of changes) {
    if (change.before !== null) toggle(sum, [change.list, change.before]);
    if (change.after !== null) toggle(sum, [change.list, change.after]);
    await turn();
  }
  return sum.toString('hex');
}

/** Hash of any JSON value; the order of keys does not count, nor does a field that is undefined. */
export const valueHash = (value: unknown): string => digest(value).toString('hex', 0, BYTES);

/** Adds an element, or takes it away: both are the same. */
function toggle(sum: Buffer, element: unknown): void {
  const added = digest(element);
  for (let at = 0; at < BYTES; at += 1) sum[at] = sum[at]! ^ added[at]!;
}

const digest = (value: unknown): Buffer => hash('sha256', canonicalText(value), 'buffer');

function canonicalText(value: unknown): string {
  if (typeof value === 'string') return textOf(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`).join(',')}}`;
}

/** Half of a pair of UTF-16 is no character: a store keeps the sign for an unknown one in its place. */
const textOf = (text: string): string => JSON.stringify(text).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\ufffd');
