import { nameOf } from '../../domain/map/names.ts';
import type { NetworkView } from '../../domain/map/network-view.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords, type Words } from '../context/words.tsx';

/**
 * Returns a function that takes the id of an obstacle of the shown network and says in the user's language whom it
 * concerns, such as people without a car.
 */
export function useAffects(): (obstacle: string) => string {
  const words = useWords();
  const { view } = useNetwork();
  return affectsIn(view, words);
}

/**
 * Returns a function that takes the id of an obstacle of the network `view` and says in words whom it concerns, such
 * as people without a car. `all` holds the words of one language.
 */
export function affectsIn(view: NetworkView, all: Words): (obstacle: string) => string {
  const { t, vocabulary, audienceCodes } = all;
  const { affects: words } = t;
  const code = (known: object, value: string): string =>
    (known as Readonly<Record<string, string>>)[value] ?? value;
  const tagText = (tag: string): string => {
    const [name = '', value = ''] = tag.split(':');
    switch (name) {
      case 'NO_CAR':
      case 'NEEDS_CHILDCARE':
        return words[name];
      case 'COMMUNE':
        return words.COMMUNE(nameOf(view, vocabulary, value));
      case 'STATUS':
        return words.STATUS(code(audienceCodes.statuses, value));
      case 'GROUP':
        return words.GROUP(code(audienceCodes.groups, value));
      case 'AGE_UNDER':
      case 'AGE_OVER':
        return words[name](value);
      case 'NOT_AVAILABLE':
        return words.NOT_AVAILABLE(code(audienceCodes.availability, value));
      default:
        return tag;
    }
  };
  return (id) => {
    const found = view.document.obstacles.find((obstacle) => obstacle.id === id);
    const groups = found?.affects?.map((group) => group.map(tagText).join(words.and));
    return words.whom(groups?.join(words.or) ?? words.everyone);
  };
}
