import { describe, expect, it, vi } from 'vitest';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { inLong } from '../support/in-long.ts';
import { accessibilityFaults, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open } = onSample(browser);
const { t, vocabulary } = wordsOf('fr');

describe.skipIf(browser === undefined)('each agreement to sign', () => {
  it('says its places a year, outlets by name, months to a job and certainty, as the home page does', async () => {
    const { page, faults } = await open('/plan?n=3');
    const cards = page.locator('section[aria-labelledby=agreements] .card');
    await eventually(() => cards.count()).toBe(3);
    const texts = await cards.locator('.card-head').allTextContents();
    for (const [at, places] of [174, 194, 234].entries()) {
      expect(texts[at]).toContain(t.home.bridges.places(places, false));
      // The open card says the months below its head, with links.
      expect(await cards.nth(at).textContent()).toContain(
        t.home.bridges.nearestFrom('').split(' \u00a0')[0]!,
      );
      expect(await cards.nth(at).textContent()).toMatch(/\d+\smois/);
      expect(texts[at]).toContain(vocabulary.certainty.certain);
    }
    expect(texts[0]).toContain(t.said(t.home.bridges.outlets(1), 'Logistique'));
    expect(texts[2]).toContain(t.said(t.home.bridges.outlets(2), 'Construction, Nettoyage'));
    // What a second agreement lacks without the first is said of its passerelle from a filière to which no entry leads, and
    // not of others that it carries, whose outlets are reached already.
    expect(texts[1]).not.toContain('sont déjà atteints autrement');
    expect(texts[1]).toContain('aucune porte d’entrée ne mène à');
    // The months lead to the pathways that they are read from.
    const way = cards.first().locator('.card-body a[href^="/pathways?"]');
    expect(await way.first().textContent()).toMatch(/mois/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong(
    'stands beside the number that no other set goes beyond, which is not that of the places',
    async () => {
      const { page, faults } = await open('/plan?n=3');
      const section = page.locator('section[aria-labelledby=agreements]');
      await eventually(() => section.textContent()).toContain(t.plan.gain(836));
      expect(await section.textContent()).toContain('408');
      expect(t.plan.gain(836)).toContain('836');
      const rows = page.locator('.curve tbody tr');
      const gains = await rows.locator('td:last-child').allTextContents();
      const numbers = gains.map((text) => Number(text.replace(/\D/g, '')));
      expect(numbers).toHaveLength(10);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(numbers[2]).toBe(836);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('is followed up like a finding: who, until when, why', async () => {
    const { page, faults } = await open('/plan?n=3');
    const cards = page.locator('section[aria-labelledby=agreements] .card');
    await cards.nth(1).locator('.card-head').click();
    await cards.nth(1).getByRole('button', { name: t.life.change }).click();
    await cards.nth(1).getByRole('combobox', { name: t.life.newState }).click();
    await page.getByRole('option', { name: t.life.state.IN_PROGRESS, exact: true }).click();
    await cards.nth(1).getByRole('combobox', { name: t.life.carrier }).fill('Coordination du bassin');
    await cards.nth(1).getByLabel(t.life.due, { exact: true }).fill('2030-03-31');
    await cards.nth(1).getByLabel(t.life.reason, { exact: true }).fill('Les deux directions sont d’accord');
    await cards.nth(1).getByLabel(t.life.author).fill('Comité de pilotage');
    await cards.nth(1).getByRole('button', { name: t.life.save }).click();
    const head = cards.nth(1).locator('.card-head');
    await eventually(() => head.textContent()).toContain('Coordination du bassin');
    expect(await head.textContent()).toContain(t.life.dueShort(dayInWords('2030-03-31', 'fr')));
    expect(await cards.nth(1).textContent()).toContain(t.life.reasonIs('Les deux directions sont d’accord'));
    // The home page has it among the follow-ups.
    await page.goto(new URL('/', page.url()).href);
    await eventually(() => page.locator('section[aria-labelledby=home-follow-ups]').textContent()).toContain(
      'Coordination du bassin',
    );
    expect(faults).toEqual([]);
  });
});
