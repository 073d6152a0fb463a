import type { ReferralsAnswer } from '../../../../domain/api/questions/referrals.ts';
import { wholePercent } from '../../../../domain/referrals/shares.ts';
import { isMasked, isNobody, leastOf } from '../../../../domain/secrecy/shown-figures.ts';
import type { Messages } from '../../../messages/fr.ts';

/** How many people went over declared passerelles, in words. */
export interface DeclaredShare {
  /** A number or a share, or that it is not known. */
  readonly big: string;
  readonly said: string;
  /** Why it is no single number, and what is not in it. */
  readonly notes: readonly string[];
}

/**
 * Says how many of the people sent went over a declared passerelle: as a share where that may be told, else as a share of
 * the numbers that are shown, else as a number; and for what reason it is not told better.
 */
export function declaredShare({ referrals }: Messages, answer: ReferralsAnswer): DeclaredShare {
  const words = referrals.onDeclared;
  const { least, most, of, shown, percent } = answer.onDeclared;
  const unsure = answer.pairs.flatMap(({ bridge, count }) =>
    bridge === 'UNSURE' && count !== null && !isNobody(count) ? [count] : [],
  );
  const sent = answer.pairs.filter(({ bridge }) => bridge !== 'NO_SENDER');
  const hasMasked = sent.some(({ count }) => count !== null && isMasked(count));
  const open =
    unsure.length === 0
      ? []
      : [
          words.unsure(
            unsure.reduce((sum, count) => sum + leastOf(count), 0),
            unsure.some(isMasked),
          ),
        ];
  if (of === 0) return { big: words.nobody, said: words.nobodySent, notes: [] };
  if (of !== null && most !== null) {
    const why = least === most ? [] : [reasonOf(words, hasMasked, unsure.length > 0)];
    const notes = [...why, ...open];
    if (percent === null) {
      const say = of < 20 ? words.saidOfFew : words.said;
      return { big: referrals.someOf(least, of), said: say(least, most, of), notes };
    }
    const big =
      least === most
        ? referrals.percent(wholePercent({ part: least, of }))
        : words.between(percent.least, percent.most);
    return { big, said: words.said(least, most, of), notes };
  }
  if (shown !== null)
    return {
      big: referrals.percent(wholePercent(shown)),
      said: words.saidOfShown(shown.part, shown.of),
      notes: [words.withMasked(least), ...open],
    };
  return least === 0
    ? { big: words.unknown, said: words.noneKnown, notes: open }
    : { big: words.atLeast(least), said: words.saidAtLeast, notes: open };
}

const reasonOf = (
  words: Messages['referrals']['onDeclared'],
  hasMasked: boolean,
  hasUnsure: boolean,
): string => {
  if (hasMasked && hasUnsure) return words.someMaskedOrUnsure;
  return hasMasked ? words.someMasked : words.someUnsure;
};
