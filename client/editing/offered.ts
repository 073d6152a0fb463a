import { fold } from '../model/search.ts';
import type { Option } from './options.ts';

/** Options drawn at once of a long list; typing narrows it. */
const MOST_OFFERED = 100;

const folded = new WeakMap<Option, string>();

/** Labels are folded once: a form asks the same ten thousand names at every key. */
function foldedLabel(option: Option): string {
  const text = folded.get(option) ?? fold(option.label);
  folded.set(option, text);
  return text;
}

/**
 * What a control offers of a list: the first options that hold every word typed, by their positions, and those that
 * are chosen, which the control has to name. A control that is given all of a long list goes through it at every key.
 */
export function offered(
  options: readonly Option[],
  search: string,
  chosen: readonly string[],
): { value: string; label: string }[] {
  // A control whose choice is made holds its name as if it were typed.
  const isChoice = chosen.some((position) => options[Number(position)]?.label === search);
  const words = isChoice ? [] : fold(search).split(' ').filter(Boolean);
  const positions = new Set<number>();
  for (const [index, option] of options.entries()) {
    if (positions.size === MOST_OFFERED) break;
    if (words.length === 0 || words.every((word) => foldedLabel(option).includes(word))) positions.add(index);
  }
  const named = chosen.map(Number).filter((index) => !positions.has(index));
  return [...positions, ...named].flatMap((index) => {
    const option = options[index];
    return option === undefined ? [] : [{ value: String(index), label: option.label }];
  });
}
