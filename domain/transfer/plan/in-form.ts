import { schemaOf } from '../../change/elements.ts';
import type { Element } from '../../change/record.ts';
import { FIELDS } from '../../model/element-fields.ts';
import { fieldValue } from '../../model/paths.ts';
import { toProblems } from '../../model/shape.ts';
import { type Made, type Pass, reject } from './pass.ts';

/**
 * Checks an element that an import would write against the schema of its list and returns it as parsed. When it does
 * not match, its rows are rejected and the result is null. `made` says which rows of the file describe it.
 */
export function inForm(pass: Pass, made: Made, element: Element): Element | null {
  const parsed = schemaOf(made.list).safeParse(element);
  if (parsed.success) return parsed.data as Element;
  for (const issue of parsed.error.issues) refuseIssue(pass, made, issue, element);
  return null;
}

function refuseIssue(
  pass: Pass,
  made: Made,
  issue: Parameters<typeof toProblems>[0],
  element: Element,
): void {
  for (const { code, path, details } of toProblems(issue, [], element)) {
    const fieldPath = path.replace(/\[\d+\]/g, '');
    const said = made.given.get(fieldPath);
    const field = FIELDS[made.list].find((candidate) => candidate.path === fieldPath) ?? null;
    for (const row of said === undefined ? made.rows : [said.row]) {
      const columns = pass.plan.tables[row.table]!.columns.get(made.list) ?? [];
      const column = said?.column ?? columns.find((candidate) => candidate.field.path === fieldPath) ?? null;
      const value =
        said === undefined ? null : said.column === null ? fieldValue(element, fieldPath) : undefined;
      reject(pass, row, { code, column, field, value, values: details });
    }
  }
}
