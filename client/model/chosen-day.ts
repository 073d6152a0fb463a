import * as z from 'zod';
import { keptChoice } from './kept-choice.ts';

/** What is kept for a present day that was chosen: tomorrow it means tomorrow. */
const TODAY = 'today';
const Kept = z.record(z.string(), z.union([z.iso.date(), z.literal(TODAY)]));

/** The days that the user chose to read networks at, by the name of the network. Each browser keeps its own. */
const choice = keptChoice('passerelles.day');

/**
 * Returns the day at which this browser reads a network, by the `name` of the network; undefined when the user chose none.
 * `today` is the present day.
 */
export function keptDay(name: string, today: string): string | undefined {
  const day = all()[name];
  return day === TODAY ? today : day;
}

/** Keeps the day at which this browser reads a network from now on; undefined for the day of the inventory. */
export function keepDay(name: string, day: string | undefined, today: string): void {
  const { [name]: _, ...others } = all();
  choice.write(
    JSON.stringify(day === undefined ? others : { ...others, [name]: day === today ? TODAY : day }),
  );
}

function all(): Readonly<Record<string, string>> {
  try {
    return Kept.safeParse(JSON.parse(choice.read())).data ?? {};
  } catch {
    // Nothing is kept yet, or another program wrote something else under this name.
    return {};
  }
}
