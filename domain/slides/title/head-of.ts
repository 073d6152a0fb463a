import { LANGUAGES } from '../../messages/codes.ts';
import type { NetworkDocument } from '../../model/network.ts';
import type { SavedView } from '../../model/saved-view.ts';
import type { Conclusion } from '../step-kind.ts';
import { templateWords } from '../template-words.ts';

/** What stands above the picture of a slide. */
export interface SlideHead {
  readonly title: string;
  readonly note: string | undefined;
}

/**
 * The title and the note of a slide. The title is what the slide concludes, as long as its step has the name that the
 * prepared story gave it; the note then begins with what that counts. What people typed stays as it is.
 */
export function headOf(
  { name, note, story }: Pick<SavedView, 'name' | 'note' | 'story'>,
  conclusion: Conclusion | undefined,
  { bassins }: Pick<NetworkDocument, 'bassins'>,
): SlideHead {
  if (story === undefined || conclusion === undefined || !isPrepared(name, bassins))
    return { title: name, note };
  const said = [conclusion.basis, note].filter((text) => text !== undefined);
  return { title: conclusion.title, note: said.length === 0 ? undefined : said.join(' ') };
}

/** Whether a name is that of a step of a prepared story. */
const isPrepared = (name: string, bassins: NetworkDocument['bassins']): boolean =>
  LANGUAGES.map(templateWords).some(
    ({ earlier, offer, literacy, pathway, gaps, plan }) =>
      [earlier.name, literacy.name, pathway.name, gaps.name, plan.name].includes(name) ||
      bassins.some((bassin) => offer.name(bassin.name) === name),
  );
