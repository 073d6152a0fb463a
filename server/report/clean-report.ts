import type { Report } from '../../domain/report/report.ts';
import { holdable } from '../transfer/write/xml-text.ts';

/**
 * Returns a report whose texts every file can hold: with U+FFFD for control characters, and one kind of line end. The
 * drawings of its maps are cleaned in the same way.
 */
export const cleanReport = (report: Report): Report => cleaned(report);

function cleaned<Value>(value: Value): Value;
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return holdable(value.replace(/\r\n?/g, '\n'));
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, cleaned(held)]));
}
