import { addTo } from '../../domain/model/grouping.ts';

/**
 * Makes a text comparable for searching: lower case, without accents, ligatures split (œ → oe), punctuation as
 * spaces.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’'`\-–—/.,()«»→:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One of the names under which an item is found. A higher weight makes a match count less. */
export interface SearchName<W extends string = string> {
  readonly why: W;
  readonly text: string;
  readonly weight: number;
}

/** An item that can be found. Its first name is the one that is shown. */
export interface Searchable<W extends string = string> {
  readonly names: readonly SearchName<W>[];
  /** Penalty that puts the item after others that match equally well. */
  readonly weight: number;
}

/** A search result, and the name that matched; undefined when it is the first name. */
export interface Hit<T extends Searchable> {
  readonly item: T;
  readonly by: T['names'][number] | undefined;
}

interface Posting {
  readonly item: number;
  readonly name: number;
  /** The word is the first word of the name. */
  readonly first: boolean;
}

/** An inverted index: for each word, the items and names that contain it. */
interface SearchIndex<T extends Searchable> {
  readonly items: readonly T[];
  readonly words: ReadonlyMap<string, readonly Posting[]>;
  readonly labels: readonly string[];
}

/** Builds an index of items by their names, in which `find` searches. */
export function searchIndex<T extends Searchable>(items: readonly T[]): SearchIndex<T> {
  const words = new Map<string, Posting[]>();
  const folded = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const known = folded.get(text) ?? fold(text);
    folded.set(text, known);
    return known;
  };
  items.forEach(({ names }, item) => {
    names.forEach(({ text }, name) => {
      foldOnce(text)
        .split(' ')
        .forEach((word, at) => {
          addTo(words, word, { item, name, first: at === 0 });
        });
    });
  });
  words.delete('');
  return { items, words, labels: items.map(({ names }) => foldOnce(names[0]?.text ?? '')) };
}

/** How far a word of a name is from the searched word; undefined when they do not match. */
type Distance = (known: string) => number | undefined;

const INSIDE = 3;
const TYPO = 5;

const strictly =
  (wanted: string): Distance =>
  (known) => {
    if (known === wanted) return 0;
    if (known.startsWith(wanted)) return 1;
    return known.includes(wanted) ? INSIDE : undefined;
  };

/**
 * The number of typing errors that are tolerated: none in words with digits or under 4 letters, one under 8,
 * else two.
 */
const slips = (wanted: string): number =>
  wanted.length < 4 || /\d/.test(wanted) ? 0 : wanted.length < 8 ? 1 : 2;

const nearly = (wanted: string): Distance => {
  const most = slips(wanted);
  return (known) => {
    if (most === 0 || known.length < wanted.length - most) return undefined;
    const found = slipsBetween(wanted, known, most);
    return found === undefined ? undefined : TYPO + found;
  };
};

/**
 * Counts the fewest typing errors (missing, extra, wrong or swapped letters) by which `wanted` differs from
 * the beginning of the word `known`; undefined when there are more than `most`.
 */
export function slipsBetween(wanted: string, known: string, most: number): number | undefined {
  let before: number[] = [];
  let row = Array.from({ length: known.length + 1 }, (_, at) => at);
  for (let at = 1; at <= wanted.length; at++) {
    const next = [at];
    for (let to = 1; to <= known.length; to++) {
      const same = wanted[at - 1] === known[to - 1];
      let least = Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (same ? 0 : 1));
      const turned = at > 1 && to > 1 && wanted[at - 1] === known[to - 2] && wanted[at - 2] === known[to - 1];
      if (turned) least = Math.min(least, before[to - 2]! + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return undefined;
    before = row;
    row = next;
  }
  // A match with the beginning of the word is enough, because results are shown while the user types.
  const found = Math.min(...row);
  return found > most ? undefined : found;
}

interface Best {
  readonly cost: number;
  readonly name: number;
}

/**
 * The best matching name of each item for one word. Typing errors are only tolerated when no word matches
 * exactly.
 */
function bestNames(index: SearchIndex<Searchable>, wanted: string): ReadonlyMap<number, Best> {
  const strict = within(index, strictly(wanted));
  return strict.size > 0 ? strict : within(index, nearly(wanted));
}

function within({ items, words }: SearchIndex<Searchable>, distance: Distance): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const [known, postings] of words) {
    const far = distance(known);
    if (far === undefined) continue;
    for (const { item, name, first } of postings) {
      const cost = far + (items[item]?.names[name]?.weight ?? 0) - (first ? 0.5 : 0);
      const other = best.get(item);
      if (other === undefined || cost < other.cost || (cost === other.cost && name < other.name))
        best.set(item, { cost, name });
    }
  }
  return best;
}

/**
 * Searches an index made by `searchIndex` for the items that match every word of `text`, best match first. `hits`
 * holds at most `most` of them, each with the name that matched; `total` counts all matches.
 */
export function find<T extends Searchable>(
  index: SearchIndex<T>,
  text: string,
  most: number,
): { readonly hits: readonly Hit<T>[]; readonly total: number } {
  const wanted = fold(text);
  if (wanted === '') return { hits: [], total: 0 };
  const byWord = wanted.split(' ').map((word) => bestNames(index, word));
  const [first, ...others] = byWord;
  const found: { item: number; cost: number; by: number }[] = [];
  for (const [item, best] of first ?? []) {
    const all = [best, ...others.map((one) => one.get(item))];
    if (!all.every((one) => one !== undefined)) continue;
    const label = index.labels[item] ?? '';
    const whole = label === wanted ? 6 : label.startsWith(wanted) ? 4 : 0;
    const cost = all.reduce((sum, one) => sum + one.cost, 0) + (index.items[item]?.weight ?? 0) - whole;
    found.push({ item, cost, by: all.find(({ name }) => name > 0)?.name ?? 0 });
  }
  found.sort((a, b) => a.cost - b.cost || a.item - b.item);
  const hits = found.slice(0, most).flatMap(({ item, by }): Hit<T>[] => {
    const one = index.items[item];
    return one === undefined ? [] : [{ item: one, by: by === 0 ? undefined : one.names[by] }];
  });
  return { hits, total: found.length };
}
