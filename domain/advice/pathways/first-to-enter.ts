import type { Pathway } from '../../analysis/results.ts';

/**
 * The filière that people who take a pathway enter first, whose operator they call. That is its start, unless the question
 * names the start (`isNamedStart`) and the pathway counts no wait for it: then they are there, and it is the next one.
 */
export function firstToEnter(
  { filieres, first }: Pick<Pathway, 'filieres' | 'first'>,
  isNamedStart: boolean,
): string {
  const isThere = isNamedStart && (first.waitMonths ?? 0) === 0;
  return filieres[isThere ? 1 : 0] ?? filieres[0]!;
}
