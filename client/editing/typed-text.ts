import type { Field } from '../../domain/model/field-types.ts';
import { type ReadContext, readCell } from '../../domain/transfer/cells.ts';
import { type Reading, unread } from '../../domain/transfer/reading.ts';

/**
 * Reads a text that was typed or pasted into a field. Unlike a cell of an imported file, a duration is never rounded to
 * whole months, as nobody would see it happen.
 */
export function readTyped(field: Field, text: string, context: ReadContext): Reading {
  const reading = readCell(field, text.trim(), context);
  return reading.ok && reading.note?.code === 'duration-rounded' ? unread('number-not-whole') : reading;
}
