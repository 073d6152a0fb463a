import { groupBy } from '../model/grouping.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';
import { type Block, fullElement, line, type Phrases } from './explanation.ts';
import type { PresumedValue } from './finding-fields.ts';
import { en } from './presumed-words.en.ts';
import { fr, type PresumedWords } from './presumed-words.fr.ts';

/** More filières than this are only counted. */
const MOST_NAMED = 5;

/** The presumed values on which a finding with this evidence rests; none where the evidence does not name them. */
export function presumedIn(evidence: object): readonly PresumedValue[] {
  // M17 counts its presumed filières in a field of the same name.
  return 'presumed' in evidence && Array.isArray(evidence.presumed) ? evidence.presumed : [];
}

/**
 * Makes the line of an explanation that names the presumed values on which a finding rests. Returns a list with that
 * block, empty when there are none.
 */
export function presumedLine(presumed: readonly PresumedValue[], phrases: Phrases): Block[] {
  if (presumed.length === 0) return [];
  const words = phrases.language === 'fr' ? fr : en;
  const filieres = [...groupBy(presumed, ({ element }) => element)];
  const named = filieres.slice(0, MOST_NAMED).flatMap(([id, values], place) => {
    const fields = new Set(values.map(({ field }) => fieldIn(words, phrases, field)));
    const start = place === 0 ? ' ' : words.between;
    return [`${start}${words.of([...fields].join(', '))}`, fullElement(id), words.close];
  });
  const more = filieres.length - MOST_NAMED;
  return [line(words.lead, ...named, more > 0 ? `${words.more(more)}.` : '.')];
}

/** The name of a field, by its path; all parts of a level at the entry have one name. */
function fieldIn(words: PresumedWords, { vocabulary }: Phrases, path: string): string {
  const [side, name] = path.split('.');
  const dimension = DIMENSIONS.find((known) => known === name);
  if (dimension !== undefined)
    return (side === 'exit' ? words.exit : words.entry)(vocabulary.dimension[dimension]);
  const known: Readonly<Record<string, string>> = words.fields;
  return known[path] ?? path;
}
