import type { FiguresAnswer } from '../../../domain/api/questions/figures.ts';
import { FIGURE_AXES, type FigureAxis, type MaskedShare } from '../../../domain/secrecy/figure-results.ts';

/** A table that says more than another one: the figures of the year by a breakdown, without quarters. */
export interface Better {
  readonly axis: FigureAxis;
  readonly share: MaskedShare;
}

/** Most tables that are proposed: more would be a list to read instead of a way on. */
const MOST = 4;

/**
 * Returns how many figures of the table that is shown are masked. `withQuarters` tells whether the figures of the
 * quarters are shown beside those of the year.
 */
export const shownShare = ({ shares, axis }: FiguresAnswer, withQuarters: boolean): MaskedShare => {
  const { masked, of, ofYear } = shares[axis];
  return withQuarters ? { masked, of } : ofYear;
};

/** Whether more than half of the figures of a table are masked. */
export const isMostlyMasked = ({ masked, of }: MaskedShare): boolean => masked * 2 > of;

/**
 * Returns the tables of the same year and kind of which a smaller part is masked than of the one that is shown, the
 * one of which the smallest part is masked first, and of equal ones that which shows more. The year without its quarters
 * is one of them where quarters are shown.
 */
export function betterTables(answer: FiguresAnswer, withQuarters: boolean): readonly Better[] {
  const shown = shownShare(answer, withQuarters);
  const others = FIGURE_AXES.map((axis): Better => {
    const { ofYear } = answer.shares[axis];
    return { axis, share: ofYear };
  });
  return others
    .filter(({ axis, share }) => share.of > 0 && (axis !== answer.axis || withQuarters))
    .filter(({ share }) => share.masked * shown.of < shown.masked * share.of)
    .toSorted(
      (one, other) =>
        one.share.masked * other.share.of - other.share.masked * one.share.of ||
        shownOf(other.share) - shownOf(one.share),
    )
    .slice(0, MOST);
}

const shownOf = ({ masked, of }: MaskedShare): number => of - masked;
