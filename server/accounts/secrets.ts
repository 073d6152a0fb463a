import { createHash, randomBytes } from 'node:crypto';

/** Makes a random token of 256 bits, for sessions, links and programs. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * Returns the SHA-256 of a text, by which a token is kept and found. A random token of 256 bits needs no salt and no slow hash:
 * there is nothing to guess.
 */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Makes an id that tells nothing. */
export const newId = (): string => randomBytes(12).toString('base64url');
