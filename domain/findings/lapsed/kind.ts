import { element, line, pairTitle } from '../explanation.ts';
import type { FindingKind } from '../kind.ts';
import { LapsedFinding } from './evidence.ts';
import { lapsed } from './rule.ts';
import { en } from './words.en.ts';
import { fr, type LapsedWords } from './words.fr.ts';

/** The kind M13: a passerelle that lapsed without being replaced. */
export const lapsedPasserelle: FindingKind<LapsedFinding, LapsedWords> = {
  code: 'M13',
  schema: LapsedFinding,
  find: lapsed,
  readsAudience: true,
  whatIf: 'near',
  section: { group: 'network', place: 13 },
  isOnMapAtFirst: true,
  badge: { sign: 'hourglass', places: ({ evidence }) => [evidence.passerelle] },
  elementsOf: ({ elements, evidence }) => [elements[0], elements[1], evidence.passerelle],
  /** Without the impact of a renewal, and without whether people still go, which depends on the period asked for. */
  judgedOn: ({ evidence: { form, passerelle, agreement, date } }) => [form, passerelle, agreement, date],
  judgedBefore: ({ evidence: { form, passerelle, agreement, date } }) =>
    [true, false].map((flowsGoOn) => [form, passerelle, agreement, date, flowsGoOn]),
  /** Without the kind of passerelle, which ends the key. */
  judgedElements: ({ elements: [from, to] }) => [from, to],
  ownEvidence: ({ evidence }) => ({ ...evidence, impact: null }),
  title: pairTitle,
  explain: ({ elements: [, , kind], evidence: { form, date, passerelle, flowsGoOn } }, words, phrases) => [
    line(words.lapsed(words.form[form], phrases.vocabulary.passerelleKind[kind])),
    ...(date === null ? [] : [line(words.date[form](phrases.day(date)))]),
    ...(flowsGoOn === null ? [] : [line(flowsGoOn ? words.flowsGoOn : words.flowsStopped)]),
    line(element(passerelle)),
  ],
  words: { fr, en },
};
