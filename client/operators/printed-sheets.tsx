import type { SheetCells } from '../../domain/transfer/mapping.ts';
import { TO_FILL } from '../../domain/transfer/to-fill.ts';
import { useWords } from '../context/words.tsx';
import './operator-sheet.css';

/**
 * The sheets of an operator on paper, in the order of `OPERATOR_SHEET_LISTS`. The last column of each sheet is its code
 * and is not printed.
 */
export function PrintedSheets({ sheets }: { readonly sheets: readonly SheetCells[] }) {
  const { t } = useWords();
  const [own, filieres, passerelles] = sheets;
  const isAsked = filieres?.rows.slice(1).every((row) => row.at(-1) === '') === true;
  return (
    <>
      {own !== undefined && <PrintedRows sheet={own} />}
      {isAsked && filieres.rows.length > 1 && (
        <>
          <h3>{t.freshness.offerAsked}</h3>
          <p>{t.freshness.offerAskedHelp}</p>
        </>
      )}
      {filieres !== undefined && <PrintedRows sheet={filieres} />}
      {passerelles !== undefined && <PrintedTable sheet={passerelles} />}
    </>
  );
}

const LINE = '________________';

/**
 * On paper, each row becomes a list of labels and values with lines to fill in, as thirty columns would not
 * fit on a page.
 */
function PrintedRows({ sheet }: { readonly sheet: SheetCells }) {
  const [head = [], ...rows] = sheet.rows;
  // A blank row has no code, so its place tells it from the others.
  const keyed = rows.map((row, place) => ({ row, key: String(row.at(-1) || place) }));
  return keyed.map(({ row, key }) => (
    <dl key={key} className="printed-sheet">
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
  ));
}

/** The passerelles fit on a page as a table, with its blank rows to fill in. */
function PrintedTable({ sheet }: { readonly sheet: SheetCells }) {
  const [head = [], ...rows] = sheet.rows;
  // A blank row has no code, so its place tells it from the others.
  const keyed = rows.map((row, place) => ({ row, key: String(row.at(-1) || place) }));
  return (
    <>
      <h3>{sheet.name}</h3>
      <table className="printed-table">
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
          {keyed.map(({ row, key }) => (
            <tr key={key}>
              {row.slice(0, -1).map((cell, column) => (
                <td key={String(head[column])}>{cell === TO_FILL ? '' : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
