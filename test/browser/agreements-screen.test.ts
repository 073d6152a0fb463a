import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, eventually, openBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 180_000 });
const browser = await openBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.agreements;

const daysFrom = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const ID = 'conv-cpas-escale-2021';
/** The sample, with an agreement that expires next month and has documents, and one that lapsed last month. */
function document(): NetworkDocument {
  const sample = hauteSylve();
  const agreements = sample.agreements.map(({ validTo: _end, ...agreement }) => {
    if (agreement.id === ID)
      return {
        ...agreement,
        validTo: daysFrom(30),
        documents: [
          'https://exemple.be/textes/convention%20sign%C3%A9e.pdf',
          'P:\\Conventions\\avenant.docx',
        ],
      };
    return agreement.id === 'conv-ili-horizon-2020' ? { ...agreement, validTo: daysFrom(-30) } : agreement;
  });
  return { ...sample, agreements };
}

const card = (page: Page, name: string) => page.locator('.card', { hasText: name });
const kept = async () => (await server().store.load()).document.agreements.find(({ id }) => id === ID);

it.skipIf(browser === undefined)(
  'the screen of agreements begins with renewals, notes the word of a party, and takes it back',
  async () => {
    await server().store.replace(document());
    const { page, faults } = await open('/operator?sel=escale');
    // From the page of the operator to its agreements, and to the one that expires.
    await page.getByRole('link', { name: w.operator.all }).click();
    await eventually(() => new URL(page.url()).search).toContain('partner=escale');
    await eventually(() => page.locator('.group-head').first().textContent()).toBe(w.groups.due(1));
    await page.getByRole('button', { name: w.filters.clear }).click();
    await eventually(() => page.locator('.group-head').first().textContent()).toBe(w.groups.due(2));
    const first = page.locator('.card').first();
    await eventually(() => first.textContent()).toContain('ILI – Horizon Femmes');
    expect(await first.textContent()).toContain(w.state.LAPSED);

    const expiring = card(page, 'Convention CPAS de Sylvemont – L’Escale');
    await expiring.locator('.card-head').click();
    const body = expiring.locator('.card-body');
    await eventually(() => body.textContent()).toContain('Quatre places par an');
    expect(await expiring.locator('.card-head').textContent()).toContain(w.confirmation.STALE);
    const link = body.getByRole('link', { name: 'convention signée.pdf (exemple.be)' });
    expect(await link.getAttribute('href')).toBe('https://exemple.be/textes/convention%20sign%C3%A9e.pdf');
    expect(await body.locator('code').textContent()).toBe('P:\\Conventions\\avenant.docx');
    expect(await accessibilityFaults(page)).toEqual([]);

    // A day to come is refused in words, at its field.
    const day = body.getByRole('textbox', { name: w.words.day });
    await day.fill('31/12/2199');
    await body.getByRole('button', { name: w.words.confirmFor('L’Escale') }).click();
    await eventually(() => body.textContent()).toContain('31 décembre 2199');
    expect((await kept())?.confirmations).toBeUndefined();
    await day.fill('hier');
    await day.press('Tab');
    await body.getByRole('button', { name: w.words.confirmFor('L’Escale') }).click();
    await sign(page);
    await eventually(async () => (await kept())?.confirmations?.length).toBe(1);
    expect((await kept())?.confirmations).toMatchObject([{ operator: 'escale' }]);
    await eventually(() => expiring.locator('.card-head').textContent()).toContain(w.someParties(1, 2));

    await body.getByRole('button', { name: w.words.confirmFor('CPAS de Sylvemont') }).click();
    await eventually(() => expiring.locator('.card-head').textContent()).toContain(w.confirmation.ALL);
    await body.getByRole('button', { name: w.words.removeFor('CPAS de Sylvemont') }).click();
    await eventually(() => expiring.locator('.card-head').textContent()).toContain(w.someParties(1, 2));
    await page.getByRole('button', { name: t.inventory.undo, exact: true }).click();
    await eventually(() => expiring.locator('.card-head').textContent()).toContain(w.confirmation.ALL);

    // What is done under the agreement is noted with it and its parties.
    await body.getByRole('link', { name: w.noteAction }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/actions');
    await eventually(() => page.getByRole('form').first().textContent()).toContain('L’Escale');
    expect(faults).toEqual([]);
  },
);
