import Papa from 'papaparse';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { OLDER_MARK } from '../../domain/model/older-mark.ts';
import type { Cell } from '../../domain/transfer/mapping.ts';
import { exportedSheets } from './exported-sheets.ts';

/** The spreadsheets that a Régionale would keep; places on the map, bassins and audiences are in the JSON only. */
export const SAMPLE_SHEETS: readonly (readonly [file: string, list: EntityList])[] = [
  ['operateurs.csv', 'operators'],
  ['implantations.csv', 'sites'],
  ['filieres.csv', 'filieres'],
  ['debouches.csv', 'outlets'],
  ['prepare-a.csv', 'preps'],
  ['conventions.csv', 'agreements'],
  ['passerelles.csv', 'passerelles'],
  ['orientations.csv', 'flows'],
  ['obstacles.csv', 'obstacles'],
  ['amenagements.csv', 'mitigations'],
  ['trajets.csv', 'travelTimes'],
  ['actions.csv', 'actions'],
];

const MASKED_WORD = SHEET_WORDS.fr.cells.masked;

/**
 * Each of them as text, without the columns in which nobody says anything. Partners write a masked number in the older
 * form, which must stay readable.
 */
export function sampleCsv(document: NetworkDocument): { file: string; text: string }[] {
  return SAMPLE_SHEETS.map(([file, list]) => {
    const [sheet] = exportedSheets(document, 'fr', [list]).sheets;
    const [headings = [], ...rows] = sheet!.rows;
    const columns = headings
      .map((_, column) => column)
      .filter((column) => rows.some((row) => row[column] !== null));
    const kept = [headings, ...rows].map((row) => columns.map((column) => row[column] ?? ''));
    const text = Papa.unparse(kept, { delimiter: ';', newline: '\r\n' }).replaceAll(MASKED_WORD, OLDER_MARK);
    return { file, text: `\uFEFF${text}\r\n` };
  });
}

/** The cells of such a text. */
export function cellsOf(text: string): Cell[][] {
  const { data } = Papa.parse<string[]>(text.slice(1), {
    delimiter: ';',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  return data.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}
