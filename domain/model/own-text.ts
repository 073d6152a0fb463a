import * as z from 'zod';

/** The most characters of one text that people write in the place of what the program says: some ten pages. */
export const OWN_TEXT_LIMIT = 30_000;

/** A text that people wrote in the place of what the program says in a report or in minutes, by the key of that text. */
export const OwnText = z.strictObject({
  key: z.string().min(1).max(200),
  text: z.string().min(1).max(OWN_TEXT_LIMIT),
  /** What the program said when it was written, so that one sees when that has changed. */
  over: z.string().min(1).max(OWN_TEXT_LIMIT).optional(),
});
export type OwnText = z.infer<typeof OwnText>;

/** A text that somebody wrote, and what the program says in its place; blank to go back to that. */
export interface WrittenText {
  readonly key: string;
  readonly text: string;
  readonly over: string;
}

/** Own texts with one of them written anew over what the program says, or taken out when it is blank; undefined for none. */
export function withText(
  texts: OwnText[] | undefined,
  { key, text, over }: WrittenText,
): OwnText[] | undefined {
  const others = (texts ?? []).filter((one) => one.key !== key);
  const all = text === '' ? others : [...others, { key, text, over }];
  return all.length === 0 ? undefined : all;
}
