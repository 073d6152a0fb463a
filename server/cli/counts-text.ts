import { countsOf } from '../answers.ts';
import { cliWords, type GlobalOptions } from './io.ts';

/**
 * Returns lines of text with the number of elements of each list of a network that is not empty, in the user's
 * language.
 */
export function countsText(document: Parameters<typeof countsOf>[0], { language }: GlobalOptions): string {
  const { counts } = cliWords(language);
  return Object.entries(countsOf(document))
    .filter(([, count]) => count > 0)
    .map(([list, count]) => `  ${String(count).padStart(6)} ${counts[list as keyof typeof counts]}\n`)
    .join('');
}
