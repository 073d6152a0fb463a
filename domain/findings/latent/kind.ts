import { fullElement, line, naming } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { undocumentedLinksLine } from '../links-explanation.ts';
import { LatentFinding } from './evidence.ts';
import { sentRows } from './rows.ts';
import { latent } from './rule.ts';
import { referralWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type LatentWords } from './words.fr.ts';

/** The kind M08: people go from one operator to another without a passerelle. */
export const latentPassage: FindingKind<LatentFinding, LatentWords> = {
  code: 'M08',
  schema: LatentFinding,
  find: latent,
  waits: referralWaits,
  whatIf: 'near',
  section: { group: 'network', place: 10 },
  isOnMapAtFirst: true,
  /** Without the threshold, which depends on the period. */
  judgedOn: ({ evidence: { band, filieres } }) => [band, filieres],
  title: (operators, _, { name }) => operators.map(name).join(' → '),
  explain: ({ evidence: { band, threshold, filieres, undocumentedLinks } }, words, phrases) => [
    line(words.referred(phrases.people(band), threshold)),
    ...naming(words.named, filieres, fullElement),
    ...undocumentedLinksLine('between', undocumentedLinks, phrases),
  ],
  rows: [sentRows],
  words: { fr, en },
};
