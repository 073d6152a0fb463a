import type { FindingKind } from '../kind.ts';
import { LevelGapFinding } from './evidence.ts';
import { levelGaps } from './rule.ts';
import { levelWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type LevelGapWords } from './words.fr.ts';

/** M03. */
export const levelGap: FindingKind<LevelGapFinding, LevelGapWords> = {
  code: 'M03',
  schema: LevelGapFinding,
  find: levelGaps,
  waits: levelWaits,
  whatIf: 'near',
  section: { group: 'network', place: 1 },
  isOnMapAtFirst: true,
  badge: { sign: '03' },
  elementsOf: ({ elements, evidence }) => [elements[0], evidence.from, evidence.to],
  titleOf: ({ evidence }) => [evidence.from, evidence.to],
  words: { fr, en },
};
