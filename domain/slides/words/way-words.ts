import type { WayWords } from '../../handouts/words.ts';
import * as audienceEn from '../../messages/en/audience.ts';
import * as checksEn from '../../messages/en/checks.ts';
import * as wayEn from '../../messages/en/pathway-sheet.ts';
import * as audienceFr from '../../messages/fr/audience.ts';
import * as checksFr from '../../messages/fr/checks.ts';
import * as wayFr from '../../messages/fr/pathway-sheet.ts';
import type { StepWords } from './step-words.ts';

/** The words of what is to be checked along a pathway, as the sheet that people take home has them. */
export function wayWords({ language, vocabulary, t }: StepWords): WayWords {
  const { way, times } = { fr: wayFr, en: wayEn }[language];
  const { checks, ...checkWords } = { fr: checksFr, en: checksEn }[language];
  return {
    ...{ language, vocabulary },
    audienceCodes: { fr: audienceFr, en: audienceEn }[language],
    t: {
      ...{ said: t.said, audience: t.audience, pathways: times },
      way: { ...way, ...checkWords, check: checks },
    },
  };
}
