import { CAUTIONS, type Pathway } from '../../analysis/results.ts';

/** A pathway, and others that only enter it differently. */
export interface EntryGroup {
  readonly shown: Pathway;
  readonly others: readonly Pathway[];
}

/** Pathways that end alike. */
interface Alike {
  /** The filières after the one of the welcome stage; undefined when the first pathway of the group has none. */
  readonly core: readonly string[] | undefined;
  readonly members: Pathway[];
}

/**
 * Puts pathways that only enter the same pathway differently into one group: by another filière of the welcome stage, by
 * a longer way, or directly. The groups keep the order of their first pathway. In a group, among those that go straight
 * from a welcome with the fewest points to check, the one with the fewest cautions is shown. `isWelcome` says whether a
 * filière is of the welcome stage.
 */
export function groupByEntry(
  pathways: readonly Pathway[],
  isWelcome: (filiere: string) => boolean,
): readonly EntryGroup[] {
  const groups: Alike[] = [];
  for (const pathway of pathways) {
    const found = groups.find((group) => entersSame(group, pathway));
    if (found === undefined) groups.push({ core: coreOf(pathway, isWelcome), members: [pathway] });
    else found.members.push(pathway);
  }
  return groups.map(({ core, members }) => {
    const straight = members.filter(
      ({ filieres }) => filieres.length === 1 + (core?.length ?? 0) && isWelcome(filieres[0]!),
    );
    const fewest = Math.min(...straight.map(({ toCheck }) => toCheck.length));
    const surest = straight.filter(({ toCheck }) => toCheck.length === fewest);
    const shown = surest.reduce(
      (best, one) => (cautionsOf(one) < cautionsOf(best) ? one : best),
      members[0]!,
    );
    return { shown, others: members.filter((one) => one !== shown) };
  });
}

/** Ways of which all steps teach something, and ways with a step that teaches nothing more. */
interface ByUse {
  readonly useful: readonly Pathway[];
  readonly useless: readonly Pathway[];
}

/**
 * Parts the pathways, in their order, by whether a step of theirs teaches nothing more than the audience knows. Where all
 * have such a step, they are the answer all the same.
 */
export function byUse(pathways: readonly Pathway[]): ByUse {
  const isUseless = ({ first, path }: Pathway): boolean =>
    [first, ...path].some(({ cautions }) => cautions.includes('NOTHING_NEW'));
  const useful = pathways.filter((pathway) => !isUseless(pathway));
  return useful.length === 0
    ? { useful: pathways, useless: [] }
    : { useful, useless: pathways.filter(isUseless) };
}

/** The filières after the welcome; undefined for a pathway that begins elsewhere or ends at the welcome. */
const coreOf = (
  { filieres }: Pathway,
  isWelcome: (filiere: string) => boolean,
): readonly string[] | undefined =>
  filieres.length > 1 && isWelcome(filieres[0]!) ? filieres.slice(1) : undefined;

/** Whether a pathway ends with the filières that a group has after its welcome, and at the same outlet. */
function entersSame({ core, members }: Alike, { filieres, outlet }: Pathway): boolean {
  if (core === undefined || outlet !== members[0]!.outlet) return false;
  const end = filieres.slice(-core.length);
  return end.length === core.length && end.every((filiere, index) => filiere === core[index]);
}

/** The number of cautions on the way. The one about the welcome is left out, as every way from a welcome has it. */
const cautionsOf = ({ first, path }: Pathway): number =>
  CAUTIONS.filter((kind) => kind !== 'WELCOME')
    .map((kind) => [first, ...path].filter(({ cautions }) => cautions.includes(kind)).length)
    .reduce((sum, count) => sum + count, 0);
