import { type CellProblem, type Reading, read } from './reading.ts';

/** Separators of list items: the bar that this program writes, and the semicolon or line break that people type. */
export const LIST_SIGNS = /[|;\n]|^[•·*]/;
const LOOSE_SIGNS = /\s*(?:,|\/|\+|&|\s(?:et|and|ou|or)\s)\s*/i;

/**
 * Splits the content of a table cell into the items of a list, as typed: at vertical bars if there are any, else at
 * semicolons and line breaks.
 */
export function listParts(text: string): string[] {
  return text
    .split(text.includes('|') ? '|' : /[;\n]/)
    .map((part) => part.trim().replace(/^[•·*]\s*/, ''))
    .filter((part) => part !== '');
}

/**
 * Reads the content of a table cell as a list; `readOne` reads an item. An item that it does not understand is split
 * again at commas and similar signs. Returns the values, or the problem of the first item that is still not
 * understood.
 */
export function readList(text: string, readOne: (part: string) => Reading): Reading {
  const values: unknown[] = [];
  const problem = collect(listParts(text), readOne, values, true);
  return problem === undefined ? read(values) : { ok: false, problem };
}

function collect(
  parts: readonly string[],
  readOne: (part: string) => Reading,
  values: unknown[],
  again: boolean,
): CellProblem | undefined {
  for (const part of parts) {
    const reading = readOne(part);
    if (reading.ok) {
      if (reading.value !== undefined) values.push(reading.value);
      continue;
    }
    const smaller = again ? part.split(LOOSE_SIGNS).filter((piece) => piece.trim() !== '') : [];
    if (smaller.length < 2) return reading.problem;
    const within: unknown[] = [];
    const problem = collect(smaller, readOne, within, false);
    // When no smaller part is understood either, the whole item is reported.
    if (problem !== undefined) return within.length > 0 ? problem : reading.problem;
    values.push(...within);
  }
  return undefined;
}
