import { nameOf } from '../../domain/map/names.ts';
import { affectsText } from '../../domain/messages/phrase-words.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';

/**
 * Returns a function that takes the id of an obstacle of the shown network and says in the user's language whom it
 * concerns, such as people without a car.
 */
export function useAffects(): (obstacle: string) => string {
  const { t, vocabulary, audienceCodes } = useWords();
  const { view } = useNetwork();
  return (id) =>
    affectsText(
      view.document.obstacles.find((obstacle) => obstacle.id === id),
      (commune) => nameOf(view, vocabulary, commune),
      { audienceCodes, texts: t.phrases },
    );
}
