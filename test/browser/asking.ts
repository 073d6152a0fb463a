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
  await page.getByRole('button', { name: /^Public\s: / }).click();
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

/** Walks on by Tab until what has the focus is called so. */
export const tabTo = (page: Page, name: string): Promise<void> => walkTo(page, 'Tab', name);

/** The same, backwards. */
export const tabBackTo = (page: Page, name: string): Promise<void> => walkTo(page, 'Shift+Tab', name);

async function walkTo(page: Page, key: string, name: string): Promise<void> {
  for (let tab = 0; tab < 150; tab += 1) {
    await page.keyboard.press(key);
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
      return label ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (here.trim().startsWith(name)) return;
  }
  throw new Error(`${key} never comes to "${name}".`);
}
