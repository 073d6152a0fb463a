import { useMemo } from 'react';
import type { Phrases } from '../../domain/findings/explanation.ts';
import { fullNameOf, nameOf, sectorLabel } from '../../domain/map/names.ts';
import type { NetworkView } from '../../domain/map/network-view.ts';
import { phrasesAbout } from '../../domain/messages/phrase-words.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords, type Words } from '../context/words.tsx';

/**
 * Returns functions that put names, sectors, days, lists… of the shown network into words in the user's language, for
 * the explanations and titles of findings.
 */
export function usePhrases(): Phrases {
  const words = useWords();
  const { view } = useNetwork();
  return useMemo(() => phrasesOf(view, words), [view, words]);
}

/**
 * Returns functions that put names, sectors, days, lists… of the network `view` into words, for the explanations and
 * titles of findings. `words` holds the texts of one language.
 */
export function phrasesOf(view: NetworkView, words: Words): Phrases {
  const { t, vocabulary } = words;
  const texts = { ...t.phrases, flowBand: t.panel.flowBand, waiting: t.pathways.waiting };
  return phrasesAbout(
    {
      at: view.at,
      name: (id) => nameOf(view, vocabulary, id),
      fullName: (id) => fullNameOf(view, vocabulary, id),
      sector: (code) => sectorLabel(vocabulary, t.sectors, code),
      isOutlet: (id) => view.outlets.has(id),
      filiere: (id) => view.filieres.get(id)?.filiere,
      operator: (id) => view.operators.get(id),
      obstacle: (id) => view.document.obstacles.find((obstacle) => obstacle.id === id),
    },
    { ...words, texts },
  );
}
