import { IdText, list } from './fields.ts';

/** What the address of the scenarios keeps of their comparison: those that are compared side by side. */
export const scenariosFields = { pick: list(IdText) };

/** At most this many scenarios are compared, as more columns would not be readable. */
export const MOST_COMPARED = 4;
