import { type CellProblem, type Reading, read } from './reading.ts';

/** Separators of list items: the bar that this program writes, and the semicolon or line break that people type. */
export const LIST_SIGNS = /[|;\n]|^[•·*]/;
const LOOSE_SIGNS = /\s*(?:,|\/|\+|&|\s(?:et|and|ou|or)\s)\s*/i;

/** Splits a cell into the items of a list, as typed. */
export function listParts(text: string): string[] {
  return text
    .split(text.includes('|') ? '|' : /[;\n]/)
    .map((part) => part.trim().replace(/^[•·*]\s*/, ''))
    .filter((part) => part !== '');
}

/**
 * Reads each item of a list. An item that is not understood is split again at commas and similar signs. The first item
 * that is still not understood is the problem of the cell.
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
