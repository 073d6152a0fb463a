import type { Page } from 'playwright-core';
import { headingOf } from '../../client/editing/cell-text.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import type { EntityList } from '../../domain/model/network.ts';

/** A cell of a table of the inventory. */
export const cell = (page: Page, column: number, row = 0) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

/** The heading of a field of a form, with or without the mark of a required one. */
export const heading = (list: EntityList, path: string): RegExp => {
  const field = FIELDS[list].find((one) => one.path === path)!;
  return new RegExp(`^${headingOf(field, SHEET_WORDS.fr)}`);
};
