import { line } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { UndocumentedFinding } from './evidence.ts';
import { undocumented } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type UndocumentedWords } from './words.fr.ts';

/** The kind M18: a missing field that a rule needs. */
export const missingInformation: FindingKind<UndocumentedFinding, UndocumentedWords> = {
  code: 'M18',
  schema: UndocumentedFinding,
  find: undocumented,
  whatIf: 'whole',
  section: { group: 'network', place: 17 },
  badge: { sign: '?' },
  elementsOf: ({ elements: [element] }, endsOf) => [element, ...endsOf(element)],
  /** The rules that wait are all that it rests on: another field that someone fills in does not change it. */
  judgedElements: () => [],
  // One element may lack several fields, so the title includes the field.
  title: ([element = '', field = ''], _, phrases) =>
    `${phrases.fullName(element)}${phrases.colon}${phrases.field(field)}`,
  explain: ({ elements: [, field], evidence: { rules } }, words, phrases) => [
    line(words.missing(phrases.field(field))),
    line(words.rules(rules.map((rule) => `${phrases.kind(rule)} (${rule})`).join(', '))),
  ],
  words: { fr, en },
};
