import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Column, Sheet } from './sample-columns.ts';
import { offerSheets } from './sample-sheets-offer.ts';
import { partnershipSheets } from './sample-sheets-partnership.ts';

/** The sheets of a network: its own operators, communes and bassins give the words of the references. */
export const sheetsOf = (document: NetworkDocument): Sheet[] => [
  ...offerSheets(document),
  ...partnershipSheets(document),
];

/** The rows of a sheet, one object by entity: filières carry the outlets that they prepare for. */
export function rowsOf(document: NetworkDocument, { list: name }: Sheet): readonly object[] {
  if (name !== 'filieres') return document[name];
  return document.filieres.map((filiere) => {
    const outlets = document.preps.filter((prep) => prep.filiere === filiere.id).map((prep) => prep.outlet);
    return outlets.length > 0 ? { ...filiere, outlets } : filiere;
  });
}

/** One cell. */
export function cellOf(row: object, { path, codec }: Column): string {
  let value: unknown = row;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return value === undefined ? '' : codec.write(value);
}

/** The entity that a line of a sheet tells; empty cells, and columns that the sheet lacks, are absent fields. */
export function entityOf(cells: Readonly<Record<string, string>>, columns: readonly Column[]): object {
  const entity: Record<string, unknown> = {};
  for (const { header, path, codec } of columns) {
    const cell = cells[header] ?? '';
    if (cell === '') continue;
    const keys = path.split('.');
    let at = entity;
    for (const key of keys.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[keys.at(-1)!] = codec.read(cell);
  }
  return entity;
}
