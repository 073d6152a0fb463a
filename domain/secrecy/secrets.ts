/** A figure of 1 to 4 people that must not be found out: one cell, or the cells that it adds up. */
export type Secret = readonly number[];

/** Tells secrets apart: two lists of the same cells in the same order have the same key. */
export const secretKey = (secret: Secret): string => secret.join(' ');
