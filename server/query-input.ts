import type * as z from 'zod';
import type { Language } from '../domain/messages/codes.ts';
import * as en from '../domain/messages/en/problems.ts';
import * as fr from '../domain/messages/fr/problems.ts';
import type { Problem } from '../domain/model/problems.ts';
import { type JsonProblem, scanJson } from '../domain/model/scan-json.ts';
import { toProblems } from '../domain/model/shape.ts';
import { type Failure, failure } from './errors.ts';
import { problemLine } from './problem-lines.ts';

/** Parses the parameters of a question; throws `bad-request` (or `bad-option`) with each parameter that does not fit. */
export function parseQuery<T extends z.ZodType>(schema: T, query: unknown, language: Language): z.output<T> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const given = asLists(query, parsed.error.issues);
  const problems = problemsOf(parsed.error.issues, given);
  throw failure('bad-request', { problems: inOneSentence(problems, language) }, { problems });
}

/**
 * Parses the JSON body of a question or a small write. Throws `broken-json` or another problem of `scanJson`, or
 * `bad-request` as for parameters.
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

/** The failure of a request whose JSON is not taken. */
export const jsonFailure = (problem: JsonProblem): Failure =>
  failure(problem.code, problem.details, { problems: [problem] });

/** An empty list of a network admits nobody; one of a question is just too short. */
function problemsOf(issues: readonly z.core.$ZodIssue[], given: unknown): Problem[] {
  return issues
    .flatMap((issue) => toProblems(issue, [], given))
    .map((problem) => (problem.code === 'empty-list' ? { ...problem, code: 'too-few' as const } : problem));
}

/** A comma-separated parameter as the list that its issues count by, so that each names its own item. */
function asLists(query: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const listed = new Set(issues.filter(({ path }) => path.length > 1).map(({ path }) => path[0]));
  return Object.fromEntries(
    Object.entries(query ?? {}).map(([name, value]) => [
      name,
      listed.has(name) ? [value].flat().flatMap((text) => String(text).split(',')) : value,
    ]),
  );
}

/** `at : ce n’est pas une date… ; k : le maximum est 100…`, for a reader who sees only the sentence. */
export function inOneSentence(problems: readonly Problem[], language: Language): string {
  // French sets a space before both.
  const [colon, semicolon] = language === 'fr' ? ['\u00a0: ', '\u00a0; '] : [': ', '; '];
  return problems
    .slice(0, 3)
    .map((problem) => {
      const { path, value, message, remedy } = problemLine(problem, language);
      const where = path === '' ? { fr, en }[language].root : path;
      // A field that does not exist has no value but its own name.
      const bare = value === undefined || value === '' || problem.code === 'unknown-field';
      const place = bare ? where : `${where} = ${value}`;
      return `${place}${colon}${[message, remedy].join(' ').replace(/\.$/, '')}`;
    })
    .join(semicolon);
}
