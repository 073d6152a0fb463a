import type { ElementEdit } from '../../../domain/change/record.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import type { Period } from '../../../domain/model/dates.ts';
import { freeId } from '../../../domain/model/free-id.ts';
import type { KeptReport } from '../../../domain/model/kept-report.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../../../domain/model/network.ts';
import { idText } from '../../../domain/transfer/fold.ts';

/** What a new kept report is about. */
export interface NewReport {
  readonly name: string;
  readonly period: Period;
  readonly perimeter: string | undefined;
  readonly language: Language;
  readonly texts?: KeptReport['texts'];
}

/** A text that somebody wrote, and what the program says in its place; blank to go back to that. */
export interface WrittenText {
  readonly key: string;
  readonly text: string;
  readonly over: string;
}

/** Makes the edit that keeps a new report, and the id of the report, which is made from its name. */
export function keeping(
  document: NetworkDocument,
  { name, period, perimeter, language, texts }: NewReport,
): { readonly id: string; readonly edit: ElementEdit } {
  const taken = new Set(ENTITY_LISTS.flatMap((list) => document[list].map(({ id }) => id)));
  const id = freeId(`rapport-${idText(name)}`, (one) => taken.has(one));
  const element = {
    ...{ id, name, ...period, language },
    ...(perimeter !== undefined && { perimeter }),
    ...(texts !== undefined && { texts }),
  };
  return { id, edit: { do: 'ADD', list: 'reports', element } };
}

/**
 * The texts of a kept report with one of them written anew over what the program says, or taken out when it is blank;
 * undefined for none.
 */
export function withText(texts: KeptReport['texts'], { key, text, over }: WrittenText): KeptReport['texts'] {
  const others = (texts ?? []).filter((one) => one.key !== key);
  const all = text === '' ? others : [...others, { key, text, over }];
  return all.length === 0 ? undefined : all;
}

/** Makes the edit that gives a kept report another name. */
export const renaming = ({ id, name }: KeptReport, now: string): ElementEdit => ({
  do: 'CHANGE',
  list: 'reports',
  id,
  fields: [{ path: 'name', was: name, now }],
});

/** Makes the edit that writes one text of a kept report. */
export const writing = ({ id, texts }: KeptReport, written: WrittenText): ElementEdit => ({
  do: 'CHANGE',
  list: 'reports',
  id,
  fields: [{ path: 'texts', was: texts, now: withText(texts, written) }],
});
