import { type TestAPI, test } from 'vitest';
import { isSize } from './size.ts';

const absent = Object.assign(() => undefined, { each: () => () => undefined }) as unknown as TestAPI;

/**
 * A test that only `npm run test:long` makes. It repeats, in another state of a screen, what a shorter test of the page,
 * of the server or of the core holds in every run, or it takes long for what it may find. Other runs do not know it, so
 * that they skip nothing.
 */
export const inLong: TestAPI = isSize('long') ? test : absent;
