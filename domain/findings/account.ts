import * as z from 'zod';

const Count = z.int().min(0);

/** How many pairs of operators there are, and how many missing passerelles they hold. */
export const LineCount = z.strictObject({ lines: Count, findings: Count }).meta({ id: 'LineCount' });
export type LineCount = z.infer<typeof LineCount>;

/**
 * How many ordered pairs of operators lack a passerelle: the one account that every screen gives. Rejected ones do not
 * count, nor do those that nobody can judge before their links are documented.
 */
export const PairAccount = z
  .strictObject({
    pairs: Count,
    /** Those of which some place gains an outlet, with the possible missing passerelles too. */
    useful: Count,
    /** Those with a certain missing passerelle. */
    certain: Count,
  })
  .meta({ id: 'PairAccount' });
export type PairAccount = z.infer<typeof PairAccount>;

/**
 * How many findings there are and what becomes of each in the list. Each finding is in one part only, so `total` is the
 * sum of `findings` over the parts and of `others`. Rejected findings are not counted.
 */
export const FindingAccount = z
  .strictObject({
    total: Count,
    /** Missing passerelles, listed as one line for each ordered pair of operators that gain an outlet. */
    useful: LineCount,
    /** Missing passerelles between operators that gain no outlet; their lines are folded. */
    useless: LineCount,
    /** Findings that are listed one by one. */
    others: Count,
    /** Findings that are folded under the operators to ask. */
    undocumented: z.strictObject({ operators: Count, findings: Count }),
    /** The pairs of operators behind the missing passerelles, whatever this answer folds. */
    pairs: PairAccount,
  })
  .meta({ id: 'FindingAccount' });
export type FindingAccount = z.infer<typeof FindingAccount>;

/**
 * Adds up the findings of an answer. `counts` are the numbers of findings by kind without the folded ones, and
 * `undocumented` the folded ones by operator. `useful` and `useless` count the pairs of operators among them,
 * and `pairs` all those that can be judged.
 */
export function accountOf(answer: {
  readonly counts: Readonly<Record<string, number>>;
  readonly undocumented: readonly { readonly counts: Readonly<Record<string, number>> }[];
  readonly useful: LineCount;
  readonly useless: LineCount;
  readonly pairs: PairAccount;
}): FindingAccount {
  const { counts, undocumented, useful, useless, pairs } = answer;
  const listed = sum(counts);
  const folded = undocumented.reduce((all, one) => all + sum(one.counts), 0);
  return {
    total: listed + folded,
    useful: { ...useful },
    useless: { ...useless },
    others: listed - useful.findings - useless.findings,
    undocumented: { operators: undocumented.length, findings: folded },
    pairs,
  };
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);
