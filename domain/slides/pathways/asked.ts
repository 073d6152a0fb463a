import type { Pathway } from '../../analysis/results.ts';
import { stepFacts } from '../../handouts/step-facts.ts';
import { type ToAsk, toAsk } from '../../handouts/to-ask.ts';
import { namedNetwork } from '../../map/named-network.ts';
import { nameOf } from '../../map/names.ts';
import type { NetworkView } from '../../map/network-view.ts';
import * as en from '../../messages/en/short-checks.ts';
import * as fr from '../../messages/fr/short-checks.ts';
import type { AudienceProfile } from '../../model/audience.ts';
import type { StepWords } from '../words/step-words.ts';
import { wayWords } from '../words/way-words.ts';

/** One thing to check or to ask for before a step, as the screen and the sheet say it, and in two or three words. */
export interface AskedPoint extends ToAsk {
  readonly short: string;
}

/**
 * What is to be checked or asked for along a pathway, by step: the entry of the first filière, then each step, the way to
 * the outlet included. They are those that the screen and the sheet list and count. `profile` is undefined for everyone.
 */
export function askedAlong(
  pathway: Pathway,
  profile: AudienceProfile | undefined,
  view: NetworkView,
  words: StepWords,
): readonly (readonly AskedPoint[])[] {
  const way = wayWords(words);
  const network = namedNetwork(view, words.vocabulary);
  const { shortChecks, shortCautions } = { fr, en }[words.language];
  const short = ({ about }: ToAsk): string => {
    if (about === 'TOO_MANY_HOURS') return shortChecks.tooManyHours;
    if (typeof about === 'string') return shortCautions[about];
    const { kind, obstacle, dimension } = about;
    if (kind === 'LEVEL')
      return shortChecks.LEVEL(dimension === null ? '' : words.vocabulary.dimension[dimension]);
    return kind === 'OBSTACLE'
      ? shortChecks.OBSTACLE(nameOf(view, words.vocabulary, obstacle ?? ''))
      : shortChecks[kind];
  };
  return toAsk(pathway, stepFacts(way, network, profile), way, network).map((asked) =>
    asked.map((one) => ({ ...one, short: short(one) })),
  );
}
