import * as z from 'zod';
import { keep, kept } from './browser-storage.ts';

/** What a user chose as their own: a bassin or an operator, with the name that it had then. */
const Mine = z.strictObject({ kind: z.enum(['bassin', 'operator']), id: z.string(), name: z.string() });
export type Mine = z.infer<typeof Mine>;

/** Key under which the browser keeps it. There are no user accounts yet. */
const MINE = 'passerelles.mine';

/** The bassin by which other screens filter when it is the user's own; none for an operator or the whole network. */
export const bassinOf = (mine: Mine | undefined): string[] => (mine?.kind === 'bassin' ? [mine.id] : []);

/** Calls `changed` whenever the user chooses another bassin or operator in this page; returns a function that stops it. */
export function onMine(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

const listeners = new Set<() => void>();

/** Returns the bassin or the operator that this browser keeps as the user's own; undefined when there is none. */
export function keptMine(): Mine | undefined {
  const text = kept('localStorage', MINE);
  if (text === null || text === '') return undefined;
  try {
    return Mine.safeParse(JSON.parse(text)).data;
  } catch {
    // Another program wrote something else under this key.
    return undefined;
  }
}

/** Keeps the user's own bassin or operator in this browser; undefined for the whole network. */
export function keepMine(mine: Mine | undefined): void {
  keep('localStorage', MINE, mine === undefined ? '' : JSON.stringify(mine));
  for (const changed of listeners) changed();
}

/** The text that the browser keeps of it, which is the same as long as the choice is. */
export const keptMineText = (): string => kept('localStorage', MINE) ?? '';
