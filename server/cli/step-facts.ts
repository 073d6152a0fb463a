import { type HoursTogether, hoursTogether } from '../../domain/analysis/pathways/hours-together.ts';
import type { Caution, Pathway } from '../../domain/analysis/results.ts';
import type { Language } from '../../domain/messages/codes.ts';
import * as en from '../../domain/messages/en/checks.ts';
import * as fr from '../../domain/messages/fr/checks.ts';
import { cautionText, offerText } from '../../domain/messages/step-words.ts';
import { profileOf } from '../../domain/model/audience.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { vocabularyOf } from '../vocabulary-words.ts';

/** Functions that put the steps of a pathway into text. Elements are given by id. */
export interface StepFacts {
  /** What to ask about before a step from one filière to another. */
  caution(kind: Caution, from: string, to: string): string;
  /** When a filière is held, for how many hours a week and at what price: one line, or none when nothing is known. */
  offerLines(filiere: string, together: HoursTogether | undefined): readonly string[];
  /** By step: the hours of what is followed at the same time. */
  together(pathway: Pathway): readonly (HoursTogether | undefined)[];
}

/** Makes the functions that put the steps of a pathway into text, for an audience of the network or for everyone. */
export function stepFacts(document: NetworkDocument, audience: string | null, language: Language): StepFacts {
  const texts = { ...{ fr, en }[language], vocabulary: vocabularyOf(language) };
  const filieres = new Map(document.filieres.map((filiere) => [filiere.id, filiere]));
  const operators = new Map(document.operators.map((operator) => [operator.id, operator]));
  const found = document.audiences?.find(({ id }) => id === audience);
  const profile = found && profileOf(found);
  return {
    caution: (kind, from, to) => {
      const operator = operators.get(filieres.get(from)?.operator ?? '');
      const place = { filiere: filieres.get(to), profile, from: operator?.acronym ?? operator?.name ?? from };
      return cautionText(kind, place, texts);
    },
    offerLines: (id, together) => {
      const text = offerText(filieres.get(id), together, texts);
      return text === '' ? [] : [`      ${text}`];
    },
    together: (pathway) => hoursTogether(pathway, (id) => filieres.get(id)?.schedule?.hoursPerWeek),
  };
}
