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
const LEAST_LIKENESS = 0.45;
const MOST_PROPOSALS = 5;

/**
 * Proposes meanings for an unknown word: at most five, those of the most similar words first. `entries` are the known
 * words with their meanings.
 */
export function proposalsFor<T>(word: string, entries: Iterable<readonly [word: string, meaning: T]>): T[] {
  if (word.length > LONGEST) return [];
  const best = new Map<T, number>();
  for (const [known, meaning] of entries) {
    if (known.length > LONGEST) continue;
    const score = likeness(word, known, LEAST_LIKENESS);
    if (score >= LEAST_LIKENESS && score > (best.get(meaning) ?? 0)) best.set(meaning, score);
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PROPOSALS)
    .map(([meaning]) => meaning);
}
