import type { Report } from '../../domain/report/report.ts';

/** Control characters, unpaired surrogates and characters that are none: some file or program loses each of them. */
const LOST = /[^\t\n\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/gu;

/**
 * Returns a report whose texts are the same in every file: without characters that nobody sees and not every file can
 * hold, and with one kind of line end. The drawings of its maps are cleaned in the same way.
 */
export const cleanReport = (report: Report): Report => cleaned(report);

/** Cleans all texts of a value, as `cleanReport` does those of a report. */
export function cleaned<Value>(value: Value): Value;
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').replace(LOST, '');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, cleaned(held)]));
}
