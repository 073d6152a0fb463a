import { forAudience, snapshotAt } from '../../graph/snapshot.ts';
import type { Mark } from '../../map/marks.ts';
import { nameOf } from '../../map/names.ts';
import type { NetworkView } from '../../map/network-view.ts';
import { supposedView } from '../../map/supposed-view.ts';
import type { AudienceProfile } from '../../model/audience.ts';
import type { Period } from '../../model/dates.ts';
import type { Change } from '../../model/scenario.ts';
import { differenceSteps } from '../../whatif/difference-steps.ts';
import { tryChanges } from '../../whatif/try-changes.ts';
import type { StepGiven } from '../step-kind.ts';
import { changeWords } from './change-words.ts';
import { effectLines } from './effect-lines.ts';
import { mapTexts } from './texts.ts';

/** What a step supposes of the network, as its slide draws and says it. */
export interface Supposed {
  readonly view: NetworkView;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Keys of the findings that would be no more. */
  readonly gone: ReadonlySet<string>;
  readonly words: readonly string[];
}

interface ReadFor {
  readonly base: NetworkView;
  readonly period: Period;
  readonly audienceId: string | undefined;
  readonly profile: AudienceProfile | undefined;
}

/**
 * Supposes the changes of a step and works out their effect on findings. A change that can no longer be made is left out
 * and said.
 */
export async function supposing(
  { words, rest }: Pick<StepGiven, 'words' | 'rest'>,
  changes: readonly Change[],
  { base, period, audienceId, profile }: ReadFor,
): Promise<Supposed> {
  if (changes.length === 0) return { view: base, marks: new Map(), gone: new Set(), words: [] };
  const { document, at } = base;
  const texts = mapTexts(words.language);
  const tried = tryChanges(document, at, changes);
  const { view, marks } = supposedView(base, tried.document);
  const lost = tried.problems.size === 0 ? [] : [texts.slide.changesLost(tried.problems.size)];
  if (tried.usable.length === 0) return { view, marks, gone: new Set(), words: lost };
  const before = forAudience(snapshotAt(document, at), profile);
  let gone: ReadonlySet<string> = new Set();
  let effect: readonly string[] = [];
  for (const one of differenceSteps(before, tried.usable, { period, audienceId })) {
    await rest();
    if (one.step !== 'full') continue;
    gone = new Set(one.difference.findings.gone.map(({ key }) => key));
    effect = effectLines(one.difference, {
      texts,
      concerned: words.concerned,
      name: (id) => nameOf(view, words.vocabulary, id),
    });
  }
  const inWords = changeWords({ texts, vocabulary: words.vocabulary }, { view, base }, tried.usable);
  const said = texts.slide.supposed(tried.usable.map(inWords).join(' · '));
  return { view, marks, gone, words: [said, ...effect, ...lost] };
}
