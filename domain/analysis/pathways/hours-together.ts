import type { Pathway } from '../results.ts';

/** Hours of a full week: more than that at the same time is too much for most people. */
export const FULL_WEEK = 38;

/** The hours a week of filières that are followed at the same time. */
export interface HoursTogether {
  readonly hours: number;
  /** Whether the hours of all of them are known. */
  readonly isComplete: boolean;
}

/**
 * For each step of a pathway, the hours a week of the filière that it leads to together with those that are followed at
 * the same time; undefined for a step that is not CONCURRENT, or when no hours are known. `hoursOf` gives the hours a
 * week of a filière by its id.
 */
export function hoursTogether(
  { filieres, path }: Pick<Pathway, 'filieres' | 'path'>,
  hoursOf: (filiere: string) => number | undefined,
): readonly (HoursTogether | undefined)[] {
  let running: string[] = filieres.slice(0, 1);
  return path.map(({ to, kind }) => {
    if (kind !== 'CONCURRENT') {
      running = [to];
      return undefined;
    }
    running = [...running, to];
    const known = running.flatMap((filiere) => hoursOf(filiere) ?? []);
    if (known.length === 0) return undefined;
    const hours = known.reduce((sum, one) => sum + one, 0);
    return { hours, isComplete: known.length === running.length };
  });
}
