import { findPlace, type PlaceWords } from '../../places/find-place.ts';
import { isNoPlace } from '../../places/no-place.ts';
import { fold } from '../fold.ts';
import type { Cell } from '../mapping.ts';
import { SILENT_CELL } from '../quote.ts';
import { isBlank } from '../table.ts';
import type { BoundColumn, PlanRow, Table } from './rows.ts';

/**
 * The columns of a sheet that say where a site is: commune, locality, postal code and NIS code, which stand side by
 * side and are read together. Any number of columns may be read into the commune of a site; what a column holds is
 * seen from its heading and its values.
 */

/** What a column says of a place. */
type PlaceRole = 'COMMUNE' | 'LOCALITY' | 'POSTAL_CODE' | 'NIS' | 'CODE';

interface PlaceColumn {
  readonly column: BoundColumn;
  readonly role: PlaceRole;
}

/** The columns of a table that say where its sites are. */
export interface PlaceColumns {
  readonly columns: readonly PlaceColumn[];
  /**
   * Whether most places of the sheet are in Wallonia or Brussels. In the register of another country, a name that
   * also exists here is not taken unless a code agrees.
   */
  readonly isHome: boolean;
}

/** Fields of communes that a column may be read into beside the commune of a site. */
const BESIDE: readonly string[] = ['name', 'postalCodes', 'nis'];

const COMMUNE_WORDS = /\b(?:communes?|municipalit(?:e|y)|entite|gemeente|gemeinde)\b/;
const NIS_WORDS = /\b(?:nis|ins|refnis|niscode)\b/;
const POSTAL_WORDS = /\b(?:postal|postaux|cp|postcode|postnummer|postleitzahl|plz|zip)\b/;
/** Share of the values from which a column counts as one of codes. */
const MOST = 0.6;

const found = new WeakMap<Table, PlaceColumns>();

/** Returns the columns of a table that say where its sites are, and whether most of them are here. */
export function placeColumnsOf(table: Table): PlaceColumns {
  const known = found.get(table);
  if (known !== undefined) return known;
  const ofSites = (table.columns.get('sites') ?? []).filter(({ field }) => field.path === 'commune');
  const isCommunes = table.mapping.holds === 'ELEMENTS' && table.mapping.list === 'communes';
  const ofCommunes = isCommunes ? [] : (table.columns.get('communes') ?? []);
  const beside = ofCommunes.filter(({ field }) => BESIDE.includes(field.path));
  const columns = [...ofSites, ...beside].map((column) => ({ column, role: roleOf(column, table.rows) }));
  const made = { columns, isHome: isHome(columns, table.rows) };
  found.set(table, made);
  return made;
}

function roleOf(column: BoundColumn, rows: readonly PlanRow[]): PlaceRole {
  const { path } = column.field;
  const heading = fold(column.heading);
  if (path === 'postalCodes') return 'POSTAL_CODE';
  if (path === 'nis') return NIS_WORDS.test(heading) ? 'NIS' : 'CODE';
  const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== '');
  const share = (pattern: RegExp): number =>
    texts.filter((text) => pattern.test(text)).length / Math.max(1, texts.length);
  if (share(/^(?:[A-Z]{1,2}\s?-\s?)?\d{4,5}$/i) >= MOST) {
    if (NIS_WORDS.test(heading)) return 'NIS';
    return POSTAL_WORDS.test(heading) || share(/^\d{5}$/) < MOST ? 'POSTAL_CODE' : 'CODE';
  }
  return path === 'commune' && COMMUNE_WORDS.test(heading) ? 'COMMUNE' : 'LOCALITY';
}

/** The text of a row in a column; empty when the cell is blank. */
function textAt(row: PlanRow, { column, heading }: BoundColumn): string {
  const cell: Cell | undefined = column < 0 ? heading : row.cells[column];
  const text = isBlank(cell) ? '' : String(cell).trim();
  return SILENT_CELL.test(text) ? '' : text;
}

/** What a row says of its place. */
export interface RowPlace {
  readonly words: PlaceWords;
  /** The cell that a question is about: the name of the place, or a code when there is no name. */
  readonly word: string;
  readonly column: BoundColumn;
}

/** Reads what a row says of its place in the columns that say so; undefined when they are all blank. */
export function rowPlace({ columns }: Pick<PlaceColumns, 'columns'>, row: PlanRow): RowPlace | undefined {
  const given = columns
    .map(({ column, role }) => ({ column, role, text: textAt(row, column) }))
    .filter(({ text }) => text !== '');
  const of = (role: PlaceRole) => given.find((one) => one.role === role);
  const [commune, localities] = [of('COMMUNE'), given.filter(({ role }) => role === 'LOCALITY')];
  const name = commune ?? localities[0];
  const code = of('NIS') ?? of('CODE');
  const main = name ?? of('POSTAL_CODE') ?? code;
  if (main === undefined) return undefined;
  // Beside a blank name, a code of another country names no place.
  const areNamed = columns.some(({ role }) => role === 'COMMUNE' || role === 'LOCALITY');
  if (name === undefined && areNamed && main.role !== 'NIS' && /^\d{5}$/.test(main.text)) return undefined;
  const second = commune === undefined ? localities[1] : localities[0];
  return {
    words: {
      place: name?.text,
      isCommune: commune !== undefined,
      locality: second?.text,
      postalCode: of('POSTAL_CODE')?.text,
      nis: code?.text,
      isNisSaid: of('NIS') !== undefined,
    },
    word: main.text,
    column: main.column,
  };
}

/** A sheet is one of Wallonia and Brussels when more than this share of its places are. */
const HOME = 0.5;

/** Whether most rows that name a place name one of Wallonia or Brussels. */
function isHome(columns: readonly PlaceColumn[], rows: readonly PlanRow[]): boolean {
  let [here, all] = [0, 0];
  const known = new Map<string, boolean>();
  for (const row of rows) {
    const place = rowPlace({ columns }, row);
    if (place === undefined || isNoPlace(place.word)) continue;
    all += 1;
    const key = JSON.stringify(place.words);
    const isHere = known.get(key) ?? isOfHere(place.words);
    known.set(key, isHere);
    if (isHere) here += 1;
  }
  return all === 0 || here > all * HOME;
}

/** Whether a place is here beyond a code that agrees by chance: a name is known, or there is only a code. */
function isOfHere(words: PlaceWords): boolean {
  const answer = findPlace(words);
  if (answer.found !== 'ONE') return answer.found === 'SEVERAL';
  const isBareCode = answer.by === 'POSTAL_CODE' && !answer.isCorroborated && words.place !== undefined;
  return answer.sure !== 'DOUBTFUL' && !isBareCode;
}

const homes = new WeakMap<BoundColumn, boolean>();

/** Whether most texts of one column of these rows are places of Wallonia or Brussels. */
export function isHomeColumn(column: BoundColumn, rows: readonly PlanRow[]): boolean {
  const known = homes.get(column);
  if (known !== undefined) return known;
  const made = isHome([{ column, role: 'LOCALITY' }], rows);
  homes.set(column, made);
  return made;
}
