import { elementTitle, line } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { needFields } from '../presumed-fields.ts';
import { HarderTestFinding } from './evidence.ts';
import { harderTests } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type HarderTestWords } from './words.fr.ts';

/** The kind M15: an entry test above the declared level. */
export const harderTest: FindingKind<HarderTestFinding, HarderTestWords> = {
  code: 'M15',
  schema: HarderTestFinding,
  find: harderTests,
  reads: ({ elements: [id], evidence: { dimensions } }) => [
    [id, dimensions.flatMap(({ dimension }) => needFields(dimension))],
  ],
  whatIf: 'untouched',
  section: { group: 'network', place: 15 },
  badge: { sign: 'higher' },
  title: elementTitle,
  explain: ({ evidence: { dimensions } }, words, { vocabulary, level }) =>
    dimensions.map(({ dimension, declared, tested }) => {
      const [name, test] = [vocabulary.dimension[dimension], level(dimension, tested)];
      return line(
        declared === null
          ? words.undeclared(name, test)
          : words.harder(name, test, level(dimension, declared)),
      );
    }),
  words: { fr, en },
};
