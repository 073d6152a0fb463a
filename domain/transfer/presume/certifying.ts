import { TRAINING_HEADINGS } from '../../messages/register-headings/training.ts';
import { fold } from '../fold.ts';
import { wordKey, wordsOf } from '../lexicon.ts';
import type { PlanRow, Table } from '../plan/rows.ts';

/**
 * The columns of each table that say whether a filière leads to a certificate. They have no field of their own, so they
 * are read beside the field that they are mapped to, which is mostly the note.
 */
const COLUMNS = new WeakMap<Table, readonly number[]>();

/**
 * Whether the rows of a filière say that it leads to a certificate: true, false, or undefined when they do not say it
 * or contradict each other.
 */
export function isCertifying(table: Table, rows: readonly PlanRow[]): boolean | undefined {
  const columns = certifyingColumns(table);
  const said = new Set(
    rows.flatMap(({ cells }) =>
      columns.flatMap((column) => {
        const meanings = wordsOf('yesNo').get(wordKey(String(cells[column] ?? ''))) ?? [];
        return meanings.length === 1 ? meanings : [];
      }),
    ),
  );
  const [only, ...more] = said;
  return more.length === 0 && typeof only === 'boolean' ? only : undefined;
}

/** The heading of the column that says whether a filière leads to a certificate; undefined where a table has none. */
export function certifyingHeading(table: Table): string | undefined {
  const [first] = certifyingColumns(table);
  if (first === undefined || table.mapping.holds !== 'ELEMENTS') return undefined;
  return table.mapping.columns.find(({ column }) => column === first)?.heading;
}

function certifyingColumns(table: Table): readonly number[] {
  const columns = COLUMNS.get(table) ?? columnsOf(table);
  COLUMNS.set(table, columns);
  return columns;
}

const columnsOf = ({ mapping }: Table): readonly number[] =>
  mapping.holds !== 'ELEMENTS'
    ? []
    : mapping.columns.flatMap(({ column, heading }) => (saysCertifying(heading) ? [column] : []));

/** The headings of such a column, in plain letters. */
const HEADINGS: readonly string[] = TRAINING_HEADINGS.filter(
  ({ concept }) => concept === 'certifying',
).flatMap(({ words }) => Object.values(words).flatMap((texts) => texts.join(',').split(',').map(fold)));

/** Whether a heading means such a column: "formation_certifiante", "Certifiant (O/N)". */
function saysCertifying(heading: string): boolean {
  const plain = fold(heading);
  return HEADINGS.some((word) => plain === word || plain.startsWith(`${word} `));
}
