import { placeShare } from '../../places/place-share.ts';
import { fold } from '../fold.ts';
import type { Cell, ColumnMapping } from '../mapping.ts';
import type { ColumnProposal } from '../proposals.ts';
import { columnLetter } from '../table.ts';
import { reasonOf } from './evidence.ts';

/**
 * Columns that stand beside the place of a site and say more of it: postal code, locality, commune, NIS code. They are
 * read into the same field, as a row's place is settled from all of them.
 */

/** Farthest distance, in columns, at which a column is beside the place. */
const REACH = 3;
/** Number of rows whose values are looked at. */
const ROWS_SEEN = 200;
const LEAST_SHARE = 0.6;

const POSTAL = /\b(?:postal|postaux|cp|postcode|postnummer|postleitzahl|plz|zip)\b/;
const NAME =
  /\b(?:communes?|localites?|ville|municipalite|municipality|gemeente|gemeinde|plaats|ort|city|town|locality)\b/;
const CODE = /\b(?:nis|ins|refnis|insee)\b/;
/** Words of headings that do not say whose place it is. */
const PLACE_WORDS = new Set(
  'code codes postal postaux cp postcode zip plz commune communes localite localites ville municipalite gemeente gemeinde city town locality municipality nis ins refnis insee nom libelle libe lib acheminement place lieu de du des d la le l les of the van'.split(
    ' ',
  ),
);

/** Whose place a heading tells: "Code postal de l'implantation" → "implantation". */
const ownerOf = (heading: string): string =>
  fold(heading)
    .split(' ')
    .filter((word) => !PLACE_WORDS.has(word))
    .join(' ');

/**
 * Returns the columns of a sheet with those beside the place of the sites read into it too. `rows` are the rows below
 * the headings. A column that is read already, that is about another place (that of the seat), or that holds codes of
 * another country (`foreign`), stays as it is.
 */
export function withPlacesBeside(
  columns: readonly ColumnMapping[],
  rows: readonly (readonly Cell[])[],
  foreign: ReadonlySet<number> = new Set(),
): ColumnMapping[] {
  const main = columns.filter(({ field }) => field?.list === 'sites' && field.path === 'commune');
  const isBeside = (one: ColumnMapping): boolean =>
    main.some((place) => {
      const [own, other] = [ownerOf(place.heading), ownerOf(one.heading)];
      const isSameOwner = own === other || own === '' || other === '';
      return isSameOwner && Math.abs(place.column - one.column) <= REACH;
    });
  return columns.map((one) =>
    one.field === null && !foreign.has(one.column) && isBeside(one) && saysPlace(one, rows)
      ? { ...one, field: { list: 'sites', path: 'commune' } }
      : one,
  );
}

/**
 * Says of the columns that are read beside a place (`columns`) and were not read alone (`alone`) with which column they
 * are read. The other proposals stay as they are.
 */
export function withReasonsBeside(
  proposals: readonly ColumnProposal[],
  alone: readonly ColumnMapping[],
  columns: readonly ColumnMapping[],
): ColumnProposal[] {
  const place = alone.find(({ field }) => field?.list === 'sites' && field.path === 'commune');
  const unread = new Set(alone.filter(({ field }) => field === null).map(({ column }) => column));
  const beside = new Set(
    columns.filter(({ column, field }) => field !== null && unread.has(column)).map(({ column }) => column),
  );
  return proposals.map((one) =>
    place !== undefined && beside.has(one.column)
      ? {
          column: one.column,
          certainty: 'SURE',
          reasons: [reasonOf('beside-place', { letter: columnLetter(place.column) })],
        }
      : one,
  );
}

function saysPlace({ column, heading }: ColumnMapping, rows: readonly (readonly Cell[])[]): boolean {
  const name = fold(heading);
  const values = rows.slice(0, ROWS_SEEN).map((row) => row[column]);
  const share = placeShare(values);
  if (share.values === 0) return false;
  const codes = values.filter((value) => /^(?:[A-Z]{1,2}\s?-\s?)?\d{4,5}$/i.test(String(value ?? '').trim()));
  const isCodes = codes.length >= share.values * LEAST_SHARE;
  if (POSTAL.test(name) || CODE.test(name)) return isCodes;
  return NAME.test(name) && (isCodes || share.places >= LEAST_SHARE);
}
