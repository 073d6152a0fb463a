import type { Field } from '../../domain/model/field-types.ts';
import { type ReadContext, readCell } from '../../domain/transfer/cells.ts';
import { type Reading, read, unread } from '../../domain/transfer/reading.ts';
import { relativeDay } from '../../domain/transfer/relative-day.ts';

/**
 * Reads a text that was typed or pasted into a field. Unlike a cell of an imported file, a day may be said by the day on
 * which it is typed, `today` ("mardi dernier"), and a duration is never rounded to whole months, as nobody would see it
 * happen.
 */
export function readTyped(field: Field, text: string, context: ReadContext, today: string): Reading {
  const day = field.type.kind === 'day' ? relativeDay(text, today) : undefined;
  if (day !== undefined) return read(day);
  const reading = readCell(field, text.trim(), context);
  return reading.ok && reading.note?.code === 'duration-rounded' ? unread('number-not-whole') : reading;
}
