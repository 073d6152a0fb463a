import type { SheetWords } from '../messages/sheet-words.ts';
import type { Agreement } from '../model/entities.ts';
import type { Names } from './names.ts';
import { inFigures, readDay } from './read-day.ts';
import { LIST_SIGNS, listParts } from './read-list.ts';
import { writeRef } from './read-ref.ts';
import { type Reading, read, unread } from './reading.ts';

export type Confirmations = NonNullable<Agreement['confirmations']>;

/** Writes who confirmed and when as a cell: "L’Escale (05/03/2025) | Le Chantier (12/03/2025)". */
export const writeConfirmations = (
  confirmations: Confirmations,
  { language }: SheetWords,
  names: Names,
): string =>
  confirmations
    .map(({ operator, on }) => {
      const day = language === 'fr' ? inFigures(on) : on;
      return `${writeRef(operator, ['operators'], names, LIST_SIGNS)} (${day})`;
    })
    .join(' | ');

/**
 * Reads such a cell: each item is an operator, which `readOperator` reads by its name or its id, then the day in brackets
 * or after a colon.
 */
export function readConfirmations(text: string, readOperator: (word: string) => Reading): Reading {
  const confirmations: object[] = [];
  for (const part of listParts(text)) {
    const [, name, inBrackets, afterColon] = /^(.+?)\s*(?:\(([^()]+)\)|:\s*([^:()"]+))$/.exec(part) ?? [];
    const on = readDay((inBrackets ?? afterColon ?? '').trim(), false);
    if (name === undefined || !on.ok) return unread('not-confirmations', { word: part });
    const operator = readOperator(name);
    if (!operator.ok) return operator;
    if (operator.value !== undefined) confirmations.push({ operator: operator.value, on: on.value });
  }
  return read(confirmations);
}
