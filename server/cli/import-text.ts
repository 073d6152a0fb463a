import type { FileAnswer, ImportPlanAnswer, ImportProblem } from '../../domain/api/transfer.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import { isOfGroup } from '../../domain/transfer/problem-group.ts';
import { isOfOperatorsOnly, SHOWN_LISTS } from '../../domain/transfer/shown-lists.ts';
import { cliWords } from './io.ts';
import { proposalText } from './proposal-text.ts';

/** Writes how a table file was read as text in a language: what each sheet holds, and the oddities found. */
export function readingText({ mapping, notes, sheets, proposals }: FileAnswer, language: Language): string {
  const { table, check } = cliWords(language);
  const { lists } = SHEET_WORDS[language].fields;
  const rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  const lines = mapping.sheets.map((one) => {
    const holds =
      one.holds === 'NOTHING'
        ? table.nothing
        : one.holds === 'MATRIX'
          ? table.matrix
          : one.list === 'flat'
            ? isOfOperatorsOnly(one)
              ? table.register
              : table.flat
            : lists[one.list].many;
    const proposal = proposals.find(({ sheet }) => sheet === one.sheet);
    const said = fill(table.sheet, { sheet: one.sheet, rows: rows.get(one.sheet) ?? 0, holds });
    return `${said}\n${proposal === undefined ? '' : proposalText(one, proposal, language)}`;
  });
  const odd = notes.map(({ sheet, line, column, message, remedy }) => {
    const place = placeText({ sheet, line, column, heading: null }, language);
    return `${check.warning}  ${place}\n    ${message}\n    ${check.remedy} ${remedy}\n`;
  });
  return [...lines, ...odd].join('');
}

/**
 * Writes what an import would do as text in a language: each problem with its place, value and remedy, then the numbers
 * of rows and elements. What repeats is one entry, with the number of rows and the first of them.
 */
export function planText(plan: ImportPlanAnswer, language: Language): string {
  const { table } = cliWords(language);
  const { lists } = SHEET_WORDS[language].fields;
  const counts = SHOWN_LISTS.flatMap((list) => {
    const count = plan.elements[list];
    return count === undefined ? [] : [`  ${fill(table.elements, { list: lists[list].many, ...count })}\n`];
  });
  const listed = plan.groups.flatMap((group) => groupText(group, plan.problems, language));
  return [
    ...listed,
    `${fill(table.rows, plan.rows)}\n`,
    ...(plan.repeated > 0 ? [`${fill(table.namedAbove, { count: plan.repeated })}\n`] : []),
    ...(plan.leftOut > 0 ? [`${fill(table.notOurs, { count: plan.leftOut })}\n`] : []),
    ...counts,
  ].join('');
}

/** Values of one column written one by one; a column with more gets one entry. */
const FEW = 3;
/** Values named of a column with many. */
const VALUES_NAMED = 8;

type Group = ImportPlanAnswer['groups'][number];

function groupText(group: Group, problems: readonly ImportProblem[], language: Language): string[] {
  const { table, check } = cliWords(language);
  const { severity, sheet, column, heading, rows, lines, count } = group;
  const own = problems.filter((problem) => isOfGroup(group, problem));
  const [first] = own;
  if (first === undefined) return [];
  if (count <= FEW) return own.map((problem) => problemOf(problem, language));
  const place = placeText({ sheet, line: null, column, heading }, language);
  const which = fill(table.repeated, { count: rows, lines: lines.join(', ') });
  const values = [...new Set(own.flatMap(({ value }) => value ?? []))].slice(0, VALUES_NAMED);
  const named = values.length < 2 ? '' : `    ${fill(table.values, { count, values: values.join(' | ') })}\n`;
  const { message, remedy } = first;
  return [`${check[severity]}  ${place}: ${which}\n    ${message}\n${named}    ${check.remedy} ${remedy}\n`];
}

function problemOf(problem: ImportProblem, language: Language): string {
  const { check } = cliWords(language);
  const { severity, value, message, remedy, rows } = problem;
  const shown = value === null || value === '' ? '' : ` = ${value}`;
  const place = placeText(problem, language);
  const again = rows === 1 ? '' : ` (${fill(cliWords(language).table.rowsInAll, { count: rows })})`;
  return `${check[severity]}  ${place}${shown}${again}\n    ${message}\n    ${check.remedy} ${remedy}\n`;
}

type Place = { readonly line: number | null } & Pick<ImportProblem, 'sheet' | 'column' | 'heading'>;

function placeText({ sheet, line, column, heading }: Place, language: Language): string {
  const { place } = cliWords(language).table;
  return [
    fill(place.sheet, { sheet }),
    ...(line === null ? [] : [fill(place.line, { line })]),
    ...(column === null ? [] : [fill(place.column, { column })]),
    ...(heading === null ? [] : [`« ${heading} »`]),
  ].join(', ');
}
