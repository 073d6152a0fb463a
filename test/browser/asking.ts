import type { Page } from 'playwright-core';
import type { Theme } from '../../domain/map/palette.ts';
import type { Language } from '../../domain/messages/codes.ts';
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

/** Opens help and settings, changes one of them, and closes the menu, which then gives the focus back. */
async function inSettings(page: Page, change: () => Promise<void>): Promise<void> {
  await page.locator('.help-button').click();
  await change();
  await page.keyboard.press('Escape');
  await page.locator('.settings').waitFor({ state: 'detached' });
}

/** Chooses a colour theme in the settings. */
export const chooseTheme = (page: Page, theme: Theme): Promise<void> =>
  inSettings(page, async () => {
    const themes = page.locator('.settings select');
    await themes.focus();
    await themes.selectOption(theme);
  });

/** Chooses a language in the settings. */
export const chooseLanguage = (page: Page, language: Language): Promise<void> =>
  inSettings(page, () => page.getByText(t.app.languages[language], { exact: true }).click());

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
