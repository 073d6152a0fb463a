import type { ProblemLine } from '../domain/api/problem.ts';
import type { Language } from '../domain/messages/codes.ts';
import * as en from '../domain/messages/en/problems.ts';
import { fill } from '../domain/messages/fill.ts';
import * as fr from '../domain/messages/fr/problems.ts';
import type { Problem } from '../domain/model/problems.ts';

/** Most problems listed in an answer; it also gives the number of the others. */
const PROBLEMS_LISTED = 100;

/** Puts a problem of a document into words of a language: its place, its value, what is wrong, what to do. */
export function problemLine(problem: Problem, language: Language): ProblemLine {
  const { code, severity, path, value, details } = problem;
  const { problems, expected, forms, allowedValues } = { fr, en }[language];
  const nature = details?.expected === undefined ? undefined : String(details.expected);
  const form = details?.form === undefined ? undefined : String(details.form);
  const values = {
    ...details,
    value: value ?? '',
    ...(nature === undefined ? {} : { expected: expected[nature] ?? expected.other }),
    ...(form === undefined ? {} : { form: (forms as Readonly<Record<string, string>>)[form] ?? forms.other }),
  };
  const words = problems[code];
  const choices =
    code === 'missing' && details?.allowed !== undefined ? ` ${fill(allowedValues, values)}` : '';
  return {
    code,
    severity,
    path,
    ...(value === undefined ? {} : { value }),
    message: fill(words.message, values),
    remedy: fill(words.remedy, values) + choices,
  };
}

/** Puts the first hundred problems of a document into words of a language, and counts the others (`more`). */
export function problemLines(
  problems: readonly Problem[],
  language: Language,
): { problems: ProblemLine[]; more: number } {
  return {
    problems: problems.slice(0, PROBLEMS_LISTED).map((problem) => problemLine(problem, language)),
    more: Math.max(0, problems.length - PROBLEMS_LISTED),
  };
}
