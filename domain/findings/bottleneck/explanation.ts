import { MASKED } from '../../model/vocabulary.ts';
import { type Block, fullElement, line, naming, type Phrases, strong } from '../explanation.ts';
import type { BottleneckFinding } from './evidence.ts';
import type { BottleneckWords } from './words.fr.ts';

/**
 * Explains a finding of M10 (bottleneck) in blocks of text: whether arrivals or the wait are too large, with the
 * figures of both. `words` holds the texts of the kind in one language. Masked arrivals are
 * at least 1 already, so "at least" is not said of them.
 */
export function explainBottleneck(
  { evidence: { arrivals, atLeast, silent, intake, waitMonths, because } }: BottleneckFinding,
  words: BottleneckWords,
  { list, people }: Phrases,
): Block[] {
  return [
    line(strong(because.map((reason) => words.because[reason]).join(' '))),
    line(
      list([
        arrivals === null
          ? words.noArrivals
          : words.arrivals(people(arrivals), atLeast && arrivals !== MASKED),
        intake === null ? words.noIntake : words.intake(intake),
        waitMonths === null ? words.noWait : words.wait(waitMonths),
      ]),
    ),
    ...naming(words.silent, silent, fullElement),
  ];
}
