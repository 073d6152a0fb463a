import type { EntityList } from '../../model/network.ts';
import { foldName } from '../fold.ts';
import type { Cell } from '../mapping.ts';
import { longName, type Names } from '../names.ts';
import type { PlanRow, Table } from '../plan/rows.ts';
import { plainText } from '../quote.ts';

/** Whether the file itself defines a word as the name of an element of the lists. */
type OwnNames = (lists: readonly EntityList[], word: string) => boolean;

const NAMING: readonly string[] = ['id', 'name', 'acronym', 'aliases'];
/** Fields that follow the operator in a long name. */
const LONG_BY: Partial<Record<EntityList, readonly string[]>> = {
  filieres: ['name'],
  sites: ['name', 'commune'],
};

/**
 * Collects the names that a file gives to its own elements, including long names as in exports ("CPAS d’Orneval –
 * Accueil"). Returns a test whether a word is such a name: the user need not explain it.
 */
export function namesInFile(tables: readonly Table[], names: Names): OwnNames {
  const found = new Set<string>();
  const nameById = new Map<string, string>();
  const add = (list: EntityList, text: string): void => {
    found.add(`${list} ${text}`).add(`${list} ${foldName(text)}`);
  };
  for (const { columns, rows } of tables)
    for (const [list, ofList] of columns) {
      const naming = ofList.filter(({ field: { path } }) => NAMING.includes(path) || path === 'labels');
      for (const row of rows) {
        const cells = naming.map(({ column, field }) => ({ path: field.path, text: textOf(row, column) }));
        for (const { path, text } of cells) {
          if (text === undefined) continue;
          if (NAMING.includes(path)) add(list, text);
          else for (const label of labelsIn(text)) add(list, label);
        }
        const text = (path: string): string | undefined => cells.find((cell) => cell.path === path)?.text;
        const [id, name] = [text('id'), text('name')];
        if (id !== undefined && name !== undefined) nameById.set(`${list} ${id}`, name);
      }
    }
  const called = (list: EntityList, text: string): string[] =>
    [text, nameById.get(`${list} ${text}`), names.nameOf(text)].filter((name) => name !== undefined);
  for (const { columns, rows } of tables)
    for (const [list, paths] of Object.entries(LONG_BY) as [EntityList, readonly string[]][]) {
      const ofList = columns.get(list) ?? [];
      const operator =
        ofList.find(({ field }) => field.path === 'operator') ??
        columns.get('operators')?.find(({ field }) => field.path === 'name');
      const behind = ofList.filter(({ field }) => paths.includes(field.path));
      if (operator === undefined) continue;
      for (const row of rows) {
        const by = textOf(row, operator.column);
        if (by === undefined) continue;
        for (const { column, field } of behind) {
          const text = textOf(row, column);
          if (text === undefined) continue;
          for (const one of called('operators', by))
            for (const other of field.path === 'commune' ? called('communes', text) : [text])
              add(list, longName(one, other));
        }
      }
    }
  return (lists, word) =>
    lists.some((list) => found.has(`${list} ${word}`) || found.has(`${list} ${foldName(word)}`));
}

function textOf({ cells }: PlanRow, column: number): string | undefined {
  const cell: Cell | undefined = cells[column];
  return typeof cell === 'string' && cell.trim() !== '' ? plainText(cell) : undefined;
}

/** Labels of an operator type, which one cell holds as JSON with their dates. */
function labelsIn(text: string): string[] {
  return [...text.matchAll(/"(?:fr|en)":("(?:[^"\\]|\\.)*")/g)].flatMap(([, quoted]) => {
    const label = plainText(quoted ?? '');
    return label === '' ? [] : [label];
  });
}
