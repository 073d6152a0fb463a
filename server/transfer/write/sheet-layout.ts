import { commonRank } from '../../../domain/model/common-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import type { ListSheet, SheetCell } from './sheets.ts';

/** The lists in the order of the sheets of a workbook, the ones that people open most first. */
export const SHEET_ORDER: readonly EntityList[] = [
  'operators',
  'filieres',
  'passerelles',
  'sites',
  'agreements',
  'outlets',
  'preps',
  'flows',
  'nilReports',
  'actions',
  'obstacles',
  'mitigations',
  'audiences',
  'bassins',
  'regionales',
  'communes',
  'travelTimes',
  'meetings',
  'meetingPoints',
  'findingLives',
  'stories',
  'views',
  'reports',
  'scenarios',
  'importMappings',
  'reasons',
  'operatorTypes',
];

/** The lists whose rows only the program reads. Their sheets are hidden, and come back by the import all the same. */
export const TECHNICAL: ReadonlySet<EntityList> = new Set<EntityList>([
  'stories',
  'views',
  'reports',
  'scenarios',
  'importMappings',
  'operatorTypes',
]);

/** A column of a sheet, with its cells from the first row to the last. */
export interface LaidOutColumn {
  readonly field: Field;
  readonly heading: string;
  readonly cells: readonly SheetCell[];
  /** The column is folded away: it is blank in all rows, or means something to the program only. */
  readonly isFolded: boolean;
}

/**
 * Puts the columns of a list in the order in which people read them: the common fields, the other fields that have a
 * value in some row, and at last the folded ones.
 */
export function laidOutColumns({ fields, headings, rows }: ListSheet): readonly LaidOutColumn[] {
  const columns = fields.map((field, at): LaidOutColumn => {
    const cells = rows.map((row) => row[at] ?? BLANK);
    const isBlank = cells.every(({ text }) => text === '');
    const isFolded =
      field.type.kind === 'id' || field.type.kind === 'json' || (isBlank && commonRank(field) === undefined);
    return { field, heading: headings[at] ?? field.path, cells, isFolded };
  });
  const place = ({ field, isFolded }: LaidOutColumn): number =>
    isFolded ? FOLDED : (commonRank(field) ?? OTHERS);
  // The sort is stable, so that columns of one place keep the order of the fields.
  return [...columns].sort((a, b) => place(a) - place(b));
}

const BLANK: SheetCell = { text: '', value: undefined };
const OTHERS = 1_000;
const FOLDED = 2_000;

const NARROWEST = 10;
const WIDEST = 48;
/** Most rows that decide the width of a column. */
const MEASURED = 500;

/** The width of a column, in characters, so that most of its cells are read in full. */
export function widthOf({ heading, cells }: LaidOutColumn): number {
  const lengths = cells
    .slice(0, MEASURED)
    .map(({ text }) => Math.max(...text.split('\n').map((line) => line.length)))
    .sort((a, b) => a - b);
  // One cell in twenty may be longer.
  const usual = lengths[Math.floor(lengths.length * 0.95)] ?? lengths.at(-1) ?? 0;
  // The heading has the button of its filter beside it.
  return Math.min(WIDEST, Math.max(NARROWEST, heading.length + 4, usual + 2));
}
