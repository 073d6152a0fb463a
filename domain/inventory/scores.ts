/** Pairs with a lower score are not shown as candidates for duplicates. */
export const LEAST_SCORE = 0.6;

/** Least scores for a pair to be called "likely" and "nearly sure". */
export const LIKELY_SCORE = 0.7;
export const SURE_SCORE = 0.85;
