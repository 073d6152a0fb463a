import type { ImportAsked, ImportPlanAnswer, ImportProblem } from '../../../domain/api/transfer.ts';
import { withoutSmallCounts } from '../../../domain/change/masked-values.ts';
import type { ElementChange } from '../../../domain/change/record.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { writeCell } from '../../../domain/transfer/cells.ts';
import { titleOf } from '../../../domain/transfer/element-title.ts';
import type { FieldName } from '../../../domain/transfer/mapping.ts';
import { type Names, namesOf } from '../../../domain/transfer/names.ts';
import { namesWithPlaces } from '../../../domain/transfer/plan/names-with-places.ts';
import type { ImportPlan } from '../../../domain/transfer/plan/plan-import.ts';
import type { RowProblem } from '../../../domain/transfer/plan/problems.ts';
import { importProblem } from '../../../domain/transfer/problem-words.ts';
import { shownFirst } from '../../../domain/transfer/shown-lists.ts';
import { columnLetter } from '../../../domain/transfer/table.ts';
import type { FileWork } from '../jobs.ts';
import { exampleValues } from './example-values.ts';
import { type Asked, planned } from './plan-import.ts';

/** Most problems and changes listed, as many as a user reads. The counts include all. */
const LISTED_PER_GROUP = 20;
/** Most rules listed that decided on the presumed values of one field, those of the most rows. */
const RULES_LISTED = 60;
const LISTED = 400;
const CHANGES_LISTED = 50;

/**
 * Works out what an import of an uploaded file would do, without writing. Returns the numbers of rows and elements,
 * the problems in words, and the first changes. `work` holds the file and the network, `asked` what the user chose.
 */
export function planAnswer(work: FileWork, asked: Asked<ImportAsked>): ImportPlanAnswer {
  const plan = planned(work, asked);
  const { language } = asked;
  const names = namesWith(work, plan);
  const { problems, groups } = grouped(plan.problems, language, names);
  return {
    revision: work.network.revision,
    rows: plan.rows,
    leftOut: plan.leftOut,
    repeated: plan.repeated,
    elements: plan.elements,
    problems,
    groups,
    rejected: rejectedSheets(plan),
    changes: shownFirst(plan.changes)
      .slice(0, CHANGES_LISTED)
      .map((change) => changeShown(change, language, names)),
    changeCount: plan.changes.length,
    examples: exampleValues(plan.changes, language, names),
  };
}

/**
 * Returns a lookup of names by id, and of elements by name, for the network as it would be after the import planned
 * in the second parameter.
 */
export function namesWith({ network }: FileWork, { changes }: ImportPlan): Names {
  const names = namesOf(network.document);
  for (const { list, after } of changes) if (after !== null && list !== 'network') names.add(list, after);
  return namesWithPlaces(names);
}

type Group = ImportPlanAnswer['groups'][number];

/** Most lines named for the problems of one column. */
const LINES_NAMED = 5;

/**
 * The first problems of each code and column, errors first, with the number of each. A problem that repeats is listed
 * once, with the number of its rows.
 */
function grouped(
  found: readonly RowProblem[],
  language: Language,
  names: Names,
): { problems: ImportProblem[]; groups: Group[] } {
  const groups = new Map<string, Group>();
  const problems: ImportProblem[] = [];
  for (const severity of ['error', 'warning'] as const)
    for (const { problem: one, rows, lines } of ordered(found.filter((one) => one.severity === severity))) {
      const { code, sheet, heading } = one;
      const column = one.column === null ? null : columnLetter(one.column);
      const field = column === null && one.field !== null ? fieldName(one.field) : null;
      const key = [severity, code, sheet, column, field?.list, field?.path].join('\n');
      const group = groups.get(key) ?? {
        severity,
        code,
        sheet,
        column,
        heading,
        field,
        count: 0,
        rows: 0,
        lines: [],
      };
      group.count += 1;
      group.rows += rows;
      group.lines.push(...lines.slice(0, LINES_NAMED - group.lines.length));
      groups.set(key, group);
      if (group.count <= (code === 'presumed' ? RULES_LISTED : LISTED_PER_GROUP) && problems.length < LISTED)
        problems.push({ ...importProblem(one, language, names), rows });
    }
  return { problems, groups: [...groups.values()] };
}

const fieldName = ({ list, path }: FieldName): FieldName => ({ list, path });

interface Repeated {
  readonly problem: RowProblem;
  rows: number;
  readonly lines: number[];
}

/** The problems that differ, in the order of their first rows; then what was presumed, by the rule of the most rows. */
function ordered(found: readonly RowProblem[]): Repeated[] {
  const merged = repeated(found);
  const isRule = ({ problem }: Repeated): boolean => problem.code === 'presumed';
  return [...merged.filter((one) => !isRule(one)), ...merged.filter(isRule).sort((a, b) => b.rows - a.rows)];
}

/** Merges problems of several rows that say the same, in the order of the first rows. */
function repeated(found: readonly RowProblem[]): Repeated[] {
  const merged = new Map<string, Repeated>();
  for (const problem of found) {
    const { code, sheet, column, value, field, line, values } = problem;
    const { rows = 1, ...said } = values;
    const key = JSON.stringify([code, sheet, column, value, field?.path, said]);
    const one = merged.get(key) ?? { problem, rows: 0, lines: [] };
    merged.set(key, one);
    one.rows += Number(rows);
    if (one.lines.length < LINES_NAMED) one.lines.push(line);
  }
  return [...merged.values()];
}

function rejectedSheets({ rejected }: ImportPlan): ImportPlanAnswer['rejected'] {
  const rows = new Map<string, number>();
  for (const { sheet } of rejected) rows.set(sheet, (rows.get(sheet) ?? 0) + 1);
  return [...rows].map(([sheet, count]) => ({ sheet, rows: count }));
}

/** Describes a new or changed element field by field, without small numbers of people that the file brings. */
function changeShown(
  change: ElementChange,
  language: Language,
  names: Names,
): ImportPlanAnswer['changes'][number] {
  const list = change.list as EntityList;
  const { before } = change;
  const after = change.after === null ? null : withoutSmallCounts(list, change.after);
  const words = SHEET_WORDS[language];
  const fields = FIELDS[list].flatMap((field) => {
    const [was, now] = [before, after].map((element) =>
      element === null ? '' : writeCell(field, fieldValue(element, field.path), words, names),
    ) as [string, string];
    return was === now ? [] : [{ path: field.path, was, now }];
  });
  const name = titleOf(after ?? before ?? {}, change.id, names, words);
  return { list, id: change.id, name, isNew: change.before === null, fields };
}
