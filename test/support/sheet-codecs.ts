import { DIMENSIONS, type Dimension } from '../../domain/model/vocabulary.ts';

/** How one cell of a spreadsheet says one value; an empty cell is an absent value in both directions. */
export interface Codec {
  readonly write: (value: unknown) => string;
  readonly read: (cell: string) => unknown;
}

export const text: Codec = { write: String, read: (cell) => cell };

/** Belgian figures: a comma before the decimals. */
export const figure: Codec = {
  write: (value) => String(value).replace('.', ','),
  read: (cell) => {
    const value = Number(cell.replace(',', '.'));
    if (Number.isNaN(value)) throw new Error(`not a figure: ${cell}`);
    return value;
  },
};

/** People in a flow: a figure, or the band `<5`. */
export const people: Codec = {
  write: figure.write,
  read: (cell) => (cell === '<5' ? cell : figure.read(cell)),
};

export const yesNo = words({ true: 'oui', false: 'non' }, (key) => key === 'true');

/** Day, month, year, as they are typed in Belgium. */
export const date: Codec = {
  write: (value) => String(value).split('-').reverse().join('/'),
  read: (cell) => {
    if (!/^\d{2}\/\d{2}\/\d{4}$/.test(cell)) throw new Error(`not a date: ${cell}`);
    return cell.split('/').reverse().join('-');
  },
};

/** A closed list of codes, each with the word of the field; a code without a word is an error, not a blank. */
export function words(
  table: Readonly<Record<string, string>>,
  ofKey: (key: string) => unknown = String,
): Codec {
  const codes = new Map(Object.entries(table).map(([code, word]) => [word, code]));
  if (codes.size < Object.keys(table).length) throw new Error('two codes share a word');
  return {
    write: (value) => found(table[String(value)], value),
    read: (cell) => ofKey(found(codes.get(cell), cell)),
  };
}

/** Words where there is one, the code itself elsewhere (sectors, groups: open lists). */
export function wordsOrCode(table: Readonly<Record<string, string>>): Codec {
  const codes = new Map(Object.entries(table).map(([code, word]) => [word, code]));
  return { write: (value) => table[String(value)] ?? String(value), read: (cell) => codes.get(cell) ?? cell };
}

export function listOf(codec: Codec, separator = ' | '): Codec {
  return {
    write: (value) => (value as unknown[]).map(codec.write).join(separator),
    read: (cell) => cell.split(separator).map(codec.read),
  };
}

/** Counts by coded reason: `NIVEAU: 9 | HORAIRE: <5`. */
export const reasons = listOf({
  write: (value) => {
    const { reason, count } = value as { reason: string; count: unknown };
    return `${reason}: ${people.write(count)}`;
  },
  read: (cell) => {
    const [reason, count] = cell.split(': ');
    return { reason, count: people.read(found(count, cell)) };
  },
});

/** Whom an obstacle concerns: tags joined by `et`, groups of tags separated by `|`. */
export const concerned = listOf(
  listOf(
    wordsOrCode({
      NO_CAR: 'sans voiture',
      NEEDS_CHILDCARE: 'enfants à faire garder',
      'NOT_AVAILABLE:EVENING': 'pas libre le soir',
      'NOT_AVAILABLE:DAY': 'pas libre en journée',
      'NOT_AVAILABLE:FULL_TIME': 'pas libre à temps plein',
      'AGE_OVER:21': 'plus de 21 ans',
      'COMMUNE:X0003': 'habite Castelfagne',
    }),
    ' et ',
  ),
);

const LANGUAGE_LEVELS = ['A1.1', 'A1', 'A2', 'B1', 'B2', 'C1'];
const LEVEL_WORDS: Readonly<Record<Dimension, readonly string[]>> = {
  oral: LANGUAGE_LEVELS,
  written: LANGUAGE_LEVELS,
  numeracy: ['compter', 'quatre opérations', 'CEB', 'CE1D', 'CESS'],
  certificate: ['CEB', 'CE1D', 'CESDD', 'CQ6', 'CESS', 'supérieur'],
  digital: ['accompagné', 'autonome', 'usage professionnel'],
  project: ['exploré', 'défini', 'validé'],
};
export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  oral: 'Oral',
  written: 'Écrit',
  numeracy: 'Calcul',
  certificate: 'Titre',
  digital: 'Numérique',
  project: 'Projet',
};

/** A level in the words of its scale; `zero` is what 0 says there ("aucune condition", "non visé"). */
export const level = (dimension: Dimension, zero: string): Codec =>
  words(Object.fromEntries([zero, ...LEVEL_WORDS[dimension]].map((word, value) => [value, word])), Number);

export const dimensions = listOf(
  words(Object.fromEntries(DIMENSIONS.map((one) => [one, DIMENSION_WORDS[one]]))),
);

function found<T>(value: T | undefined, asked: unknown): T {
  if (value === undefined) throw new Error(`no word for ${String(asked)}`);
  return value;
}
