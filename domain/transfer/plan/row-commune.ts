import { communesNamed, type KnownCommune } from '../../places/communes.ts';
import { findPlace } from '../../places/find-place.ts';
import { wordKey } from '../lexicon.ts';
import type { Names } from '../names.ts';
import { communeElement } from './known-places.ts';
import { type Given, type Pass, reject, warn } from './pass.ts';
import { placeColumnsOf, type RowPlace, rowPlace } from './place-columns.ts';
import { placeholder } from './placeholders.ts';
import { readDraft } from './read-draft.ts';
import { type BoundColumn, fieldNamed, type PlanRow, type Table } from './rows.ts';
import { type PlaceSettler, placeSettler, type SettledPlace } from './settle-place.ts';

/**
 * Finds the commune of a row from its columns that say where the site is, or else from its address. Returns the id of
 * the commune, which the import makes where it is new; undefined when the row says nothing of it or is rejected.
 */
export function communeOfRow(
  pass: Pass,
  table: Table,
  row: PlanRow,
  address: Given | undefined,
): string | undefined {
  const places = placeColumnsOf(table);
  const place = rowPlace(places, row);
  if (place === undefined) return address === undefined ? undefined : communeOfAddress(pass, row, address);
  const settled = settlerOf(pass, table, places.isHome)(place.words, place.word);
  const isCertain = settled.as === 'TABLE' && settled.answer.found === 'ONE' && settled.answer.isCorroborated;
  if (!isCertain && isSaid(pass, place.word)) return readPlaceCell(pass, row, place);
  // Every question of a row is reported; nothing is made for a row that is rejected.
  return row.rejected && settled.as !== 'ASK' ? undefined : settledId(pass, row, place, settled);
}

function settlerOf({ plan, names, settlers }: Pass, table: Table, isHome: boolean): PlaceSettler {
  const known = settlers.get(table);
  if (known !== undefined) return known;
  const isKept = (id: string): boolean => plan.before.get('communes')?.has(id) === true;
  const made = placeSettler({ names, isKept, isHome });
  settlers.set(table, made);
  return made;
}

function settledId(pass: Pass, row: PlanRow, place: RowPlace, settled: SettledPlace): string | undefined {
  const { column, word } = place;
  const asked = siteColumn(column);
  switch (settled.as) {
    case 'NETWORK':
      return settled.id;
    case 'TABLE':
      return tableId(pass, row, column, word, settled.commune, settled.answer);
    case 'NO_PLACE':
      warn(pass, row, { code: 'no-place', column: asked, value: word });
      return undefined;
    case 'NEW':
      warn(pass, row, newPlaceNote(asked, settled));
      return placeholder(pass, row, 'communes', settled.name);
    case 'ASK':
      reject(pass, row, { code: settled.code, column: asked, value: word, proposals: settled.proposals });
      return undefined;
  }
}

function newPlaceNote(column: BoundColumn, { name, namesake }: Extract<SettledPlace, { as: 'NEW' }>) {
  return namesake === undefined
    ? ({ code: 'commune-added', column, value: name } as const)
    : ({ code: 'namesake-elsewhere', column, value: name, values: { commune: namesake.name } } as const);
}

function tableId(
  pass: Pass,
  row: PlanRow,
  column: BoundColumn,
  word: string,
  commune: KnownCommune,
  answer: ReturnType<typeof findPlace>,
): string {
  // A postal code alone, in a column of postal codes, is as good as the commune that it belongs to.
  const isBareCode = /^(?:BE?\s?-?\s?)?\d{4}$/i.test(word);
  const isLikely = answer.found === 'ONE' && answer.sure !== 'SURE' && !isBareCode;
  if (isLikely)
    warn(pass, row, { code: 'place-likely', column, value: word, values: { commune: commune.name } });
  return communeElement(pass, row, commune, column);
}

/** The column as one of the commune of sites: answers to questions about it are kept under that field. */
const siteColumn = (column: BoundColumn): BoundColumn =>
  column.field.path === 'commune' ? column : { ...column, field: fieldNamed('sites', 'commune')! };

/**
 * Reads a row of a sheet of sites. Where several columns say where the site is, they are read together, and a place
 * that nothing knows is added.
 */
export function siteDraft(pass: Pass, table: Table, row: PlanRow): Map<string, Given> {
  const columns = table.columns.get('sites') ?? [];
  const places = placeColumnsOf(table);
  if (places.columns.length < 2) return readDraft(pass, row, columns);
  const given = readDraft(
    pass,
    row,
    columns.filter(({ field }) => field.path !== 'commune'),
  );
  const commune = communeOfRow(pass, table, row, given.get('address'));
  const column = rowPlace(places, row)?.column ?? null;
  return commune === undefined ? given : given.set('commune', { value: commune, column, row });
}

const isSaid = (pass: Pass, word: string): boolean =>
  pass.plan.meanings.has(`sites commune ${wordKey(word)}`);

/** Reads the cell of a place for which the user has given a meaning. */
function readPlaceCell(pass: Pass, row: PlanRow, { column }: RowPlace): string | undefined {
  return readDraft(pass, row, [siteColumn(column)]).get('commune')?.value as string | undefined;
}

/** Finds the commune in an address: "Rue du Pont 3, 7000 Orneval". The last part that names one counts. */
function communeOfAddress(pass: Pass, row: PlanRow, address: Given): string | undefined {
  const text = String(address.value);
  const parts = text.split(/[,;\n]| [-–] /).map((part) => part.trim());
  for (const part of [...parts].reverse()) {
    const answer = findPlace({ place: part });
    if (answer.found === 'ONE' && answer.isCorroborated)
      return communeElement(pass, row, answer.commune, address.column);
  }
  const known = communeIn(parts, pass.names);
  if (known !== undefined) return known;
  const last = parts.at(-1) ?? '';
  const named = parts.length > 1 && communesNamed(last).length > 0 ? findPlace({ place: last }) : undefined;
  if (named?.found === 'ONE' && named.sure === 'SURE') {
    const values = { commune: named.commune.name };
    warn(pass, row, { code: 'place-likely', column: address.column, value: last, values });
    return communeElement(pass, row, named.commune, address.column);
  }
  warn(pass, row, { code: 'address-without-commune', column: address.column });
  return undefined;
}

function communeIn(parts: readonly string[], names: Names): string | undefined {
  for (const part of [...parts].reverse()) {
    const name = part.replace(/\b(?:B-)?\d{4}\b/g, ' ').trim();
    const communes = name === '' ? [] : names.find(['communes'], name);
    if (communes.length === 1) return communes[0];
  }
  return undefined;
}
