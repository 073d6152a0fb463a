import type { ImportProblem } from '../api/transfer.ts';
import type { Language } from '../messages/codes.ts';
import { imports as importsEn } from '../messages/en/imports.ts';
import * as problemsEn from '../messages/en/problems.ts';
import { fieldWord } from '../messages/field-word.ts';
import { fill } from '../messages/fill.ts';
import { imports as importsFr, type WordedCode } from '../messages/fr/imports.ts';
import * as problemsFr from '../messages/fr/problems.ts';
import { SHEET_WORDS } from '../messages/sheet-words.ts';
import type { EntityList } from '../model/network.ts';
import type { ProblemCode } from '../model/problems.ts';
import { meaningName } from './meaning-name.ts';
import type { Names } from './names.ts';
import type { RowProblem } from './plan/problems.ts';
import { presumedWords } from './presumed-words.ts';
import { columnLetter } from './table.ts';

const IMPORTS = { fr: importsFr, en: importsEn };
const PROBLEMS = { fr: problemsFr, en: problemsEn };

/**
 * Puts a problem of an import into words of a language: place, value, what is wrong, what to do, possible meanings.
 * `names` gives names of elements.
 */
export function importProblem(problem: RowProblem, language: Language, names: Names): ImportProblem {
  const { severity, code, sheet, line, column, heading, value, field, values } = problem;
  const words = SHEET_WORDS[language];
  const own = IMPORTS[language];
  const { list, expected, ...others } = values;
  const nature = expected === undefined ? undefined : PROBLEMS[language].expected[String(expected)];
  const filled = {
    ...others,
    ...(expected === undefined ? {} : { expected: nature ?? PROBLEMS[language].expected.other }),
    ...(list === undefined ? {} : { list: words.fields.lists[list as EntityList].many }),
    value: value ?? '',
    cell: column === null || column < 0 ? String(line) : `${columnLetter(column)}${line}`,
    field: field === null ? '' : fieldWord(words.fields, field).label,
    ...(code === 'presumed' && field !== null && presumedWords(values, field, language, names)),
  };
  const said =
    code in own.problems
      ? own.problems[code as WordedCode]
      : PROBLEMS[language].problems[code as ProblemCode];
  const proposals = problem.proposals.map((meaning) => ({
    means: meaning,
    label:
      field === null
        ? (names.nameOf(String(meaning)) ?? String(meaning))
        : meaningName(field, meaning, language, names),
  }));
  const maybe = proposals.map(({ label }) => label).join(own.or);
  return {
    severity,
    code,
    sheet,
    line,
    rows: typeof values.rows === 'number' ? values.rows : 1,
    column: column === null ? null : columnLetter(column),
    heading,
    value,
    message: fill(said.message, filled),
    remedy: fill(said.remedy, filled) + (maybe === '' ? '' : ` ${fill(own.maybe, { proposals: maybe })}`),
    field: field === null ? null : { list: field.list, path: field.path },
    proposals,
  };
}
