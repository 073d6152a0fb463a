import { describe, expect, it, vi } from 'vitest';
import { answering } from './audience-answers.ts';
import { eventually, openBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

/** A counsellor reads the ways for an audience: what they rest on, what they teach, and why not another one. */
vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const { open } = onSample(browser);
const { t } = wordsOf('fr');
const { questions } = t.audience;

describe.skipIf(browser === undefined)('a way from a chosen start', () => {
  it('never says that nothing is to be checked where the start does not admit the audience', async () => {
    const { page, faults } = await open('/pathways?from=STARTS&to=OUTLETS');
    await page.getByRole('button', { name: /^Public\s: / }).click();
    const answer = answering(page);
    await answer('parent', questions.answers.parent.yes);
    await answer('rights', questions.answers.rights.years2);
    await page.getByRole('button', { name: t.audience.done }).click();
    const from = page.getByRole('combobox', { name: t.pathways.from });
    await from.click();
    // An operator is found by its full name too, and Enter takes the choice that is left.
    await from.fill('maison de repos orneval');
    await from.press('Enter');
    const first = page.locator('main .cards').first().locator(':scope > .card').first();
    await eventually(() => first.textContent()).toContain(t.pathways.caution.START_NOT_MET);
    expect(await first.textContent()).not.toContain(t.way.askList(0));
    expect(await first.textContent()).toContain('statut demandé');
    expect(await first.textContent()).toContain('suppose que la personne y est déjà');
    expect(faults).toEqual([]);
  });

  it('answers why not another one, with whom to call, and has whom to call at each step', async () => {
    const { page, faults } = await open('/pathways?from=STARTS&to=OUTLETS&audience=parent-seul-castelfagne');
    const first = page.locator('main .cards').first().locator(':scope > .card').first();
    await first.waitFor();
    expect(await first.locator('.step-contact').first().textContent()).toContain('0000 00 00');
    const part = page.locator('.why-not');
    const ask = async (typed: string): Promise<void> => {
      const field = part.getByRole('combobox');
      await field.click();
      await field.fill(typed);
      await field.press('Enter');
    };
    await ask('maçonnerie cefa');
    await eventually(() => part.textContent()).toMatch(/n’admet pas ce public.*(âge|public visé)/);
    await ask('Nettoyage');
    await eventually(() => part.textContent()).toMatch(/est dans la liste|s’atteint/);
    expect(faults).toEqual([]);
  });

  it('shows ways whose steps all teach something; those through what is known are under one line', async () => {
    const { page, faults } = await open('/pathways?from=STARTS&to=OUTLETS');
    await page.getByRole('button', { name: /^Public\s: / }).click();
    const answer = answering(page);
    await answer('oral', questions.answers.oral.fluent);
    await answer('written', questions.answers.written.well);
    await page.getByRole('button', { name: t.audience.done }).click();
    const cards = page.locator('main .cards').first().locator(':scope > .card');
    await cards.first().waitFor();
    for (const text of await cards.locator(':scope > .card-head').allTextContents())
      expect(text).not.toContain(t.pathways.caution.NOTHING_NEW);
    const folded = page.locator('.useless-ways').first();
    expect(await folded.locator('summary').first().textContent()).toMatch(/déjà acquise$/);
    await folded.locator('summary').first().click();
    await eventually(() => folded.locator('.card').first().textContent()).toContain(
      t.pathways.caution.NOTHING_NEW,
    );
    expect(faults).toEqual([]);
  });
});
