import type { Pathway } from '../../analysis/results.ts';
import { type Block, fullElement, type Line, line, type Phrases, quiet } from '../explanation.ts';
import { undocumentedLinksLine } from '../links-explanation.ts';
import type { TooLongFinding } from './evidence.ts';
import type { TooLongWords } from './words.fr.ts';

/**
 * Explains a finding of M16 (too long) in blocks of text: the first pathway that people could take, with the months
 * that each filière takes, and the limit. `words` holds the texts of the kind in one language; `phrases` names
 * elements.
 */
export function explainLength(
  { evidence: { months, horizon, withoutConcurrent, pathway, undocumentedLinks } }: TooLongFinding,
  words: TooLongWords,
  phrases: Phrases,
): Block[] {
  return [
    line(words.shortest(months, horizon)),
    ...(withoutConcurrent ? [line(words.withoutConcurrent)] : []),
    line(words.pathway),
    { kind: 'steps', items: calendar(pathway, phrases) },
    ...undocumentedLinksLine('known', undocumentedLinks, phrases),
  ];
}

/** The filières of a pathway with the months that each takes, the wait included. */
function calendar({ filieres, first, path }: Pathway, phrases: Phrases): Line[] {
  const times = [
    { to: filieres[0]!, start: 0, end: first.end, waitMonths: first.waitMonths },
    ...path.map(({ to, start, end, waitMonths }) => ({ to, start, end, waitMonths })),
  ];
  return times.map(({ to, start, end, waitMonths }) => {
    const when = start === null || end === null ? '' : phrases.months(start, end);
    const wait = waitMonths === null || waitMonths === 0 ? '' : ` · ${phrases.waiting(waitMonths)}`;
    return [fullElement(to), ' ', quiet(when + wait)];
  });
}
