import type { Finding } from '../../findings/finding.ts';
import { filieresInside, isWhole, type Perimeter, silentInside } from '../filters.ts';
import type { Mark } from '../marks.ts';
import type { NetworkView } from '../network-view.ts';
import { isOfferMostlyUnknown } from '../silent.ts';
import type { PictureWords } from '../words/picture-words.ts';
import { type AllMarks, elementsOf, indexAnswer, linesOf } from './answered.ts';
import type { AnsweredFlows, AnsweredGaps } from './answers.ts';
import { type AskedMap, GHOSTS_AT_FIRST, markedKinds } from './choices.ts';
import { type ExplorerMap, type MapChoices, mapContent } from './content.ts';

/** Returns the ids of the operators without filières that are drawn; undefined when none are. */
export const silentShown = (
  view: NetworkView,
  asked: Perimeter & Pick<AskedMap, 'silent'>,
): ReadonlySet<string> | undefined =>
  (asked.silent ?? isOfferMostlyUnknown(view)) ? silentInside(view, asked) : undefined;

/** Returns the part of the choices about the map that stays the same on every day and whatever is supposed. */
export const plainChoices = (
  asked: Perimeter &
    Pick<AskedMap, 'formality' | 'kind' | 'ghosts' | 'gap' | 'layout' | 'flows' | 'preps' | 'minutes'>,
): Pick<
  MapChoices,
  'whole' | 'formality' | 'kinds' | 'ghosts' | 'gap' | 'layout' | 'flows' | 'preps' | 'minutes'
> => ({
  whole: isWhole(asked),
  formality: asked.formality,
  kinds: markedKinds(asked),
  ghosts: asked.ghosts ?? GHOSTS_AT_FIRST,
  gap: asked.gap,
  layout: asked.layout,
  flows: asked.flows,
  preps: asked.preps,
  minutes: asked.minutes,
});

/** Returns the elements that stand out: those of a finding and its line, else those of a pathway. */
export const litBy = (
  view: NetworkView,
  finding: Finding | undefined,
  path: readonly string[],
): readonly string[] => (finding ? [...elementsOf(view, finding), `gap:${finding.key}`] : path);

/** What the map shows, before it is folded and placed, and what stands out on it. */
interface ShownMap {
  readonly map: ExplorerMap;
  readonly lit: readonly string[];
  /** The finding that was asked for; undefined when the answer does not have it. */
  readonly finding: Finding | undefined;
}

/**
 * Works out what the map shows from the answers about the network: its boxes, lines, missing passerelles and marks.
 * `knownAt` is the day up to which the network is known.
 */
export function shownMap(given: {
  readonly view: NetworkView;
  readonly words: PictureWords;
  readonly asked: AskedMap;
  /** The findings; absent where none is drawn. */
  readonly gaps: AnsweredGaps | undefined;
  readonly allMarks: AllMarks | undefined;
  /** The people sent onward; absent where none are drawn. */
  readonly flows: AnsweredFlows | undefined;
  readonly knownAt: string;
  /** What is supposed, or differs from an earlier day (`since`), by element id; and the findings that would be no more. */
  readonly marks?: ReadonlyMap<string, Mark>;
  readonly gone?: ReadonlySet<string>;
  readonly since?: string | undefined;
}): ShownMap {
  const { view, words, asked, gaps, allMarks, flows, knownAt, since } = given;
  const { marks = new Map(), gone = new Set() } = given;
  const index = indexAnswer(view, gaps);
  const silent = silentShown(view, asked);
  const finding = asked.gap === undefined ? undefined : index.byKey.get(asked.gap);
  const lit = litBy(view, finding, asked.path);
  const map = mapContent(
    view,
    words.vocabulary,
    gaps,
    gaps === undefined ? [] : linesOf(gaps, index),
    flows,
    {
      ...plainChoices(asked),
      ...{ inside: filieresInside(view, asked), ...(silent && { silent }) },
      ...{ lit: new Set(lit), knownAt, allMarks, since, marks, gone },
    },
  );
  return { map, finding, lit };
}
