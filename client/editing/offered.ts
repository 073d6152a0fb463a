import { fold } from '../model/search.ts';
import type { Option } from './options.ts';

/** At most this many options of a long list are rendered at once; typing narrows them. */
const MOST_OFFERED = 100;

interface Folded {
  readonly label: string;
  /** The label and the other names, each without accents and capitals. */
  readonly names: readonly string[];
  readonly all: string;
}

const folded = new WeakMap<Option, Folded>();

/**
 * Caches the names without accents and capitals, because a form filters the same ten thousand names at every
 * key press.
 */
function foldedOf(option: Option): Folded {
  const known = folded.get(option);
  if (known !== undefined) return known;
  const names = [option.label, ...(option.also ?? [])].map(fold);
  const made = { label: names[0] ?? '', names, all: names.join(' ') };
  folded.set(option, made);
  return made;
}

/** One line of a drop-down list. */
export interface Offered {
  readonly value: string;
  readonly label: string;
  /** The other name by which the option was found, such as an acronym; absent when its label has every typed word. */
  readonly by?: string;
}

/**
 * Picks which `options` a drop-down list draws, as drawing all of a long list would be slow: the first hundred whose
 * names (label, acronym, former names) contain every word of `search`, and those in `chosen`. An option whose label or
 * other name is `search` itself comes first, then those whose label begins with it, then those in which each typed word
 * begins a word of the label. Options are identified by their position in `options`, written as a text:
 * so are `chosen` and the `value` of each result.
 */
export function offered(
  options: readonly Option[],
  search: string,
  chosen: readonly string[],
): readonly Offered[] {
  // After a choice, the search text of the list is the chosen label: that is not a search.
  const isChoice = chosen.some((position) => options[Number(position)]?.label === search);
  const words = isChoice ? [] : fold(search).split(' ').filter(Boolean);
  const positions = new Set<number>(words.length === 0 ? [] : namedExactly(options, search));
  for (const index of words.length === 0 ? options.keys() : nearestFirst(options, fold(search), words)) {
    if (positions.size >= MOST_OFFERED) break;
    positions.add(index);
  }
  const named = chosen.map(Number).filter((index) => !positions.has(index));
  return [...positions, ...named].flatMap((index) => {
    const option = options[index];
    if (option === undefined) return [];
    const by = otherName(option, words);
    return [{ value: String(index), label: option.label, ...(by !== undefined && { by }) }];
  });
}

/** The positions of the options that contain every word, those whose labels begin like the search first. */
function nearestFirst(
  options: readonly Option[],
  search: string,
  words: readonly string[],
): readonly number[] {
  const [begun, byWords, others]: [number[], number[], number[]] = [[], [], []];
  for (const [index, option] of options.entries()) {
    const { label, all } = foldedOf(option);
    if (!words.every((word) => all.includes(word))) continue;
    const spaced = ` ${label}`;
    if (label.startsWith(search)) begun.push(index);
    else if (words.every((word) => spaced.includes(` ${word}`))) byWords.push(index);
    else others.push(index);
  }
  return [...begun, ...byWords, ...others];
}

/**
 * Lists the positions of the options that a text names: those whose label is the text, else those with another name
 * that is the text. Accents and capitals do not count.
 */
export function namedExactly(options: readonly Option[], text: string): readonly number[] {
  const wanted = fold(text);
  const byLabel = options.flatMap((option, index) => (foldedOf(option).label === wanted ? [index] : []));
  if (byLabel.length > 0) return byLabel;
  return options.flatMap((option, index) => (foldedOf(option).names.includes(wanted) ? [index] : []));
}

/** The other name that explains why an option is offered; undefined when its label has every typed word. */
function otherName(option: Option, words: readonly string[]): string | undefined {
  const { label, names } = foldedOf(option);
  const missing = words.filter((word) => !label.includes(word));
  if (missing.length === 0) return undefined;
  const at = names.findIndex((name, index) => index > 0 && missing.every((word) => name.includes(word)));
  return at < 0 ? undefined : option.also?.[at - 1];
}
