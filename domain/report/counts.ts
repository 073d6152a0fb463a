import { filiereOf } from '../graph/snapshot.ts';
import { isValidAt } from '../model/dates.ts';
import type { Agreement, Filiere, Operator, Passerelle } from '../model/entities.ts';
import type { ReportDay } from './context.ts';

/** What there is in the perimeter of a chapter on a day. */

/** The operators that are valid on the day. */
export const operatorsOn = ({ snapshot, inside }: ReportDay): readonly Operator[] =>
  snapshot.document.operators.filter(
    (operator, position) => snapshot.operatorValid[position] === 1 && inside.hasOperator(operator.id),
  );

/** The active filières of the day. */
export function filieresOn({ snapshot, inside }: ReportDay): readonly Filiere[] {
  const { nodes } = snapshot;
  const found: Filiere[] = [];
  for (let node = 0; node < nodes.count; node++)
    if (nodes.isOutlet[node] === 0 && nodes.active[node] === 1 && inside.hasNode(node))
      found.push(filiereOf(snapshot, node));
  return found;
}

/** The passerelles in force on the day between ends that exist, with an end in the perimeter. */
export const passerellesOn = ({ snapshot, inside }: ReportDay): readonly Passerelle[] =>
  snapshot.document.passerelles.filter(
    ({ id }, position) => snapshot.passerelles.active[position] === 1 && inside.has(id),
  );

/** Whether a party of an agreement is in the perimeter. */
export const isParty = ({ inside }: ReportDay, { parties }: Agreement): boolean =>
  inside.isWhole || parties.some(inside.hasOperator);

/** The agreements that are signed and in force on the day. One without a day of signature counts as signed. */
export const agreementsOn = (at: ReportDay): readonly Agreement[] =>
  at.snapshot.document.agreements.filter(
    (agreement) =>
      isValidAt(agreement, at.snapshot.at) &&
      (agreement.signedOn === undefined || agreement.signedOn <= at.snapshot.at) &&
      isParty(at, agreement),
  );

/** Places per year of the filières that give them, and how many do not. */
export function placesOf(filieres: readonly Filiere[]): { readonly said: number; readonly unknown: number } {
  const known = filieres.flatMap(({ intake }) => intake ?? []);
  return { said: known.reduce((sum, places) => sum + places, 0), unknown: filieres.length - known.length };
}
