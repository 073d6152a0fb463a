import * as z from 'zod';
import { keptChoice } from './kept-choice.ts';

/** What a user chose as their own: a bassin or an operator, with the name that it had then. */
const Mine = z.strictObject({ kind: z.enum(['bassin', 'operator']), id: z.string(), name: z.string() });
export type Mine = z.infer<typeof Mine>;

/** The choice as this browser keeps it; empty for the whole network. There are no user accounts yet. */
export const mineChoice = keptChoice('passerelles.mine');

/** The bassin by which other screens filter when it is the user's own; none for an operator or the whole network. */
export const bassinOf = (mine: Mine | undefined): string[] => (mine?.kind === 'bassin' ? [mine.id] : []);

/**
 * Returns the bassin or the operator that this browser keeps as the user's own (`text`); undefined when there is none.
 */
export function keptMine(text = mineChoice.read()): Mine | undefined {
  if (text === '') return undefined;
  try {
    return Mine.safeParse(JSON.parse(text)).data;
  } catch {
    // Another program wrote something else under this name.
    return undefined;
  }
}

/** Keeps the user's own bassin or operator in this browser; undefined for the whole network. */
export const keepMine = (mine: Mine | undefined): void =>
  mineChoice.write(mine === undefined ? '' : JSON.stringify(mine));
