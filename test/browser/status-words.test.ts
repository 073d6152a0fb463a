import { describe, expect, it, vi } from 'vitest';
import { statuses } from '../../domain/messages/fr/audience.ts';
import { eventually, openSharedBrowser } from './chromium.ts';
import { heading } from './inventory-fields.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open } = onSample(browser);
const { t } = wordsOf('fr');

const TYPED = [
  ['RIS', statuses.RIS],
  ['cpas', statuses.RIS],
  ['chômeur', statuses.DEI],
  ['mutuelle', statuses.INAMI],
] as const;

describe.skipIf(browser === undefined)(
  'a status is found by its acronym or an everyday word, and shown in words',
  () => {
    it('in the description of an audience', async () => {
      const { page, faults } = await open('/pathways');
      await page.getByRole('button', { name: /^Public\s: / }).click();
      await page.getByText(t.audience.allFields).click();
      const field = page.getByRole('combobox', { name: t.audience.statuses, exact: true });
      for (const [text, label] of TYPED) {
        await field.fill(text);
        await page.getByRole('option', { name: label, exact: true }).waitFor();
      }
      await field.fill('RIS');
      await page.getByRole('option', { name: statuses.RIS, exact: true }).click();
      const pills = page.locator('.audience-form .mantine-Pill-root');
      await eventually(() => pills.allTextContents()).toEqual([statuses.RIS]);
      expect(faults).toEqual([]);
    });

    it('in the entry conditions of a filière, where the typed word is kept as the status that it means', async () => {
      const { page, faults } = await open('/inventory?list=filieres&open=NEW');
      const form = page.getByRole('dialog');
      const field = form.getByRole('combobox', { name: heading('filieres', 'entry.statuses') });
      for (const [text, label] of TYPED) {
        await field.fill(text);
        await page.getByRole('option', { name: label, exact: true }).waitFor();
      }
      await field.fill('CPAS');
      await page.keyboard.press('Enter');
      await eventually(() => form.locator('.mantine-Pill-root').allTextContents()).toEqual([statuses.RIS]);
      expect(await field.inputValue()).toBe('');
      expect(faults).toEqual([]);
    });
  },
);
