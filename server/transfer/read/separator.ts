import Papa from 'papaparse';

/** Separators, the most likely first: Excel in Belgium, programs, Excel elsewhere, databases. */
const SEPARATORS = [
  { separator: ';', trust: 1 },
  { separator: '\t', trust: 1 },
  { separator: ',', trust: 0.9 },
  { separator: '|', trust: 0.9 },
] as const;

const SAMPLE_CHARACTERS = 100_000;
const SAMPLE_ROWS = 200;
/** A separator is refused when fewer rows have an equal number of cells. */
const LEAST_SHARE = 0.5;

/**
 * Finds the character that separates the columns of a CSV text; null when there is a single column. The most regular
 * number of cells per row decides rather than the most frequent character, as decimal commas are frequent.
 */
export function separatorOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: { separator: string; score: number; width: number } | undefined;
  for (const { separator, trust } of SEPARATORS) {
    if (!sample.includes(separator)) continue;
    const { share, width } = agreement(sample, separator);
    const score = share * share * trust;
    if (share < LEAST_SHARE) continue;
    if (best === undefined || score > best.score || (score === best.score && width > best.width))
      best = { separator, score, width };
  }
  return best?.separator ?? null;
}

/** The most frequent number of cells per row (at least two), and the share of rows that have it. */
function agreement(sample: string, separator: string): { share: number; width: number } {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter: separator,
    newline: '\n',
    preview: SAMPLE_ROWS,
    skipEmptyLines: 'greedy',
  });
  const byWidth = new Map<number, number>();
  for (const { length } of data) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
  const [width, rows] = [...byWidth].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  return { share: rows / Math.max(1, data.length), width };
}
