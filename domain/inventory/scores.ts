/** Below this, what two elements share is too little to take anyone's time. */
export const LEAST_SCORE = 0.6;

/** From these scores on, a pair is called likely and nearly sure. */
export const LIKELY_SCORE = 0.7;
export const SURE_SCORE = 0.85;
