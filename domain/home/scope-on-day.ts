import { filiereOf, type Snapshot } from '../graph/snapshot.ts';
import { isValidAt } from '../model/dates.ts';
import type { Agreement, Filiere, Operator, Passerelle } from '../model/entities.ts';
import type { Scope } from './scope.ts';

/** What there is in a scope on the day of a snapshot, for every screen and document that counts it. */

export interface ScopeOnDay {
  readonly snapshot: Snapshot;
  readonly inside: Pick<Scope, 'isWhole' | 'hasNode' | 'hasOperator' | 'has'>;
}

/** The operators that are valid on the day. */
export const operatorsOn = ({ snapshot, inside }: ScopeOnDay): readonly Operator[] =>
  snapshot.document.operators.filter(
    (operator, position) => snapshot.operatorValid[position] === 1 && inside.hasOperator(operator.id),
  );

/** The active filières of the day. */
export function filieresOn({ snapshot, inside }: ScopeOnDay): readonly Filiere[] {
  const { nodes } = snapshot;
  const found: Filiere[] = [];
  for (let node = 0; node < nodes.count; node++)
    if (nodes.isOutlet[node] === 0 && nodes.active[node] === 1 && inside.hasNode(node))
      found.push(filiereOf(snapshot, node));
  return found;
}

/** The passerelles in force on the day between ends that exist, with an end in the scope. */
export const passerellesOn = ({ snapshot, inside }: ScopeOnDay): readonly Passerelle[] =>
  snapshot.document.passerelles.filter(
    ({ id }, position) => snapshot.passerelles.active[position] === 1 && inside.has(id),
  );

/** Whether a party of an agreement is in the scope. */
export const isParty = ({ inside }: Pick<ScopeOnDay, 'inside'>, { parties }: Agreement): boolean =>
  inside.isWhole || parties.some(inside.hasOperator);

/** The agreements that are signed and in force on the day. One without a day of signature counts as signed. */
export const agreementsOn = (on: ScopeOnDay): readonly Agreement[] =>
  on.snapshot.document.agreements.filter(
    (agreement) =>
      isValidAt(agreement, on.snapshot.at) &&
      (agreement.signedOn === undefined || agreement.signedOn <= on.snapshot.at) &&
      isParty(on, agreement),
  );
