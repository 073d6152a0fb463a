import { compareDays } from '../../change/compare-days.ts';
import { snapshotAt } from '../../graph/snapshot.ts';
import { SHEET_WORDS } from '../../messages/sheet-words.ts';
import { ENTITY_LISTS } from '../../model/network.ts';
import { table, text, textColumn } from '../../report/cells.ts';
import { perimeterAt } from '../../report/perimeter.ts';
import type { ReportTable } from '../../report/report.ts';
import type { AnnexContext } from '../context.ts';

/** Reports of people sent onward, and journeys: many rows that say little each. */
const LEFT_OUT: ReadonlySet<string> = new Set(['flows', 'nilReports', 'travelTimes']);
const COMPARED = ENTITY_LISTS.filter((list) => !LEFT_OUT.has(list));
type Row = ReturnType<typeof compareDays>[number];

/** What was added, taken out and changed in the bassin between the two days. */
export function changesTable(context: AnnexContext): ReportTable {
  const { document, since, words, said, language, bassin } = context;
  const { changes } = words;
  const { lists } = SHEET_WORDS[language].fields;
  const [first, last] = [since.from, since.to].map((day) =>
    perimeterAt(snapshotAt(document, day), { bassin }),
  );
  const isInside = ({ before, after }: Row): boolean =>
    [before, after].some(
      (element) =>
        element !== null && idsOf(element).some((id) => first!.has(id) || last!.has(id) || id === bassin),
    );
  const found = compareDays({ document, at: since.from }, { document, at: since.to }).filter(
    (row) => COMPARED.includes(row.list) && isInside(row),
  );
  return table({
    id: 'changes',
    title: changes.table(said.day(since.from), said.day(since.to)),
    columns: [textColumn(changes.list, 2), textColumn(changes.name, 5), textColumn(changes.what, 1.5)],
    rows: found.map((row) => [
      text(lists[row.list].one),
      text(nameOf(row, context)),
      text(changes.kinds[row.what]),
    ]),
    notes: [changes.note],
  });
}

/** What an element is about: itself, its operator, its two ends, its parties. */
const idsOf = (element: object): readonly string[] => {
  const { id, operator, from, to, parties, operators, bassins } = element as Record<string, unknown>;
  return [id, operator, from, to, parties, operators, bassins]
    .flat()
    .filter((one): one is string => typeof one === 'string');
};

function nameOf({ list, id, before, after }: Row, { names, language, said }: AnnexContext): string {
  if (list === 'operatorTypes') return names.typeLabel(id, language) ?? id;
  const { name, from, to } = (after ?? before) as Record<string, unknown>;
  if (list === 'passerelles') return `${said.element(String(from))} → ${said.element(String(to))}`;
  return names.longNameOf(id) ?? (typeof name === 'string' ? name : id);
}
