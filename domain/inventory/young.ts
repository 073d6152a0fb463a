import { isValidAt } from '../model/dates.ts';
import type { Filiere } from '../model/entities.ts';
import { linkedOperators } from '../model/linked-operators.ts';
import type { NetworkDocument } from '../model/network.ts';
import { isOfferingType } from '../model/operator-types.ts';
import { silentOperatorsAt } from '../model/silent-operators.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';

/** What nobody has documented yet of the operators of a day. */
export interface Undocumented {
  /** Operators of the day, but those whose type offers no filière. */
  readonly operators: number;
  /** Those of them without an active filière (`silentOperatorsAt`): nobody has said what they offer. */
  readonly withoutFilieres: number;
  /** Those of them of which neither a passerelle out nor one in is documented. */
  readonly withoutLinks: number;
  /** Operators with an active filière of another stage than welcome: those whose levels count. */
  readonly teaching: number;
  /** Those of them of which no such filière gives a level at its entry or its exit. */
  readonly withoutLevels: number;
  /** Filières of these operators of which a rule presumed what people have at the exit. */
  readonly presumedLevels: number;
  /** Whether more than half of the operators have no active filière. */
  readonly lacksFilieres: boolean;
  /** Whether the links of more than half of the operators are undocumented. */
  readonly lacksLinks: boolean;
  /** Whether the levels of more than half of the teaching operators are undocumented. */
  readonly lacksLevels: boolean;
}

/**
 * Counts the operators whose filières, links or levels nobody has documented on a day. An inventory is young, and says
 * so before anything else, while this is so for more than half of them (`lacksFilieres`, `lacksLinks`, `lacksLevels`).
 */
export function undocumentedAt(document: NetworkDocument, at: string): Undocumented {
  const valid = new Map(
    document.operators
      .filter((operator) => isValidAt(operator, at))
      .map((operator) => [operator.id, operator]),
  );
  const linked = linkedOperators(document);
  const [offering, teaching, withLevels] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const presumed: string[] = [];
  for (const filiere of document.filieres) {
    const { operator, stage } = filiere;
    if (!valid.has(operator) || !isValidAt(filiere, at)) continue;
    offering.add(operator);
    // Guidance sends to the right level, so a filière of welcome needs none.
    if (stage === 'INTAKE') continue;
    teaching.add(operator);
    if (hasLevel(filiere)) withLevels.add(operator);
    else if (Object.keys(filiere.exit ?? {}).length > 0) presumed.push(operator);
  }
  const presumedLevels = presumed.filter((operator) => !withLevels.has(operator)).length;
  const hasLinks = (id: string): boolean => {
    const verifiedOn = valid.get(id)?.linksVerifiedOn;
    return (verifiedOn !== undefined && verifiedOn <= at) || linked.out.has(id) || linked.into.has(id);
  };
  const all = [...valid.values()].filter(({ id, type }) => offering.has(id) || isOfferingType(type));
  const withoutFilieres = silentOperatorsAt(document, at).length;
  const withoutLinks = all.filter(({ id }) => !hasLinks(id)).length;
  const withoutLevels = teaching.size - withLevels.size;
  return {
    ...{
      operators: all.length,
      withoutFilieres,
      withoutLinks,
      teaching: teaching.size,
      withoutLevels,
      presumedLevels,
    },
    lacksFilieres: withoutFilieres * 2 > all.length,
    lacksLinks: withoutLinks * 2 > all.length,
    lacksLevels: withoutLevels * 2 > teaching.size,
  };
}

/** Whether a filière gives any level, at its entry or its exit, that is more than presumed. */
function hasLevel({ entry, exit = {}, presumed = [] }: Filiere): boolean {
  if (Object.keys(exit).some((name) => !presumed.includes(`exit.${name}`))) return true;
  return DIMENSIONS.some((dimension) => {
    const { min, tested, max } = entry?.[dimension] ?? {};
    return min !== undefined || tested !== undefined || max !== undefined;
  });
}
