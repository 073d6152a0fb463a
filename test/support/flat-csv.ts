import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Cell } from '../../domain/transfer/mapping.ts';
import { flatSheet } from './flat-sheet.ts';

/** The three faults of the story of the inventory, by line of the file: an unknown type, ages inverted, a code twice. */
export const FAULTS = { type: 14, ages: 31, twice: 51 } as const;

const columnOf = (headings: readonly Cell[], heading: string): number => headings.indexOf(heading);

/** The flat sheet of a network with the three faults in it: a row of headings, then a filière a row. */
export function faultyRows(document: NetworkDocument): Cell[][] {
  const [headings = [], ...rows] = flatSheet(document).sheets[0].rows.map((row) => [...row]);
  const set = (line: number, heading: string, cell: Cell): void => {
    rows[line - 2]![columnOf(headings, heading)] = cell;
  };
  set(FAULTS.type, 'Type d’opérateur', 'EFTT');
  set(FAULTS.ages, 'Âge min', '30');
  set(FAULTS.ages, 'Âge max', '25');
  set(FAULTS.twice, 'Code', rows[0]![columnOf(headings, 'Code')] ?? null);
  return [headings, ...rows];
}

/** Rows as a CSV as Excel saves it in Belgium: semicolons, Windows line ends, Windows-1252. */
export const windowsCsv = (rows: readonly (readonly Cell[])[]): Buffer =>
  Buffer.from(
    rows
      .map((row) => `${row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';')}\r\n`)
      .join('')
      // One sign of Windows-1252 beyond Latin-1 is in the sample.
      .replaceAll('’', '\u0092')
      .replaceAll('œ', '\u009c')
      .replaceAll('–', '\u0096'),
    'latin1',
  );
