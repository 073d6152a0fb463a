import { useNetwork } from '../context/network.tsx';
import { useFilieresApart } from '../editing/use-filieres-apart.ts';

/** What tells a filière, given by its id, from the others of its name and operator; nothing where its name is its own. */
export function FiliereApart({ id, operator }: { readonly id: string; readonly operator: string }) {
  const { view } = useNetwork();
  const apart = useFilieresApart(view.document, operator).get(id);
  return apart === undefined ? null : <>, {apart}</>;
}
