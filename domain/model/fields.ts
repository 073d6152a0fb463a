import * as z from 'zod';
import { FORMS } from './forms.ts';
import { DIMENSIONS, type Dimension } from './vocabulary.ts';

/** Building blocks of the schemas. Files, the API and forms all take their limits from here. */

/** Id of an element: ASCII, readable in a link and in Cypher, compared by code unit. */
export const Id = z.string().regex(FORMS.id);

export const Text = z.string().min(1).max(300);
/** Free text about an offer or a partnership; never about a person. */
export const Note = z.string().min(1).max(2000);
/** Where a document is: on the web or on a file share. Its form keeps out whatever a browser would run (`links.ts`). */
export const DocumentLink = z.string().max(1000).regex(FORMS.documentLink);
/** Whole day, `YYYY-MM-DD`. */
export const Day = z.iso.date();
/** Whole months, or whole places per year. */
export const Whole = z.int().min(0).max(100_000);
export const Age = z.int().min(0).max(200);
export const Code = z.string().min(1).max(60).regex(FORMS.code);
/** Name of a level dimension. */
export const DimensionName = z.enum(DIMENSIONS as [Dimension, ...Dimension[]]);

/**
 * Codes of which a person must have at least one. Absent means no condition; an empty list is refused, since nobody
 * would be admitted.
 */
export const ConditionList = z.array(Code).min(1);

/**
 * Names of fields (paths such as `stage` or `exit.certificate`) whose values were presumed by a rule and that nobody
 * has confirmed yet.
 */
export const Presumed = z.array(z.string().max(100).regex(FORMS.fieldPath)).min(1);

/** A label in both languages of the interface. */
export const Label = z.strictObject({ fr: Text, en: Text.optional() });

/** Where a fact comes from. */
export const provenance = {
  source: Text.optional(),
  observedOn: Day.optional(),
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']).optional(),
};

/** First and last day on which a fact is valid, both inclusive; an absent bound sets no limit. */
export const validity = {
  validFrom: Day.optional(),
  validTo: Day.optional(),
};
