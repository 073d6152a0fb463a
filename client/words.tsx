import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { LANGUAGES, type Language } from '../domain/messages/codes.ts';
import * as audienceEn from '../domain/messages/en/audience.ts';
import * as gapsEn from '../domain/messages/en/gaps.ts';
import { problems as problemsEn } from '../domain/messages/en/problems.ts';
import { vocabulary as vocabularyEn } from '../domain/messages/en/vocabulary.ts';
import { whatif as whatifEn } from '../domain/messages/en/whatif.ts';
import * as audienceFr from '../domain/messages/fr/audience.ts';
import * as gapsFr from '../domain/messages/fr/gaps.ts';
import { problems as problemsFr } from '../domain/messages/fr/problems.ts';
import { type Vocabulary, vocabulary as vocabularyFr } from '../domain/messages/fr/vocabulary.ts';
import { whatif as whatifFr } from '../domain/messages/fr/whatif.ts';
import { messages as messagesEn } from './messages/en.ts';
import { type Messages, messages as messagesFr } from './messages/fr.ts';
import { keep, kept } from './model/kept.ts';
import { CommonView, useViewState } from './state.ts';

/** Every word that a screen may show, in one language. */
export interface Words {
  readonly language: Language;
  readonly t: Messages;
  readonly vocabulary: Vocabulary;
  /** Why a supposed change is refused, and what of a scenario does not become a project. */
  readonly changeWords: {
    readonly problems: typeof problemsFr & typeof whatifFr.problems;
    readonly leftOut: typeof whatifFr.leftOut;
  };
  readonly audienceCodes: audienceFr.AudienceCodes;
  readonly gapWords: Pick<typeof gapsFr, 'gaps' | 'expiredForm' | 'unreachableSeverity' | 'field' | 'impact'>;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    language: 'fr',
    t: messagesFr,
    vocabulary: vocabularyFr,
    changeWords: { problems: { ...problemsFr, ...whatifFr.problems }, leftOut: whatifFr.leftOut },
    audienceCodes: audienceFr,
    gapWords: gapsFr,
  },
  en: {
    language: 'en',
    t: messagesEn,
    vocabulary: vocabularyEn,
    changeWords: { problems: { ...problemsEn, ...whatifEn.problems }, leftOut: whatifEn.leftOut },
    audienceCodes: audienceEn,
    gapWords: gapsEn,
  },
};

const REMEMBERED = 'passerelles.language';
const Current = createContext<Words>(WORDS.fr);
export const useWords = (): Words => useContext(Current);

const remembered = (): Language | undefined =>
  LANGUAGES.find((language) => language === kept('localStorage', REMEMBERED));

/** Language of the address, else the one chosen last time, else French; the page says which to browsers and readers. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [{ lang }] = useViewState(CommonView);
  const language = useMemo(() => lang ?? remembered() ?? LANGUAGES[0], [lang]);
  // During rendering, so that the first question to the server already asks for this language.
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
  useEffect(() => {
    if (lang !== undefined) keep('localStorage', REMEMBERED, lang);
  }, [lang]);
  return <Current.Provider value={WORDS[language]}>{children}</Current.Provider>;
}
