import { gapsAnswer } from '../../domain/answers/gaps.ts';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { OperatorSheetAsked } from '../../domain/api/handout-routes.ts';
import { GapsBody } from '../../domain/api/questions/gaps.ts';
import type { Handout } from '../../domain/handouts/handout.ts';
import { missingOf } from '../../domain/handouts/missing-of.ts';
import { operatorSheet } from '../../domain/handouts/operator-sheet.ts';
import { namedNetwork } from '../../domain/map/named-network.ts';
import { typeLabel } from '../../domain/map/names.ts';
import { viewAt } from '../../domain/map/network-view.ts';
import { sourceWords } from '../../domain/map/words/foot-words.ts';
import { pictureWords } from '../../domain/map/words/words-of.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { dayAsked } from '../../domain/model/asked-dates.ts';
import { silentOperatorsAt } from '../../domain/model/silent-operators.ts';
import { unknownElement } from '../errors.ts';
import { handoutWords } from '../handout-words.ts';

/**
 * Describes the sheet of an operator on a day, with its missing bridges for an audience. `today` is the default day. Throws
 * the failure `unknown-element` when the operator or the audience does not exist.
 */
export function operatorSheetAnswer(
  network: OpenNetwork,
  { operator: id, lang, language, ...asked }: OperatorSheetAsked & { readonly language: Language },
  today: string,
): Handout {
  const { document, revision } = network;
  const at = dayAsked(asked.at, document.asOf, today);
  const view = viewAt(document, at);
  const operator = view.operators.get(id);
  if (operator === undefined) throw unknownElement('operator', id);
  const words = handoutWords(lang ?? language);
  const silent = silentOperatorsAt(document, at);
  const gaps = gapsAnswer(network, GapsBody.parse({ ...asked, at }), today);
  const isKnown = silent.every((one) => one.id !== id);
  const onPaper = {
    ...{ operator, type: typeLabel(document, operator.type, at, words.language) },
    missing: isKnown ? missingOf(gaps, id) : undefined,
    looked: { listed: gaps.operatorPairs.length, all: gaps.operatorPairCount },
    silent: silent.length,
    forWhom: forWhom(network, asked.audience, words),
    source: sourceWords(pictureWords(words.language), document, revision),
  };
  return operatorSheet(onPaper, words, namedNetwork(view, words.vocabulary));
}

/** Says for whom missing bridges were looked for. What is said of a described audience stays off the paper. */
function forWhom(
  { document }: OpenNetwork,
  audience: OperatorSheetAsked['audience'],
  { t, language }: ReturnType<typeof handoutWords>,
): string {
  if (audience === undefined) return t.operator.forWhom(t.audience.everyone);
  if (!('id' in audience)) return t.operator.forWhom(t.operator.described);
  const label = document.audiences.find(({ id }) => id === audience.id)?.label;
  return t.operator.forWhom((language === 'en' ? label?.en : undefined) ?? label?.fr ?? audience.id);
}
