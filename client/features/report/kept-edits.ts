import type { ElementEdit } from '../../../domain/change/record.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import type { Period } from '../../../domain/model/dates.ts';
import { freeIdIn } from '../../../domain/model/free-id.ts';
import type { KeptReport } from '../../../domain/model/kept-report.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { type WrittenText, withText } from '../../../domain/model/own-text.ts';
import { idText } from '../../../domain/transfer/fold.ts';

/** What a new kept report is about. */
export interface NewReport {
  readonly name: string;
  readonly period: Period;
  readonly perimeter: string | undefined;
  readonly language: Language;
  readonly texts?: KeptReport['texts'];
}

/** Makes the edit that keeps a new report, and the id of the report, which is made from its name. */
export function keeping(
  document: NetworkDocument,
  { name, period, perimeter, language, texts }: NewReport,
): { readonly id: string; readonly edit: ElementEdit } {
  const id = freeIdIn(document, `rapport-${idText(name)}`);
  const element = {
    ...{ id, name, ...period, language },
    ...(perimeter !== undefined && { perimeter }),
    ...(texts !== undefined && { texts }),
  };
  return { id, edit: { do: 'ADD', list: 'reports', element } };
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
