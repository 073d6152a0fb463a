import { describe, type SuiteAPI, type TestAPI, test } from 'vitest';
import { isSize } from './size.ts';

const nothing = () => undefined;
const absent = Object.assign(nothing, { each: () => nothing, skipIf: () => nothing });

/**
 * A test that only `npm run test:long` makes. It repeats, in another state of a screen, what a shorter test of the page,
 * of the server or of the core holds in every run, or it takes long for what it may find. Other runs do not know it, so
 * that they skip nothing.
 */
export const inLong: TestAPI = isSize('long') ? test : (absent as unknown as TestAPI);

/** A group of such tests. */
export const describeInLong: SuiteAPI = isSize('long') ? describe : (absent as unknown as SuiteAPI);
