import type * as z from 'zod';
import type { Language } from '../domain/messages/codes.ts';
import * as en from '../domain/messages/en/problems.ts';
import * as fr from '../domain/messages/fr/problems.ts';
import type { Problem } from '../domain/model/problems.ts';
import { type JsonProblem, scanJson } from '../domain/model/scan-json.ts';
import { toProblems } from '../domain/model/shape.ts';
import { type Failure, failure } from './errors.ts';
import { problemLine } from './problem-lines.ts';

/**
 * Parses the parameters of a request by a schema and returns the values. Throws the failure `bad-request`, worded in
 * a language, which lists each invalid parameter.
 */
export function parseQuery<T extends z.ZodType>(schema: T, query: unknown, language: Language): z.output<T> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const given = asLists(query, parsed.error.issues);
  const problems = problemsOf(parsed.error.issues, given);
  throw failure('bad-request', { problems: inOneSentence(problems, language) }, { problems });
}

/**
 * Parses a JSON body by a schema and returns the value. Throws the failure `broken-json` or another one for invalid
 * JSON, and `bad-request`, which lists each field that the schema refuses.
 */
export function parseBody<T extends z.ZodType>(schema: T, text: string, language: Language): z.output<T> {
  const problem = scanJson(text);
  if (problem !== undefined) throw jsonFailure(problem);
  const value: unknown = JSON.parse(text);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = problemsOf(parsed.error.issues, value);
  throw failure('bad-request', { problems: inOneSentence(problems, language) }, { problems });
}

/**
 * Makes the failure that a client gets for invalid JSON, such as `broken-json`, from the problem that was found in
 * it.
 */
export const jsonFailure = (problem: JsonProblem): Failure =>
  failure(problem.code, problem.details, { problems: [problem] });

/** Lists in requests get the code `too-few` instead of `empty-list`, whose message is about networks. */
function problemsOf(issues: readonly z.core.$ZodIssue[], given: unknown): Problem[] {
  return issues
    .flatMap((issue) => toProblems(issue, [], given))
    .map((problem) => (problem.code === 'empty-list' ? { ...problem, code: 'too-few' as const } : problem));
}

/** Splits comma-separated parameters into lists, so that each problem names its own item. */
function asLists(query: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const listed = new Set(issues.filter(({ path }) => path.length > 1).map(({ path }) => path[0]));
  return Object.fromEntries(
    Object.entries(query ?? {}).map(([name, value]) => [
      name,
      listed.has(name) ? [value].flat().flatMap((text) => String(text).split(',')) : value,
    ]),
  );
}

/**
 * Joins the first three problems into one sentence of a language, such as `at : ce n’est pas une date… ; k : le
 * maximum est 100…`.
 */
export function inOneSentence(problems: readonly Problem[], language: Language): string {
  // French sets a space before both signs.
  const [colon, semicolon] = language === 'fr' ? ['\u00a0: ', '\u00a0; '] : [': ', '; '];
  return problems
    .slice(0, 3)
    .map((problem) => {
      const { path, value, message, remedy } = problemLine(problem, language);
      const where = path === '' ? { fr, en }[language].root : path;
      // The value of an unknown field would only repeat its name.
      const bare = value === undefined || value === '' || problem.code === 'unknown-field';
      const place = bare ? where : `${where} = ${value}`;
      return `${place}${colon}${[message, remedy].join(' ').replace(/\.$/, '')}`;
    })
    .join(semicolon);
}
