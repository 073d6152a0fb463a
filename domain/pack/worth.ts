import type { Concerned } from '../analysis/results.ts';
import { concernedText } from '../messages/concerned-words.ts';
import { GENERAL_OUTLET } from '../model/vocabulary.ts';
import type { AnnexContext } from './context.ts';

/** Says whom new passerelles concern: places a year, and the outlets that they gain. */
export const worthOf = (concerned: Concerned, { concernedWords, said, vocabulary }: AnnexContext): string =>
  concernedText(concerned, concernedWords, (id) =>
    id === GENERAL_OUTLET ? vocabulary.generalOutlet : said.element(id),
  );
