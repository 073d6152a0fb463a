import { LANGUAGES } from '../../messages/codes.ts';
import type { NetworkDocument } from '../../model/network.ts';
import type { SavedView } from '../../model/saved-view.ts';
import { templateWords } from '../template-words.ts';

/**
 * The title of a slide: what it concludes, as long as its step has the name that the prepared story gave it. A name that
 * people typed stays as it is.
 */
export const titleOf = (
  { name, story }: Pick<SavedView, 'name' | 'story'>,
  conclusion: string | undefined,
  { bassins }: Pick<NetworkDocument, 'bassins'>,
): string =>
  story !== undefined && conclusion !== undefined && isPrepared(name, bassins) ? conclusion : name;

/** Whether a name is that of a step of a prepared story. */
const isPrepared = (name: string, bassins: NetworkDocument['bassins']): boolean =>
  LANGUAGES.map(templateWords).some(
    ({ offer, literacy, pathway, gaps, plan }) =>
      [literacy.name, pathway.name, gaps.name, plan.name].includes(name) ||
      bassins.some((bassin) => offer.name(bassin.name) === name),
  );
