import { CAUTIONS, type Pathway } from '../../../domain/analysis/results.ts';

/** A pathway, and the others that differ from it only by the welcome at which they begin. */
export interface EntryGroup {
  readonly shown: Pathway;
  readonly others: readonly Pathway[];
}

/**
 * Puts pathways that differ only by their first filière, one of the welcome stage, into one group. The groups keep the
 * order of their first pathway. In a group, among those with the fewest points to check, the one with the fewest cautions
 * is shown. `isWelcome` says whether a filière is of the welcome stage.
 */
export function groupByEntry(
  pathways: readonly Pathway[],
  isWelcome: (filiere: string) => boolean,
): readonly EntryGroup[] {
  const groups = new Map<string, Pathway[]>();
  for (const pathway of pathways) {
    const { filieres, outlet } = pathway;
    const hasWelcome = filieres.length > 1 && isWelcome(filieres[0]!);
    const key = [hasWelcome ? '' : 'direct', ...(hasWelcome ? filieres.slice(1) : filieres), outlet].join(
      ' ',
    );
    groups.set(key, [...(groups.get(key) ?? []), pathway]);
  }
  return [...groups.values()].map((members) => {
    const fewest = Math.min(...members.map(({ toCheck }) => toCheck.length));
    const surest = members.filter(({ toCheck }) => toCheck.length === fewest);
    const shown = surest.reduce((best, one) => (cautionsOf(one) < cautionsOf(best) ? one : best));
    return { shown, others: members.filter((one) => one !== shown) };
  });
}

/** The number of cautions on the way. The one about the welcome is left out, as every way from a welcome has it. */
const cautionsOf = ({ first, path }: Pathway): number =>
  CAUTIONS.filter((kind) => kind !== 'WELCOME')
    .map((kind) => [first, ...path].filter(({ cautions }) => cautions.includes(kind)).length)
    .reduce((sum, count) => sum + count, 0);
