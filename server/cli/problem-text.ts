import type { ProblemLine } from '../../domain/api/problem.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { cliWords } from './io.ts';

/**
 * Writes the problems of a file as text in a language: for each its place, its value, what is wrong and what to do;
 * then the number of others (`more`).
 */
export function problemText(
  { problems, more }: { readonly problems: readonly ProblemLine[]; readonly more: number },
  language: Language,
): string {
  const { check } = cliWords(language);
  const blocks = problems.map(({ severity, path, value, message, remedy }) => {
    const place = path === '' ? check.root : path;
    const shown = value === undefined ? '' : ` = ${value}`;
    return `${check[severity]}  ${place}${shown}\n    ${message}\n    ${check.remedy} ${remedy}\n`;
  });
  return blocks.join('') + (more > 0 ? `${fill(check.more, { count: more })}\n` : '');
}
