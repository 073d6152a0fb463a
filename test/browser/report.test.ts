import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reportWords } from '../../domain/report/words.fr.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { accessibilityFaults, bytesOf, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 180_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.report;

const kept = async () => (await server().store.load()).document.reports;

describe.skipIf(browser === undefined)('the screen of the report', () => {
  beforeEach(() => server().store.replace(hauteSylve()));

  it('shows the report of a year and a Régionale; a text is written, kept and printed, and the report is issued', async () => {
    const { page, faults } = await open('/report?from=2025-01-01&to=2025-12-31');
    const report = page.locator('.report');
    await eventually(() => report.locator('h2').textContent()).toBe('Rapport d’activités 2025');
    const stages = report.locator('[id="all.referrals.2025.orientation.stages"] tbody tr').first();
    await eventually(() => stages.locator('td').allTextContents()).toEqual([
      ...['Accueil', 'Alphabétisation', '84', '17', '15', '0', '0', '53 % de 32'],
    ]);
    expect(await report.locator('caption').first().textContent()).toMatch(/^Tableau 1\u00a0: /);
    expect(await report.locator('.report-map img').first().getAttribute('alt')).toContain('40 opérateurs');
    expect(await accessibilityFaults(page)).toEqual([]);

    const text = report.locator('.report-text', { hasText: '90 chaînons manquent' }).first();
    await text.getByRole('button', { name: w.edit }).click();
    const field = page.getByLabel(w.ownText);
    await field.fill('Année <5 *difficile*\n\n- un point\n- un autre');
    await page.getByRole('button', { name: w.keepText }).click();
    await page.getByLabel(t.life.author).fill('Coordination');
    await page.getByRole('dialog').getByRole('button', { name: t.inventory.save }).click();
    await eventually(async () => (await kept())[0]?.texts).toMatchObject([
      { key: 'all.gaps', text: 'Année <5 *difficile*\n\n- un point\n- un autre' },
    ]);
    const own = report.locator('.report-text[data-own]');
    await eventually(() => own.locator('li').allTextContents()).toEqual(['un point', 'un autre']);
    expect(await own.locator('p').textContent()).toBe('Année <5 *difficile*');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: w.formats.csv }).click(),
    ]);
    expect((await bytesOf(download)).toString()).toContain(';Accueil;Alphabétisation;84;17;15;0;0;');

    await page.getByRole('button', { name: w.issue }).click();
    await page.getByRole('button', { name: w.issueNow }).click();
    // Five files are made: longer than anything else that a page waits for.
    await page.locator('.report-issues > li').first().waitFor({ timeout: 90_000 });
    expect(await page.locator('.report-issues > li').count()).toBe(1);
    await eventually(() => page.locator('.report-issues').textContent()).toContain('Coordination');
    const files = (await kept())[0]!.issues![0]!.files.map(({ format }) => format);
    expect(files).toEqual(['pdf', 'docx', 'xlsx', 'csv', 'json']);

    // Nothing is issued while a text is open, and a small number of people in it is noticed.
    await own.getByRole('button', { name: w.editOwn }).click();
    expect(await page.getByRole('button', { name: w.issue }).isDisabled()).toBe(true);
    await field.fill('Trois personnes sont venues.');
    await page.getByText(w.fewPeople).waitFor();
    await page.getByRole('button', { name: w.keepText }).click();
    await eventually(() => own.locator('p').textContent()).toBe('Trois personnes sont venues.');
    await page.getByRole('button', { name: w.issue }).click();
    expect(await page.getByRole('button', { name: w.issueAgain }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'Trois personnes' }).check();
    expect(await page.getByRole('button', { name: w.issueAgain }).isEnabled()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.report-issuing').getByRole('button', { name: w.cancel }).click();

    // An issue is withdrawn with a reason, and its report is renamed and not removed.
    await page.getByRole('button', { name: w.withdraw }).click();
    await page.getByLabel(w.withdrawReason).fill('Un chiffre faux');
    await page.getByRole('button', { name: w.withdrawNow, exact: true }).click();
    await eventually(() => page.locator('.report-issues').textContent()).toContain('Un chiffre faux');
    expect(await page.getByRole('button', { name: w.remove }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: w.rename }).click();
    await page.getByLabel(w.name).fill('Rapport au fonds');
    await page.getByRole('button', { name: w.renameNow }).click();
    await eventually(async () => (await kept())[0]!.name).toBe('Rapport au fonds');
    await own.getByRole('button', { name: w.editOwn }).click();
    await page.getByRole('button', { name: w.backToProgram }).click();
    await eventually(() => own.count()).toBe(0);

    // Whoever comes back to the year is told of it.
    await page.getByRole('combobox', { name: w.kept }).click();
    await page.getByRole('option', { name: w.notKept }).click();
    await page.getByRole('combobox', { name: w.year }).click();
    await page.getByRole('option', { name: '2025' }).click();
    await page.getByRole('button', { name: w.openKept('Rapport au fonds') }).click();
    const { id } = (await kept())[0]!;
    await eventually(() => new URL(page.url()).searchParams.get('kept')).toBe(id);
    expect(faults).toEqual([]);
  });

  it('is of another perimeter or period, and asks before a text that is begun is lost', async () => {
    const { page, faults } = await open('/report');
    const report = page.locator('.report');
    await page.getByRole('combobox', { name: w.perimeter }).click();
    await page.getByRole('option', { name: hauteSylve().bassins[0]!.name }).click();
    await eventually(() => report.locator('h3').first().textContent()).toBe(hauteSylve().bassins[0]!.name);
    await page.getByRole('combobox', { name: w.year }).click();
    await page.getByRole('option', { name: '2024' }).click();
    await eventually(() => report.locator('h2').textContent()).toBe(
      reportWords.title({ from: '2024-01-01', to: '2024-12-31' }),
    );
    await report.getByRole('button', { name: w.edit }).first().click();
    await page.getByLabel(w.ownText).fill('Commencé');
    await page.getByRole('link', { name: t.app.gaps }).first().click();
    const asking = page.getByRole('dialog');
    await eventually(() => asking.textContent()).toContain(w.leaving);
    await asking.getByText(t.leaving.stay, { exact: true }).click();
    expect(await page.getByLabel(w.ownText).inputValue()).toBe('Commencé');
    expect(faults).toEqual([]);
  });
});
