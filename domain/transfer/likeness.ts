/**
 * Returns how similar two words (in plain letters) are: 1 for equal words, 0 for nothing in common. Results below
 * `least` may be too low, which saves time.
 */
export function likeness(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const [first = '', second = ''] = [a, b].sort((left, right) => left.length - right.length);
  const words = new Set(second.split(' '));
  const shared = first.split(' ').filter((word) => words.has(word)).length;
  const inside = second.includes(first) && first.length > 2 ? 0.6 + (0.4 * first.length) / second.length : 0;
  // The difference in length is a lower bound on the number of edits.
  const mayBeAlike = first.length >= least * second.length;
  const spelled = mayBeAlike ? 1 - edits(first, second) / second.length : 0;
  return Math.max(spelled, inside, (0.9 * shared) / words.size);
}

/**
 * Returns the edit distance of two words: how many letters must be changed, inserted, deleted or swapped with a
 * neighbour to turn one into the other.
 */
export function edits(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, before[column - 2]! + 1);
      here.push(least);
    }
    before = above;
    above = here;
  }
  return above[b.length]!;
}

/** Longer texts are sentences rather than words, and are not compared. */
const LONGEST = 80;
const MOST_PROPOSALS = 5;
/** Words that say nothing of the meaning of a text. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...[
    'd',
    'l',
    'de',
    'du',
    'des',
    'la',
    'le',
    'les',
    'et',
    'en',
    'a',
    'au',
    'aux',
    'un',
    'une',
    'pour',
    'par',
  ],
  ...[
    'the',
    'of',
    'and',
    'for',
    'in',
    'to',
    'van',
    'de',
    'het',
    'en',
    'asbl',
    'sur',
    'dans',
    'avec',
    'ou',
    'or',
  ],
]);
/** Least share of the words of the longer text that the shorter one must cover. */
const LEAST_SHARE = 0.5;

const meaningWords = (text: string): string[] => text.split(' ').filter((word) => !EMPTY_WORDS.has(word));

/**
 * Whether a word (in plain letters) is another one with a slip of the hand: one letter too much, missing or wrong, two
 * in a long word. In a short word another letter is another word.
 */
export function isSlip(word: string, known: string): boolean {
  const [short, long] = word.length < known.length ? [word, known] : [known, word];
  if (short.length < 3 || word === known || long.length - short.length > 2) return false;
  const distance = edits(word, known);
  if (short.length < 6) return distance === 1 && short.length !== long.length;
  return distance <= (short.length < 9 ? 1 : 2);
}

/**
 * How near the meaning of a text is to that of a known one: the share of its words that both have, when one of them
 * has all the words of the other ("EFT agréée": "EFT"). 0 for words that only look alike.
 */
function nearness(word: string, known: string): number {
  const [own, other] = [new Set(meaningWords(word)), new Set(meaningWords(known))];
  const shared = [...own].filter((one) => other.has(one)).length;
  if (shared === 0 || shared < Math.min(own.size, other.size)) return 0;
  const share = shared / Math.max(own.size, other.size);
  return share >= LEAST_SHARE ? share : 0;
}

/** A slip is nearer than a text with one word more. */
const SLIP_NEARNESS = 0.95;

/**
 * Proposes meanings for an unknown word: at most five, the nearest first. `entries` are the known words with their
 * meanings. A meaning is proposed for a slip of the hand and for a text that says the same with more or fewer words,
 * never because two texts have letters in common.
 */
export function proposalsFor<T>(word: string, entries: Iterable<readonly [word: string, meaning: T]>): T[] {
  if (word.length > LONGEST) return [];
  const best = new Map<T, number>();
  for (const [known, meaning] of entries) {
    if (known.length > LONGEST) continue;
    const score = isSlip(word, known) ? SLIP_NEARNESS : nearness(word, known);
    if (score > (best.get(meaning) ?? 0)) best.set(meaning, score);
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PROPOSALS)
    .map(([meaning]) => meaning);
}
