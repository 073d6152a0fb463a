import type { Operator } from '../model/entities.ts';
import { silentOperatorsAt } from '../model/silent-operators.ts';
import { perDay } from './per-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** The silent operators of the day of a snapshot (`silentOperatorsAt`), in id order. */
export const silentOperators: (snapshot: Snapshot) => readonly Operator[] = perDay(({ document, at }) =>
  silentOperatorsAt(document, at),
);
