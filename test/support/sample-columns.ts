import { type Codec, date, listOf, text, words } from './sheet-codecs.ts';

/** The spreadsheets that a Régionale keeps, column by column: which field a column holds, and in which words. */
export interface Column {
  readonly header: string;
  /** Path of the field in its entity, `entry.oral.min`. */
  readonly path: string;
  readonly codec: Codec;
}
export interface Sheet {
  readonly file: string;
  readonly list:
    | 'operators'
    | 'sites'
    | 'filieres'
    | 'outlets'
    | 'agreements'
    | 'passerelles'
    | 'flows'
    | 'obstacles'
    | 'mitigations'
    | 'travelTimes'
    | 'actions';
  readonly columns: readonly Column[];
}

/** A column whose cells are plain text unless said otherwise. */
export const column = (header: string, path: string, codec: Codec = text): Column => ({
  header,
  path,
  codec,
});
export const list = listOf(text);
export const valid = [column('Du', 'validFrom', date), column('Au', 'validTo', date)];
export const verified = [
  column('Vérifié le', 'observedOn', date),
  column('Fiabilité', 'confidence', words({ HIGH: 'haute', MEDIUM: 'moyenne', LOW: 'basse' })),
];
export const provenance = [column('Source', 'source'), ...verified];
export const remark = column('Remarque', 'note');

/** Words of the references: an officer writes the name of an operator or of a commune, not its code. */
export const namesOf = (items: readonly { id: string; name: string }[]): Codec =>
  words(Object.fromEntries(items.map(({ id, name }) => [id, name])));
