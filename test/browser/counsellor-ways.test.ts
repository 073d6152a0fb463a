import { describe, expect, it, vi } from 'vitest';
import { inLong } from '../support/in-long.ts';
import { answering } from './audience-answers.ts';
import { eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

/** A counsellor reads the ways for an audience: what they rest on, what they teach, and why not another one. */
vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
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

  inLong('answers why not another one, with whom to call, and has whom to call at each step', async () => {
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
    expect(await folded.locator('summary').first().textContent()).toMatch(/rien de plus à ce public$/);
    await folded.locator('summary').first().click();
    await eventually(() => folded.locator('.card').first().textContent()).toContain(
      t.pathways.caution.NOTHING_NEW,
    );
    expect(faults).toEqual([]);
  });

  inLong(
    'names the French course to begin with above ways through literacy, and why nothing leads on',
    async () => {
      const { page, faults } = await open('/pathways?from=STARTS&to=OUTLETS&at=2026-11-30');
      await page.getByRole('button', { name: /^Public\s: / }).click();
      const answer = answering(page);
      await answer('car', questions.answers.car.yes);
      await answer('free', questions.answers.free.fullTime);
      await answer('oral', questions.answers.oral.little);
      await answer('written', questions.answers.written.elsewhere);
      await answer('woman', questions.answers.woman.no);
      await page.getByRole('textbox', { name: t.audience.age }).fill('19');
      await page.getByRole('button', { name: t.audience.done }).click();
      const named = page.locator('.suitable-courses');
      await eventually(() => named.textContent()).toContain('FLE A1');
      // Until all is answered, what is known admits more.
      await eventually(() => named.textContent()).toContain('Ce qui suit n’admet pas ce public');
      await eventually(() => named.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
      const why = page.locator('.why-not');
      await why.getByRole('combobox').click();
      await why.getByRole('combobox').fill('FLE A1');
      await why.getByRole('combobox').press('Enter');
      await eventually(() => why.textContent()).toContain(
        'aucun parcours jusqu’à l’arrivée choisie n’y passe',
      );
      expect(await why.textContent()).not.toContain('plus loin dans la liste');
      // The day is another one: a notice says so, and its button reads the network today.
      const notice = page.locator('.other-day.notice');
      await notice.getByRole('button', { name: t.home.readToday }).click();
      await notice.waitFor({ state: 'hidden' });
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('says at the step thanks to whom it is open, and which agreement ends before it', async () => {
    const { page, faults } = await open(
      '/pathways?from=STARTS&to=construction&audience=parent-seul-castelfagne&at=2026-12-01',
    );
    const list = page.locator('main .cards').first();
    await eventually(() => list.textContent()).toContain('ouvert grâce à');
    const text = (await list.textContent())!.replaceAll('\u00a0', ' ');
    expect(text).toMatch(/« Place d’accueil \+ horaire 9 h » \(Le Chantier, [\d ]+\)/);
    expect(text).toContain('Proposé en comité, à financer.');
    expect(text).toMatch(/finit le 31 mars 2027, avant cette étape/);
    expect(await list.locator('.first-call a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  inLong(
    'says in which months of the calendar a step falls, that they end with the training, and what suits none',
    async () => {
      const { page } = await open(
        '/pathways?from=STARTS&to=construction&audience=parent-seul-castelfagne&at=2026-12-01',
      );
      const card = page.locator('main .cards').first().locator(':scope > .card').first();
      await eventually(() => card.locator('.steps').textContent()).toContain('déc. 2026 – juil. 2028');
      expect(await card.textContent()).toContain(t.pathways.untilTraining);
      expect(await page.locator('#results').textContent()).toContain(
        t.pathways.noneSuits(t.pathways.caution.SCHEDULE),
      );
      await page.context().close();
    },
  );

  it('leads to the pathways from a page without an answer for the audience, and closes when taken back', async () => {
    const { page } = await open('/inventory');
    const panel = page.getByRole('dialog');
    await page.getByRole('button', { name: /^Public\s: / }).click();
    await answering(page)('car', questions.answers.car.no);
    await page.getByRole('button', { name: t.audience.done }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/pathways');
    await panel.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Public\s: / }).click();
    await page.getByRole('button', { name: t.audience.clear }).click();
    await panel.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  inLong('keeps the offer of the tour off an open panel', async () => {
    const { page } = await open('/', { firstVisit: true });
    const offer = page.getByRole('complementary', { name: t.help.tour.title });
    await offer.waitFor();
    await page.getByRole('button', { name: t.home.someone }).click();
    await offer.waitFor({ state: 'hidden' });
    await page.context().close();
  });
});
