import type { FileAnswer, ImportPlanAnswer, ImportProblem } from '../../domain/api/transfer.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import { ENTITY_LISTS } from '../../domain/model/network.ts';
import { cliWords } from './io.ts';

/** Writes how a table file was read as text in a language: what each sheet holds, and the oddities found. */
export function readingText({ mapping, notes, sheets }: FileAnswer, language: Language): string {
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
            ? table.flat
            : lists[one.list].many;
    return `${fill(table.sheet, { sheet: one.sheet, rows: rows.get(one.sheet) ?? 0, holds })}\n`;
  });
  const odd = notes.map(({ sheet, line, column, message, remedy }) => {
    const place = placeText({ sheet, line, column, heading: null }, language);
    return `${check.warning}  ${place}\n    ${message}\n    ${check.remedy} ${remedy}\n`;
  });
  return [...lines, ...odd].join('');
}

/**
 * Writes what an import would do as text in a language: the numbers of rows and elements, then each problem with its
 * place, value and remedy.
 */
export function planText(plan: ImportPlanAnswer, language: Language): string {
  const { table, check } = cliWords(language);
  const { lists } = SHEET_WORDS[language].fields;
  const counts = ENTITY_LISTS.flatMap((list) => {
    const count = plan.elements[list];
    return count === undefined ? [] : [`  ${fill(table.elements, { list: lists[list].many, ...count })}\n`];
  });
  const listed = plan.problems.map((problem) => problemOf(problem, language));
  const all = plan.groups.reduce((sum, { count }) => sum + count, 0);
  const more = all - plan.problems.length;
  return [
    ...listed,
    ...(more > 0 ? [`${fill(check.more, { count: more })}\n`] : []),
    `${fill(table.rows, plan.rows)}\n`,
    ...counts,
  ].join('');
}

function problemOf(problem: ImportProblem, language: Language): string {
  const { check } = cliWords(language);
  const { severity, value, message, remedy } = problem;
  const shown = value === null || value === '' ? '' : ` = ${value}`;
  const place = placeText(problem, language);
  return `${check[severity]}  ${place}${shown}\n    ${message}\n    ${check.remedy} ${remedy}\n`;
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
