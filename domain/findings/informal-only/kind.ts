import { element, line, list, pairTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { InformalOnlyFinding } from './evidence.ts';
import { informalOnly } from './rule.ts';
import { formalityWaits } from './waits.ts';
import { en } from './words.en.ts';
import { fr, type InformalOnlyWords } from './words.fr.ts';

/** The kind M06: a passage without any written agreement. */
export const informalPassage: FindingKind<InformalOnlyFinding, InformalOnlyWords> = {
  code: 'M06',
  schema: InformalOnlyFinding,
  find: informalOnly,
  waits: formalityWaits,
  whatIf: 'near',
  section: { group: 'network', place: 16 },
  badge: { sign: 'bubble', places: ({ evidence }) => evidence.passerelles.map(({ id }) => id) },
  elementsOf: ({ elements, evidence }) => [...elements, ...evidence.passerelles.map(({ id }) => id)],
  title: pairTitle,
  explain: ({ evidence: { passerelles } }, words) => [
    line(words.notWritten),
    list(
      passerelles.map(({ id, restsOn, source }) => [
        element(id),
        ` – ${restsOn === null ? words.restsOnNothing : words.restsOn(restsOn)}`,
        source === null ? '' : words.source(source),
      ]),
    ),
  ],
  words: { fr, en },
};
