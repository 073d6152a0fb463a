import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HistoryAnswer } from '../../domain/api/changes.ts';
import { AUTHORS } from '../../domain/messages/authors.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { HOME_DAY, homeNetwork } from '../support/home-network.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const s = t.scenarios;

let server: TestServer;
beforeAll(async () => {
  const passerelle = { id: 'west-new', from: 'alpha-west', to: 'trade-west', kind: 'PROGRESSION' as const };
  server = await testServer({
    document: {
      ...homeNetwork({
        scenarios: [{ id: 'plan', name: 'Plan', changes: [{ do: 'ADD_PASSERELLE', passerelle }] }],
      }),
      asOf: HOME_DAY,
    },
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('a scenario that becomes a project', () => {
  it('says who writes, who follows it up, until when and why, and stays on the home page by its name', async () => {
    const { page, faults } = await openScreen(browser!, server.url, '/scenarios?projects=plan');
    const form = page.locator('.projects');
    await form.getByLabel(s.meeting).fill('2026-03-12');
    await form.getByRole('button', { name: s.confirm(1) }).click();
    await form.getByText(t.life.authorNeeded).waitFor();
    await form.getByRole('combobox', { name: t.life.carrier }).fill('Accueil');
    await form.getByLabel(t.life.due, { exact: true }).fill('2030-03-31');
    await form.getByLabel(t.life.reason, { exact: true }).fill('Décidé en réunion');
    await form.getByLabel(t.life.author).fill('Comité de pilotage');
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByRole('button', { name: s.confirm(1) }).click();
    const written = form.locator('[role=status]');
    await eventually(() => written.textContent()).toContain(s.followed(1, 1));
    expect(await written.getByRole('link', { name: s.see }).getAttribute('href')).toContain('west-new');
    await written.getByRole('link', { name: t.home.followUps.all }).click();
    const row = page.locator('.home-all-follow-ups tbody tr').first();
    await eventually(() => row.textContent()).toContain('alpha-west');
    const text = await row.textContent();
    for (const word of [
      t.home.followUps.project,
      'Accueil',
      dayInWords('2030-03-31', 'fr'),
      'Décidé en réunion',
    ])
      expect(text).toContain(word);
    expect(await row.getByRole('link').getAttribute('href')).toContain('west-new');
    const history = await (await server.fetch('/api/changes')).json();
    const authors = HistoryAnswer.parse(history).records.map(({ author }) => author);
    expect(authors.slice(0, 2)).toEqual(['Comité de pilotage', 'Comité de pilotage']);
    expect(authors.slice(0, 2)).not.toContain(AUTHORS.fr.api);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
