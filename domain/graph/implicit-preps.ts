import { isValidAt } from '../model/dates.ts';
import { perDay } from './per-snapshot.ts';

/**
 * Marks the filières that prepare for the general outlet only because pathways may end there: active final steps
 * without a valid PREP edge of their own.
 */
export const implicitPreps = perDay(({ document, at, nodes }): Uint8Array => {
  const marks = nodes.terminal.map((terminal, node) => terminal & nodes.active[node]!);
  for (const prep of document.preps) if (isValidAt(prep, at)) marks[nodes.index.get(prep.filiere)!] = 0;
  return marks;
});
