import { operatorOfEnds } from '../../../domain/analysis/flows/flows.ts';
import { FLOW_FIGURES } from '../../../domain/change/masked-values.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { elementsIn, headingOf, type TableElement } from '../../editing/cell-text.ts';
import type { Sheet } from '../../editing/sheet.tsx';
import type { Messages } from '../../messages/fr.ts';
import { fold } from '../../model/search.ts';
import {
  type Concern,
  type EntryFilter,
  type EntryRow,
  type EntryText,
  inOrder,
  passes,
  periodText,
  yearsOf,
} from './rows.ts';
import type { Entry } from './use-entry.ts';

/** The lists that have a table in the entry of numbers. */
export type EntryList = 'flows' | 'filieres' | 'actions';

/** One table of the entry of numbers. */
export interface EntryTable {
  readonly list: EntryList;
  readonly columns: readonly EntryColumn[];
  readonly figures: readonly Field[];
  readonly rows: readonly EntryRow[];
  /** Number of rows without the filter. */
  readonly total: number;
}

/** A column that says what a row is. */
export interface EntryColumn {
  readonly heading: string;
  /** In pixels at the default font size. */
  readonly width: number;
}

type Texts = Pick<Sheet, 'document' | 'names' | 'words' | 'textOf'>;

/**
 * Makes the tables of the numbers that a reader may edit (`entry`): the flow rows, then the waiting lists, then the
 * participants in actions. `texts` gives the names of what the rows are about, `t` the words of the page, and `filter`
 * says which rows are shown. A row of which the page does not know the element yet is left out.
 */
export function entryTables(
  entry: Pick<Entry, 'flows' | 'filieres' | 'actions'>,
  texts: Texts,
  t: Messages,
  filter: EntryFilter,
): readonly EntryTable[] {
  const { document, names, words, textOf } = texts;
  const operatorOf = operatorOfEnds(document);
  const plain = (list: EntryList, path: string, element: object): EntryText => ({
    text: textOf(fieldAt(list, path), element),
  });
  const filiereText = (id: string): EntryText => {
    const operator = operatorOf(id);
    return {
      text: names.nameOf(id) ?? id,
      under: operator === id ? undefined : names.nameOf(operator),
    };
  };
  /** The end of a flow row. One that is outside the network has words of its own. */
  const end = (element: Entry['flows'][number], path: 'source' | 'target'): EntryText =>
    names.nameOf(element[path]) === undefined ? plain('flows', path, element) : filiereText(element[path]);

  const flows = entry.flows.map((element) => {
    const [source, target] = [end(element, 'source'), end(element, 'target')];
    return {
      element,
      texts: [
        { ...source, underIfNarrow: `→ ${target.text}` },
        ...[target, { text: periodText(element) }],
        ...[plain('flows', 'kind', element), plain('flows', 'declaredBy', element)],
      ],
      order: [...[source, target].flatMap(({ text, under = '' }) => [fold(under), fold(text)]), element.from],
      concern: { operators: [element.source, element.target].map(operatorOf), days: element },
    };
  });
  const filieres = entry.filieres.map((element) => {
    const said = filiereText(element.id);
    return {
      element,
      texts: [said],
      order: [fold(said.under ?? ''), fold(said.text)],
      concern: { operators: [operatorOf(element.id)], days: undefined },
    };
  });
  const known = new Map(document.actions.map((action) => [action.id, action]));
  const actions = entry.actions.flatMap((element) => {
    const action = known.get(element.id);
    if (action === undefined) return [];
    const { name, date, operators = [] } = action;
    return [
      {
        element,
        texts: [{ text: name }, plain('actions', 'date', action), plain('actions', 'operators', action)],
        order: [date, fold(name)],
        concern: { operators, days: { from: date, to: date } },
      },
    ];
  });
  const heading = (list: EntryList, path: string): string => headingOf(fieldAt(list, path), words);
  return [
    tableOf('flows', flows, filter, [
      { heading: heading('flows', 'source'), width: 230 },
      { heading: heading('flows', 'target'), width: 230 },
      { heading: t.entry.period, width: 148 },
      { heading: heading('flows', 'kind'), width: 124 },
      { heading: heading('flows', 'declaredBy'), width: 110 },
    ]),
    tableOf('filieres', filieres, filter, [{ heading: t.entry.filiere, width: 260 }]),
    tableOf('actions', actions, filter, [
      { heading: t.entry.action, width: 260 },
      { heading: heading('actions', 'date'), width: 104 },
      { heading: heading('actions', 'operators'), width: 160 },
    ]),
  ];
}

/** Returns the calendar years of the flow rows and actions that a reader may edit, the latest first. */
export const entryYears = (
  { flows, actions }: Pick<Entry, 'flows' | 'actions'>,
  { document }: Pick<Texts, 'document'>,
): readonly number[] => {
  const own = new Set(actions.map(({ id }) => id));
  const days = document.actions.filter(({ id }) => own.has(id)).map(({ date }) => ({ from: date, to: date }));
  return [...new Set([...flows, ...days].flatMap(yearsOf))].sort((a, b) => b - a);
};

/** A row before it is filtered. */
interface Candidate extends EntryRow {
  readonly concern: Concern;
}

function tableOf(
  list: EntryList,
  candidates: readonly Candidate[],
  filter: EntryFilter,
  columns: readonly EntryColumn[],
): EntryTable {
  const rows = candidates.filter(({ concern }) => passes(concern, filter));
  return {
    list,
    columns,
    figures: figuresOf(list, candidates),
    rows: inOrder(rows),
    total: candidates.length,
  };
}

/** The fields of a list with numbers of people. Reasons are among them only where some row gives any. */
function figuresOf(list: EntryList, rows: readonly EntryRow[]): readonly Field[] {
  if (list === 'filieres') return [fieldAt(list, 'waitingCount')];
  if (list === 'actions') return [fieldAt(list, 'participants')];
  return FLOW_FIGURES.filter(
    (path) => !path.endsWith('Reasons') || rows.some(({ element }) => element[path] !== undefined),
  ).map((path) => fieldAt(list, path));
}

const fieldAt = (list: EntryList, path: string): Field => FIELDS[list].find((field) => field.path === path)!;

/** Returns a function that gives an element of a list as readers see it, of the network that the page holds. */
export function publishedIn({ document }: Pick<Texts, 'document'>, list: EntryList) {
  const elements = elementsIn(document, list);
  const byId = byIds.get(elements) ?? new Map(elements.map((element) => [element.id, element]));
  byIds.set(elements, byId);
  return (id: string): TableElement | undefined => byId.get(id);
}

/** The elements of a list by id. Each line of a grid asks for them, so they are kept with the list. */
const byIds = new WeakMap<readonly TableElement[], ReadonlyMap<string | undefined, TableElement>>();
