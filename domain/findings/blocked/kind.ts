import { pairTitle } from '../explanation.ts';
import { inOrder } from '../finding-list.ts';
import type { FindingKind } from '../kind.ts';
import { CONDITION_FIELDS } from '../presumed-fields.ts';
import { testReadings } from '../presumed-tests.ts';
import type { Reading } from '../presumed-values.ts';
import { BlockedFinding } from './evidence.ts';
import { explainBlocked } from './explanation.ts';
import { blockedPairs } from './rule.ts';
import { en } from './words.en.ts';
import { type BlockedWords, fr } from './words.fr.ts';

/** The kind M09: a passage that obstacles block for an audience. */
export const blockedPassage: FindingKind<BlockedFinding, BlockedWords> = {
  code: 'M09',
  schema: BlockedFinding,
  find: inOrder(blockedPairs),
  reads: ({ elements, evidence: { passerelles } }, snapshot) => [
    ...elements.map((id): Reading => [id, CONDITION_FIELDS]),
    ...passerelles.flatMap(({ id }) => testReadings(snapshot, id)),
  ],
  readsAudience: true,
  keyNamesAudience: true,
  needs: 'NEEDS_AUDIENCE',
  isFoundBy: (elements) => elements.length === 2,
  whatIf: 'near',
  section: { group: 'audience', place: 2 },
  title: pairTitle,
  explain: explainBlocked,
  words: { fr, en },
};
