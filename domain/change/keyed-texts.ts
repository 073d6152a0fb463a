import type { OwnText } from '../model/own-text.ts';
import { sameValue } from './elements.ts';
import type { ChangedList } from './record.ts';

/** Whether a field holds texts that people write one by one, so that two who write different ones do not clash. */
export const holdsKeyedTexts = (list: ChangedList, path: string | null): boolean =>
  list === 'reports' && path === 'texts';

interface Merged {
  /** All texts, with both changes in them; where both changed one text, it is as `mine` says. */
  readonly texts: OwnText[] | undefined;
  /** The keys of the texts that both changed, each in another way. */
  readonly clashing: readonly string[];
}

/**
 * Puts together two changes of the texts of a report: `theirs` is what is kept, and `mine` what somebody wants who saw
 * `was`. A value that is no list of texts counts as none.
 */
export function mergedTexts(was: unknown, theirs: unknown, mine: unknown): Merged {
  const [seen, kept, wanted] = [was, theirs, mine].map(byKey) as [Keyed, Keyed, Keyed];
  const keys = [...new Set([...kept.keys(), ...wanted.keys(), ...seen.keys()])];
  const isMine = (key: string): boolean => !sameValue(seen.get(key), wanted.get(key));
  const texts = keys.flatMap((key) => (isMine(key) ? wanted : kept).get(key) ?? []);
  return {
    texts: texts.length === 0 ? undefined : texts,
    clashing: keys.filter(
      (key) =>
        isMine(key) && !sameValue(seen.get(key), kept.get(key)) && !sameValue(wanted.get(key), kept.get(key)),
    ),
  };
}

/** What a list of texts says under some keys. */
export const textsUnder = (value: unknown, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => byKey(value).get(key)?.text ?? []);

type Keyed = ReadonlyMap<string, OwnText>;

const byKey = (value: unknown): Keyed =>
  new Map((Array.isArray(value) ? (value as OwnText[]) : []).map((text) => [text.key, text]));
