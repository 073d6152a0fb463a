import { titlesOnPaper } from '../../domain/inventory/paper-titles.ts';
import { nameOf } from '../../domain/map/names.ts';
import type { Filiere } from '../../domain/model/entities.ts';
import type { Cell, SheetCells } from '../../domain/transfer/mapping.ts';
import { TO_FILL } from '../../domain/transfer/to-fill.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import './operator-sheet.css';

/**
 * The sheets of an operator on paper: first its passerelles, then the trades that its filières prepare for, then what is
 * known of each filière and of itself. An operator of which no filière is known is asked for its offer in one table. `sheets` come in the order of `OPERATOR_SHEET_LISTS`. The last column of each is
 * its code and is not printed.
 */
export function PrintedSheets(props: {
  readonly sheets: readonly SheetCells[];
  readonly name: string;
  /** The day of the sheet, in words. */
  readonly day: string;
}) {
  const { t } = useWords();
  const { base } = useNetwork();
  const [own, filieres, passerelles] = props.sheets;
  const words = t.freshness.paper;
  const titles = titlesOnPaper(base.document.filieres);
  const codes = new Set(filieres?.rows.slice(1).map((row) => String(row.at(-1))));
  const offered = base.document.filieres.filter(({ id }) => codes.has(id));
  const isAsked =
    filieres !== undefined &&
    filieres.rows.length > 1 &&
    filieres.rows.slice(1).every((row) => row.at(-1) === '');
  const title = isAsked ? t.freshness.printedAsked : t.freshness.printed;
  return (
    <>
      <h2>{title(props.name, props.day)}</h2>
      <p>{isAsked ? words.askedInstruction : words.instruction}</p>
      {passerelles !== undefined && (
        <>
          <h3>{words.links}</h3>
          <PrintedTable sheet={passerelles} titles={titles} kind="links" />
        </>
      )}
      {isAsked && (
        <>
          <h3>{t.freshness.offerAsked}</h3>
          <p>{t.freshness.offerAskedHelp}</p>
          <PrintedTable sheet={withoutSaid(filieres)} titles={titles} kind="offer" />
        </>
      )}
      {offered.length > 0 && (
        <>
          <h3>{words.trades}</h3>
          <PrintedTrades offered={offered} titles={titles} />
        </>
      )}
      {!isAsked && filieres !== undefined && <PrintedRows sheet={filieres} titles={titles} />}
      {own !== undefined && <PrintedRows sheet={own} titles={titles} />}
    </>
  );
}

const LINE = '________________';

/** Rows, each with a key: its code, or for a blank row, which has none, its place. */
const keyed = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row, place) => ({ row, key: String(row.at(-1) || place) }));

/**
 * On paper, each row becomes a list of labels and values with lines to fill in, as thirty columns would not
 * fit on a page.
 */
function PrintedRows(props: { readonly sheet: SheetCells; readonly titles: ReadonlyMap<string, string> }) {
  const { sheet, titles } = props;
  const [head = [], ...rows] = sheet.rows;
  return keyed(rows).map(({ row, key }) => (
    <div key={key} className="printed-row">
      {titles.has(key) && <h3>{titles.get(key)}</h3>}
      <dl className="printed-sheet">
        {head.slice(0, -1).map(
          (label, index) =>
            row[index] !== '' && (
              <div key={String(label)}>
                <dt>{label}</dt>
                <dd>{row[index] === TO_FILL ? LINE : row[index]}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  ));
}

/** A sheet without the columns that say one thing in every row, such as the name of the operator that is asked. */
function withoutSaid(sheet: SheetCells): SheetCells {
  const [, first = [], ...others] = sheet.rows;
  const isSaid = first.map(
    (cell, column) =>
      cell !== '' && cell !== TO_FILL && cell !== null && others.every((row) => row[column] === cell),
  );
  return { ...sheet, rows: sheet.rows.map((row) => row.filter((_, column) => isSaid[column] !== true)) };
}

/** Rows that fit on a page as a table, the blank ones to fill in: passerelles, and what an unknown operator offers. */
function PrintedTable(props: {
  readonly sheet: SheetCells;
  readonly titles: ReadonlyMap<string, string>;
  readonly kind: 'links' | 'offer';
}) {
  const { sheet, titles, kind } = props;
  const [head = [], ...rows] = sheet.rows;
  // An end whose name is shared is written as a code, which says nothing on paper.
  const textOf = (cell: Cell): Cell => titles.get(String(cell)) ?? cell;
  return (
    <table className={`printed-table printed-${kind}`}>
      <thead>
        <tr>
          {head.slice(0, -1).map((label) => (
            <th key={String(label)} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ row, key }) => (
          <tr key={key}>
            {row.slice(0, -1).map((cell, column) => (
              <td key={String(head[column])}>{cell === TO_FILL ? '' : textOf(cell ?? null)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The trades that each filière prepares for, with room for those that nobody has written down. */
function PrintedTrades(props: {
  readonly offered: readonly Filiere[];
  readonly titles: ReadonlyMap<string, string>;
}) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const { offered, titles } = props;
  const { filiere, trade } = t.freshness.paper;
  const tradesOf = (id: string): string =>
    base.document.preps
      .filter((prep) => prep.filiere === id)
      .map(({ outlet }) => nameOf(base, vocabulary, outlet))
      .join(', ');
  return (
    <table className="printed-table printed-trades">
      <thead>
        <tr>
          <th scope="col">{filiere}</th>
          <th scope="col">{trade}</th>
        </tr>
      </thead>
      <tbody>
        {offered.map(({ id, name }) => (
          <tr key={id}>
            <td>{titles.get(id) ?? name}</td>
            <td>{tradesOf(id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
