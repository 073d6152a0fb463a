/** A figure of 1 to 4 people that must not be found out: one cell, or the cells that it adds up. */
export type Secret = readonly number[];

/**
 * Makes a text that identifies a secret (the cells whose count must not be found out): equal for the same cells in
 * the same order.
 */
export const secretKey = (secret: Secret): string => secret.join(' ');
