import { useEffect, useState } from 'react';
import { abbreviationsIn } from '../../../../domain/slides/words/abbreviations.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';

/** The most abbreviations that the foot of a slide explains. */
const MOST = 3;

/** The abbreviations that a foot explains, and others that it explained before, for which it keeps the room. */
export interface Explained {
  readonly words: readonly string[];
  readonly room: readonly string[];
}

/**
 * Writes out the abbreviations that stand in the texts of a slide (`id`). The room of what was explained once stays while the
 * slide is shown in a window of the same size: its foot never shrinks again, which would change the picture above it for ever.
 */
export function useExplained(id: string, texts: readonly string[]): Explained {
  const { language } = useWords();
  const { document } = useNetwork();
  const key = `${id} ${window.innerWidth} ${window.innerHeight} ${language}`;
  const [kept, keep] = useState<{ readonly key: string; readonly explained: readonly string[] }>();
  const before = kept?.key === key ? kept.explained : [];
  const words = abbreviationsIn(texts, document, language).slice(0, MOST);
  const room = before.filter((one) => !words.includes(one)).slice(0, MOST - words.length);
  const explained = [...before, ...words.filter((one) => !before.includes(one))];
  const isNew = explained.length > before.length;
  useEffect(() => {
    if (isNew) keep({ key, explained });
  });
  return { words, room };
}
