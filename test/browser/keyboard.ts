import type { Page } from 'playwright-core';

/** Presses Tab until what has the focus answers to a selector and a text, as someone without a mouse does. */
export async function tabTo(page: Page, selector: string, text?: string, most = 150): Promise<void> {
  for (let tab = 0; tab < most; tab++) {
    const isThere = await page.evaluate(
      ([wanted, words]) => {
        const here = document.activeElement;
        return here?.matches(wanted!) === true && (words === '' || here.textContent?.trim() === words);
      },
      [selector, text ?? ''],
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No ${selector} “${text ?? ''}” within ${most} presses of Tab.`);
}
