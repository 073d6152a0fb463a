import { type ConcernedOptions, concernedText, withoutEstimates } from '../../messages/concerned-words.ts';
import type { ConcernedWords } from '../../messages/fr/concerned.ts';
import type { WhatIf } from '../../whatif/results.ts';
import type { MapStepTexts } from './fr.ts';

interface EffectTerms {
  readonly texts: Pick<MapStepTexts, 'effect' | 'loses'>;
  readonly concerned: ConcernedWords;
  /** Gives the name of an outlet by its id. */
  name(id: string): string;
}

/**
 * What supposed changes would bring, for a slide: the places that gain an outlet and those that lose one, then the numbers
 * of findings. How places are estimated is left out.
 */
export function effectLines(
  { service: { gains, loses }, findings }: Pick<WhatIf, 'service' | 'findings'>,
  { texts, concerned, name }: EffectTerms,
): readonly string[] {
  const words = withoutEstimates(concerned);
  const said = (of: typeof gains, options?: ConcernedOptions): string =>
    `${concernedText(of, words, name, options)}.`;
  const lost = loses.outlets.length === 0 ? undefined : said(loses, { verb: 'loses' });
  const places =
    lost === undefined
      ? [said(gains)]
      : gains.outlets.length === 0
        ? [lost]
        : [said(gains), texts.loses(lost)];
  return [...places, texts.effect(findings.gone.length, findings.new.length, findings.changed.length)];
}
