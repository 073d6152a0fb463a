import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { LANGUAGES, type Language } from '../../domain/messages/codes.ts';
import { keep, kept } from '../model/browser-storage.ts';
import { CommonView, useViewState } from './address.ts';
import { FRENCH, type Words } from './words-fr.ts';

export type { Words } from './words-fr.ts';

const REMEMBERED = 'passerelles.language';
const Current = createContext<Words>(FRENCH);
/** Returns all texts of the page in the chosen language, and the language itself. */
export const useWords = (): Words => useContext(Current);

const remembered = (): Language | undefined =>
  LANGUAGES.find((language) => language === kept('localStorage', REMEMBERED));

/** The English texts are a file of their own, as most users use French. */
const loadEnglish = async (): Promise<Words> => (await import('./words-en.ts')).ENGLISH;
/**
 * Milliseconds after which English is fetched in the background, so that switching also works when the server
 * is gone later.
 */
const LATER_MS = 4_000;

/**
 * Gives the components below it the texts in the language of the address, else the one chosen last, else
 * French. It also sets the page's `lang` attribute.
 */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [{ lang }] = useViewState(CommonView);
  const language = useMemo(() => lang ?? remembered() ?? LANGUAGES[0], [lang]);
  const english = useEnglish(language === 'en');
  const [before, setBefore] = useState<Words>();
  // If English cannot be fetched, show French.
  const wanted = language === 'fr' || english === null ? FRENCH : english;
  // Keep the previous texts until the others are loaded.
  const words = wanted ?? before;
  useEffect(() => {
    if (wanted !== undefined) setBefore(wanted);
  }, [wanted]);
  // Set while rendering, so that the first request to the server already asks for this language.
  if (words !== undefined && document.documentElement.lang !== words.language)
    document.documentElement.lang = words.language;
  useEffect(() => {
    if (lang !== undefined) keep('localStorage', REMEMBERED, lang);
  }, [lang]);
  return words && <Current.Provider value={words}>{children}</Current.Provider>;
}

/**
 * Loads the English texts: at once when wanted, else a few seconds later. Returns undefined while loading,
 * null after a failure.
 */
function useEnglish(wanted: boolean): Words | null | undefined {
  const [english, setEnglish] = useState<Words | null>();
  const known = english !== undefined && english !== null;
  useEffect(() => {
    if (known) return;
    const load = (): void => {
      loadEnglish().then(setEnglish, () => setEnglish(null));
    };
    if (wanted) return load();
    const later = setTimeout(load, LATER_MS);
    return () => clearTimeout(later);
  }, [wanted, known]);
  return english;
}
