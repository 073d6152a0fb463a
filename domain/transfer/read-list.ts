import { type CellProblem, type Reading, read } from './reading.ts';

/** Signs between elements of a list: a bar as this program writes it, a semicolon or a line as people do. */
export const LIST_SIGNS = /[|;\n]|^[•·*]/;
const LOOSE_SIGNS = /\s*(?:,|\/|\+|&|\s(?:et|and|ou|or)\s)\s*/i;

/** The elements of a list, as they stand. */
export function listParts(text: string): string[] {
  return text
    .split(text.includes('|') ? '|' : /[;\n]/)
    .map((part) => part.trim().replace(/^[•·*]\s*/, ''))
    .filter((part) => part !== '');
}

/**
 * Each element of a list read by itself; one that is not understood is read again by its commas. The first element
 * that is not understood is the problem of the cell.
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
    const smaller = again ? part.split(LOOSE_SIGNS).filter((one) => one.trim() !== '') : [];
    if (smaller.length < 2) return reading.problem;
    const within: unknown[] = [];
    const problem = collect(smaller, readOne, within, false);
    // Where no part is understood either, the whole is what is not known.
    if (problem !== undefined) return within.length > 0 ? problem : reading.problem;
    values.push(...within);
  }
  return undefined;
}
