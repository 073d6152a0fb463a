import { hash } from 'node:crypto';
import { elementsOf } from '../../../domain/change/elements.ts';
import {
  CHANGED_LISTS,
  type ChangedList,
  type Element,
  type ElementChange,
} from '../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { withOlderMark } from '../../../domain/model/older-mark.ts';
import { slices } from '../slices.ts';

/**
 * Hash of all elements of a network and its head: the exclusive or of the hashes of the elements. A change updates it
 * at the cost of the changed elements only. Masked numbers of people are hashed under their older mark, so that the
 * marker that an earlier version wrote still matches its store.
 */

const BYTES = 16;

/**
 * Computes a hash of all elements of a network, whatever their order, with pauses so that other requests are answered
 * meanwhile.
 */
export async function contentHash(document: NetworkDocument): Promise<string> {
  const turn = slices();
  const sum = Buffer.alloc(BYTES);
  for (const list of CHANGED_LISTS)
    for (const element of elementsOf(document, list)) {
      toggle(sum, list, element);
      await turn();
    }
  return sum.toString('hex');
}

/**
 * Computes the hash that `contentHash` would give for a network after some changes, from its hash `before` them,
 * without reading the rest of the network.
 */
export async function changedHash(before: string, changes: readonly ElementChange[]): Promise<string> {
  const turn = slices();
  const sum = Buffer.from(before, 'hex');
  for (const change of changes) {
    if (change.before !== null) toggle(sum, change.list, change.before);
    if (change.after !== null) toggle(sum, change.list, change.after);
    await turn();
  }
  return sum.toString('hex');
}

/** Hashes any JSON value into a text. The order of keys and undefined fields do not matter. */
export const valueHash = (value: unknown): string => digest(value).toString('hex', 0, BYTES);

/** Adds an element to the hash or removes it; exclusive or does both. */
function toggle(sum: Buffer, list: ChangedList, element: Element): void {
  const added = digest([list, withOlderMark(list, element)]);
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

/** Writes a text as JSON with unpaired surrogates replaced by U+FFFD, as stores keep them. */
const textOf = (text: string): string => JSON.stringify(text).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\ufffd');
