import Papa from 'papaparse';

/** In order of habit: Excel in Belgium, programs, Excel elsewhere, databases. */
const SEPARATORS = [
  { separator: ';', trust: 1 },
  { separator: '\t', trust: 1 },
  { separator: ',', trust: 0.9 },
  { separator: '|', trust: 0.9 },
] as const;

const SAMPLE_CHARACTERS = 100_000;
const SAMPLE_ROWS = 200;
/** Less than half of the rows agree: the character only stands in texts. */
const LEAST_SHARE = 0.5;

/**
 * What separates the cells of a text; null when it has one column. That most rows have as many cells as one another
 * counts, and not how often a character stands there: decimal commas and lists in cells are frequent.
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

/** The share of rows that have the most frequent number of cells, two at least. */
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
