import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { LANGUAGES, type Language } from '../../domain/messages/codes.ts';
import { keep, kept } from '../model/browser-storage.ts';
import { CommonView, useViewState } from './address.ts';
import { FRENCH, type Words } from './words-fr.ts';

export type { Words } from './words-fr.ts';

const REMEMBERED = 'passerelles.language';
const Current = createContext<Words>(FRENCH);
export const useWords = (): Words => useContext(Current);

const remembered = (): Language | undefined =>
  LANGUAGES.find((language) => language === kept('localStorage', REMEMBERED));

/** English comes in a file of its own; most read French. */
const loadEnglish = async (): Promise<Words> => (await import('./words-en.ts')).ENGLISH;
/** Once the first screen stands, it is fetched for those who may switch where there is no server any more. */
const LATER_MS = 4_000;

/** Language of the address, else the one chosen last time, else French; the page says which to browsers and readers. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [{ lang }] = useViewState(CommonView);
  const language = useMemo(() => lang ?? remembered() ?? LANGUAGES[0], [lang]);
  const english = useEnglish(language === 'en');
  const [before, setBefore] = useState<Words>();
  // Without a server to fetch English from, French is better than nothing.
  const wanted = language === 'fr' || english === null ? FRENCH : english;
  // What was read stays until the other words are there.
  const words = wanted ?? before;
  useEffect(() => {
    if (wanted !== undefined) setBefore(wanted);
  }, [wanted]);
  // During rendering, so that the first question to the server already asks for this language.
  if (words !== undefined && document.documentElement.lang !== words.language)
    document.documentElement.lang = words.language;
  useEffect(() => {
    if (lang !== undefined) keep('localStorage', REMEMBERED, lang);
  }, [lang]);
  return words && <Current.Provider value={words}>{children}</Current.Provider>;
}

/** The English words, fetched at once when they are wanted, else a while later; null when they could not be had. */
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
