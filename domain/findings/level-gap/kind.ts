import { levelTable, line, pairTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { testReadings } from '../presumed-tests.ts';
import { LevelGapFinding } from './evidence.ts';
import { levelGaps } from './rule.ts';
import { levelWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type LevelGapWords } from './words.fr.ts';

/** The kind M03: a passerelle whose target asks for higher levels than people have. */
export const levelGap: FindingKind<LevelGapFinding, LevelGapWords> = {
  code: 'M03',
  schema: LevelGapFinding,
  find: levelGaps,
  waits: levelWaits,
  reads: ({ elements: [id], evidence: { levels } }, snapshot) =>
    testReadings(
      snapshot,
      id,
      levels.dimensions
        .filter(({ verdict }) => verdict === 'GAP' || verdict === 'OVER')
        .map(({ dimension }) => dimension),
    ),
  whatIf: 'near',
  section: { group: 'network', place: 1 },
  isOnMapAtFirst: true,
  badge: { sign: 'stairs' },
  elementsOf: ({ elements, evidence }) => [elements[0], evidence.from, evidence.to],
  about: ({ evidence }) => [evidence.from, evidence.to],
  title: pairTitle,
  explain: ({ certainty, evidence: { gap, levels } }, words, { vocabulary }) => [
    line(`${words.missing(gap)} ${vocabulary.certainty[certainty]}.`),
    levelTable(levels),
  ],
  words: { fr, en },
};
