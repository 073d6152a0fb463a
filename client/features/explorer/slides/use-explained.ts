import { useEffect, useState } from 'react';
import { abbreviationsIn } from '../../../../domain/slides/words/abbreviations.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';

/** The most abbreviations that the foot of a slide explains. */
const MOST = 3;

/**
 * Writes out the abbreviations in the texts of a slide (`id`). What was explained once stays while the slide is shown in a
 * window of the same size: its foot never shrinks again, which would change the picture above it for ever.
 */
export function useExplained(id: string, texts: readonly string[]): readonly string[] {
  const { language } = useWords();
  const { document } = useNetwork();
  const key = `${id} ${window.innerWidth} ${window.innerHeight} ${language}`;
  const [kept, keep] = useState<{ readonly key: string; readonly explained: readonly string[] }>();
  const before = kept?.key === key ? kept.explained : [];
  const found = abbreviationsIn(texts, document, language);
  const explained = [...new Set([...before, ...found])].slice(0, MOST);
  const isNew = explained.length > before.length;
  useEffect(() => {
    if (isNew) keep({ key, explained });
  });
  return explained;
}
