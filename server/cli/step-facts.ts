import { type HoursTogether, hoursTogether } from '../../domain/analysis/pathways/hours-together.ts';
import type { Caution, Pathway } from '../../domain/analysis/results.ts';
import type { CautiousStep } from '../../domain/handouts/step-facts.ts';
import { arrangementsIn } from '../../domain/messages/arrangements.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import * as audienceEn from '../../domain/messages/en/audience.ts';
import * as en from '../../domain/messages/en/checks.ts';
import * as audienceFr from '../../domain/messages/fr/audience.ts';
import * as fr from '../../domain/messages/fr/checks.ts';
import { cautionText, offerText } from '../../domain/messages/step-words.ts';
import { profileOf } from '../../domain/model/audience.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { vocabularyOf } from '../vocabulary-words.ts';
import { namesOf } from './names.ts';

/** Functions that put the steps of a pathway into text. Elements are given by id. */
export interface StepFacts {
  /** What to ask about before a step. */
  caution(kind: Caution, step: CautiousStep): string;
  /** When a filière is held, for how many hours a week and at what price: one line, or none when nothing is known. */
  offerLines(filiere: string, together: HoursTogether | undefined): readonly string[];
  /** By step: the hours of what is followed at the same time. */
  together(pathway: Pathway): readonly (HoursTogether | undefined)[];
}

/** Makes the functions that put the steps of a pathway into text, for an audience of the network or for everyone. */
export function stepFacts(document: NetworkDocument, audience: string | null, language: Language): StepFacts {
  const texts = {
    ...{ fr, en }[language],
    audienceCodes: { fr: audienceFr, en: audienceEn }[language],
    vocabulary: vocabularyOf(language),
    name: namesOf(document),
    arrangement: arrangementsIn(document),
    day: (day: string) => dayInWords(day, language),
  };
  const filieres = new Map(document.filieres.map((filiere) => [filiere.id, filiere]));
  const operators = new Map(document.operators.map((operator) => [operator.id, operator]));
  const found = document.audiences?.find(({ id }) => id === audience);
  const profile = found && profileOf(found);
  return {
    caution: (kind, { from, to, ...step }) => {
      const operator = operators.get(filieres.get(from)?.operator ?? '');
      const left = operator?.acronym ?? operator?.name ?? from;
      return cautionText(kind, { filiere: filieres.get(to), profile, from: left, ...step }, texts);
    },
    offerLines: (id, together) => {
      const text = offerText(filieres.get(id), together, texts);
      return text === '' ? [] : [`      ${text}`];
    },
    together: (pathway) => hoursTogether(pathway, (id) => filieres.get(id)?.schedule?.hoursPerWeek),
  };
}
