import type * as z from 'zod';
import { formOf } from './forms.ts';
import { isRecord } from './loose.ts';
import { ENTITY_LISTS, NetworkDocument } from './network.ts';
import { type Problem, type ProblemCode, pathText, shown } from './problems.ts';

/** The check stops at this many problems: such a file is probably no network at all. */
const MOST_PROBLEMS_COUNTED = 10_000;

/**
 * Checks a value against the schemas of a network document. Returns the parsed document, or only the problems. It
 * goes item by item and stops at MOST_PROBLEMS_COUNTED, so that a huge invalid list costs little.
 */
export function checkShape(value: Record<string, unknown>): {
  document?: NetworkDocument;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const { shape } = NetworkDocument;
  const lists: Record<string, unknown[]> = {};
  const head = { ...value };
  for (const name of ENTITY_LISTS) {
    const items = value[name];
    if (!Array.isArray(items)) continue;
    head[name] = [];
    lists[name] = checkItems(shape[name].unwrap().element, name, items, problems);
    if (problems.length >= MOST_PROBLEMS_COUNTED) return { problems };
  }
  const parsed = NetworkDocument.safeParse(head);
  if (!parsed.success) problems.unshift(...worded(parsed.error.issues, [], head));
  if (problems.length > 0 || !parsed.success) return { problems };
  return { document: { ...parsed.data, ...lists } as NetworkDocument, problems };
}

function checkItems(schema: z.ZodType, name: string, items: unknown[], problems: Problem[]): unknown[] {
  const good: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const parsed = schema.safeParse(item);
    if (parsed.success) {
      good.push(parsed.data);
      continue;
    }
    problems.push(...worded(parsed.error.issues, [name, index], item));
    if (problems.length >= MOST_PROBLEMS_COUNTED) break;
  }
  return good;
}

function worded(issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[], root: unknown): Problem[] {
  return issues
    .slice(0, MOST_PROBLEMS_COUNTED)
    .flatMap((issue) => toProblems(issue, base, root))
    .slice(0, MOST_PROBLEMS_COUNTED);
}

/**
 * Turns one issue that the Zod library found into problems with place, value and code. `root` is the value that was
 * checked, and `base` its path in the document.
 */
export function toProblems(issue: z.core.$ZodIssue, base: readonly PropertyKey[], root: unknown): Problem[] {
  const path = pathText([...base, ...issue.path]);
  const input = valueAt(root, issue.path);
  const problem = (code: ProblemCode, details?: Problem['details']): Problem => ({
    code,
    severity: 'error',
    path,
    value: shown(input),
    details,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_PROBLEMS_COUNTED).map((key) => ({
        code: 'unknown-field',
        severity: 'error',
        path: pathText([...base, ...issue.path, key]),
        value: shown(key),
      }));
    case 'invalid_type':
      if (input === undefined) return [problem('missing')];
      if (typeof input === 'number' && issue.expected === 'int') return [problem('not-whole')];
      return [problem('wrong-type', { expected: issue.expected })];
    case 'invalid_value':
      if (input === undefined) return [problem('missing', { allowed: choicesIn(issue.values) })];
      return [problem('not-in-list', { allowed: choicesIn(issue.values) })];
    case 'invalid_format':
      if (issue.format === 'date') return [problem('bad-date')];
      return [
        problem(path.endsWith('.id') ? 'bad-id' : 'bad-pattern', {
          form: formOf(issue.pattern ?? issue.format),
        }),
      ];
    case 'too_small':
      if (issue.origin === 'array') return [problem('empty-list', { minimum: Number(issue.minimum) })];
      return [problem('too-small', { minimum: Number(issue.minimum) })];
    case 'too_big':
      if (issue.origin === 'array') return [problem('too-many', { maximum: Number(issue.maximum) })];
      return [problem('too-big', { maximum: Number(issue.maximum) })];
    case 'invalid_union':
      return unionProblems(issue, base, root, problem);
    default:
      return [problem('invalid')];
  }
}

/** Joins the allowed values for a message. The empty text, which some flags allow, is left out as unreadable. */
const choicesIn = (values: readonly unknown[]): string =>
  values
    .map(String)
    .filter((value) => value !== '')
    .join(', ');

/**
 * Explains a failed union: the choice is unknown, or the best-fitting choice has these problems, or a count is wrong.
 */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  base: readonly PropertyKey[],
  root: unknown,
  problem: (code: ProblemCode, details?: Problem['details']) => Problem,
): Problem[] {
  const input = valueAt(root, issue.path);
  if ('options' in issue && issue.options !== undefined) {
    const allowed = { allowed: choicesIn(issue.options) };
    return [problem(input === undefined ? 'missing' : 'not-in-list', allowed)];
  }
  if (!isRecord(input) || issue.errors.length === 0) {
    const natures = issue.errors.flatMap((of) => of.map(natureAsked));
    // When every choice is an object, the value cannot be a count.
    const only = natures.length > 0 && natures.every((nature) => nature === 'object');
    return only && input !== undefined
      ? [problem('wrong-type', { expected: 'object' })]
      : [countProblem(input, problem)];
  }
  const astray = (of: readonly z.core.$ZodIssue[]): number =>
    of.filter(({ path, code }) => path.length === 0 && code === 'unrecognized_keys').length;
  const [best = []] = issue.errors.toSorted((a, b) => astray(a) - astray(b) || a.length - b.length);
  return best.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, base, root));
}

const natureAsked = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' && issue.path.length === 0 ? issue.expected : '';

/** Explains why a value is no count: a count is a whole number, or the mark of a masked one. */
function countProblem(
  input: unknown,
  problem: (code: ProblemCode, details?: Problem['details']) => Problem,
): Problem {
  if (input === undefined) return problem('missing');
  if (typeof input !== 'number') return problem('wrong-type', { expected: 'number' });
  if (input < 0) return problem('too-small', { minimum: 0 });
  return Number.isInteger(input) ? problem('too-big', { maximum: 100_000 }) : problem('not-whole');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
