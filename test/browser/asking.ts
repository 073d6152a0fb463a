import type { Page } from 'playwright-core';
import { wordsOf } from './words.ts';

const { t } = wordsOf('fr');

/** Types into a field with a list, and takes the line of that name. */
export async function choose(page: Page, field: string, typed: string, line: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: line, exact: true }).click();
}

/** Chooses a public of the library by the button of the header. */
export async function choosePublic(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Public : / }).click();
  await page.getByRole('combobox', { name: t.audience.library }).click();
  await page.getByRole('option', { name, exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: t.audience.button(name), exact: true }).waitFor();
}

/** Says who writes, once a tab. */
export async function sign(page: Page, author = 'Régionale de test'): Promise<void> {
  await page.getByRole('dialog', { name: t.inventory.who }).getByRole('textbox').fill(author);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: t.inventory.who }).waitFor({ state: 'hidden' });
}
