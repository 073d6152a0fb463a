import { pairTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { MissingPasserelleFinding } from './evidence.ts';
import { explainPair } from './explanation.ts';
import { pairOfKey } from './pair-of-key.ts';
import { findMissingPasserelles } from './rule.ts';
import { missingPasserelleWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type MissingPasserelleWords } from './words.fr.ts';

/** The kind M04: a passerelle that two filières could have and do not have. */
export const missingPasserelle: FindingKind<MissingPasserelleFinding, MissingPasserelleWords> = {
  code: 'M04',
  schema: MissingPasserelleFinding,
  find: findMissingPasserelles,
  waits: missingPasserelleWaits,
  findOne: pairOfKey,
  readsAudience: true,
  isBetweenOperators: true,
  whatIf: 'pairs',
  section: { group: 'passerelles', place: 1 },
  isOnMapAtFirst: true,
  /** Without the impact, whose links are documented, the other links between the two operators, and the number of pairs. */
  judgedOn: ({ evidence: { operators, levels, bassins, bassinBySite, sectorKnown } }) => [
    operators,
    levels,
    bassins,
    bassinBySite,
    sectorKnown,
  ],
  ownEvidence: ({ evidence }) => ({ ...evidence, impact: null, pairs: null, presumed: null }),
  title: pairTitle,
  explain: explainPair,
  words: { fr, en },
};
