import { profileAsked } from '../../domain/answers/asked-for.ts';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { PathwaySheetAsked } from '../../domain/api/handout-routes.ts';
import type { Handout } from '../../domain/handouts/handout.ts';
import { pathwaySheet } from '../../domain/handouts/pathway-sheet.ts';
import { namedNetwork } from '../../domain/map/named-network.ts';
import { kindOf, type NetworkView, viewAt } from '../../domain/map/network-view.ts';
import { sourceWords } from '../../domain/map/words/foot-words.ts';
import { pictureWords } from '../../domain/map/words/words-of.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { dayAsked } from '../../domain/model/asked-dates.ts';
import { unknownElement } from '../errors.ts';
import { handoutWords } from '../handout-words.ts';

/**
 * Describes the sheet of a pathway that was found before: its ways, times and checks are those that are given, and names
 * and contacts are those of the network. Throws the failure `unknown-element` for what the network of the day does not have.
 */
export function pathwaySheetAnswer(
  { document, revision }: OpenNetwork,
  { pathway, namedStart, lang, language, ...asked }: PathwaySheetAsked & { readonly language: Language },
  today: string,
): Handout {
  const words = handoutWords(lang ?? language);
  const view = viewAt(document, dayAsked(asked.at, document.asOf, today));
  refuseUnknown(view, pathway);
  const source = sourceWords(pictureWords(words.language), document, revision);
  const profile = profileAsked(document, asked.audience);
  return pathwaySheet(
    { pathway, isNamedStart: namedStart, profile, source },
    words,
    namedNetwork(view, words.vocabulary),
  );
}

function refuseUnknown(view: NetworkView, { filieres, outlet }: PathwaySheetAsked['pathway']): void {
  const strange =
    filieres.find((id) => !view.filieres.has(id)) ??
    [outlet].find((id) => id !== null && kindOf(view, id) !== 'outlet');
  if (strange !== undefined && strange !== null) throw unknownElement('path', strange);
}
