import { fold } from '../model/search.ts';
import type { Option } from './options.ts';

/** At most this many options of a long list are rendered at once; typing narrows them. */
const MOST_OFFERED = 100;

const folded = new WeakMap<Option, string>();

/**
 * Caches the label without accents and capitals, because a form filters the same ten thousand names at every
 * key press.
 */
function foldedLabel(option: Option): string {
  const text = folded.get(option) ?? fold(option.label);
  folded.set(option, text);
  return text;
}

/**
 * Picks which `options` a drop-down list draws, as drawing all of a long list would be slow: the first hundred whose
 * label contains every word of `search`, and those in `chosen`. Options are identified by their position in
 * `options`, written as a text: so are `chosen` and the `value` of each result.
 */
export function offered(
  options: readonly Option[],
  search: string,
  chosen: readonly string[],
): { value: string; label: string }[] {
  // After a choice, the search text of the list is the chosen label: that is not a search.
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
