import { fullestBassin } from '../../domain/slides/template.ts';
import { useNetwork } from '../context/network.tsx';
import { bassinOf, keptMine } from '../model/mine.ts';

/** The bassin of which a pack is made: the first of those that are given and exist, else one's own, else the one with the most filières. */
export function usePackBassin(given: readonly string[] = []): string | undefined {
  const { document, view } = useNetwork();
  const known = new Set(document.bassins.map(({ id }) => id));
  return [...given, ...bassinOf(keptMine())].find((id) => known.has(id)) ?? fullestBassin(document, view)?.id;
}
