import { fullElement, line, naming } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { undocumentedLinksLine } from '../links-explanation.ts';
import { OutsideBassinFinding } from './evidence.ts';
import { crossingReadings } from './reads.ts';
import { targetsOutsideBassin } from './rule.ts';
import { bassinWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type OutsideBassinWords } from './words.fr.ts';

/** The kind M11: a target that a bassin reaches only through filières outside it. */
export const outsideBassin: FindingKind<OutsideBassinFinding, OutsideBassinWords> = {
  code: 'M11',
  schema: OutsideBassinFinding,
  find: targetsOutsideBassin,
  waits: bassinWaits,
  reads: crossingReadings,
  whatIf: 'whole',
  section: { group: 'network', place: 8 },
  /** Without the starts of the bassin from which the target is reached. */
  judgedOn: ({ evidence: { target, outside } }) => [target, outside],
  /** An area and what is offered there have no levels or conditions; a code may look like the id of a filière. */
  judgedElements: () => [],
  title: ([bassin = '', target = ''], _, phrases) => `${phrases.name(bassin)} → ${phrases.target(target)}`,
  explain: ({ elements: [bassin, target], evidence }, words, phrases) => [
    line(
      words.reached(
        evidence.target === 'SECTOR' ? phrases.sector(target) : phrases.name(target),
        phrases.name(bassin),
      ),
    ),
    ...naming(words.outside, evidence.outside, fullElement),
    ...naming(words.starts, evidence.starts, fullElement),
    ...undocumentedLinksLine('known', evidence.undocumentedLinks, phrases),
  ],
  words: { fr, en },
};
