import type { Field } from '../../model/field-types.ts';
import type { Names } from '../names.ts';
import { personalIn } from '../personal.ts';
import { placeColumnsOf, rowPlace } from '../plan/place-columns.ts';
import { type BoundColumn, fieldNamed, type Table } from '../plan/rows.ts';
import { placeSettler } from '../plan/settle-place.ts';
import type { CellProblem } from '../reading.ts';

/** Adds a word whose meaning the user must give, with the problem of its cells and the number of its rows. */
export type AddWord = (field: Field, word: string, problem: CellProblem, rows: number) => void;

/** Returns the columns of a table that are read together as the place of a site; none when each is read alone. */
export function columnsOfPlaces(table: Table): readonly BoundColumn[] {
  const { mapping } = table;
  if (mapping.holds !== 'ELEMENTS') return [];
  const { columns } = placeColumnsOf(table);
  const isTogether = mapping.list === 'flat' || (mapping.list === 'sites' && columns.length > 1);
  return isTogether ? columns.map(({ column }) => column) : [];
}

/** Adds the places of a table that only the user can settle. `names` are those of the network. */
export function askPlaces(table: Table, names: Names, add: AddWord): void {
  const places = placeColumnsOf(table);
  const settle = placeSettler({ names, isKept: () => true, isHome: places.isHome });
  const field = fieldNamed('sites', 'commune')!;
  for (const row of table.rows) {
    const place = row.rejected ? undefined : rowPlace(places, row);
    if (place === undefined || personalIn(place.word) !== undefined) continue;
    const settled = settle(place.words, place.word);
    if (settled.as !== 'ASK') continue;
    add(field, place.word, { code: 'unknown-reference', proposals: settled.proposals }, 1);
  }
}
