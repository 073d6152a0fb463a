import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import type { PackManifest } from '../../domain/api/pack-routes.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { unzipped } from '../support/unzipped.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, bytesOf, eventually, openBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000 });
const browser = await openBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.meetings;

const today = new Date().toISOString().slice(0, 10);

/** The sample, with an earlier meeting that decided something that is overdue. */
const document = (finding: string): NetworkDocument => ({
  ...hauteSylve(),
  meetings: [{ id: 'before', name: 'Comité de l’an passé', date: '2025-11-10', body: 'Comité subrégional' }],
  meetingPoints: [
    {
      id: 'late',
      meeting: 'before',
      rank: 1,
      name: 'Navette',
      decision: 'ACCEPTED',
      due: '2025-12-01',
      finding,
    },
    {
      id: 'back',
      meeting: 'before',
      rank: 2,
      name: 'Accueil commun',
      decision: 'POSTPONED',
      due: '2026-01-15',
    },
    { id: 'no', meeting: 'before', rank: 3, name: 'Guichet', decision: 'REFUSED', reason: 'Sans local' },
  ],
});

const stored = async () => (await server().store.load()).document;
const pointNames = async (page: Page) =>
  page.locator('.meeting-point .meeting-decision-name').allTextContents();

it.skipIf(browser === undefined)(
  'a secretary prepares a meeting, notes what it decides, and takes the minutes away',
  async () => {
    const gaps = (await (await server().fetch('/api/gaps?kind=M04')).json()) as {
      findings: { key: string }[];
    };
    const [first, second] = gaps.findings.map(({ key }) => key);
    await server().store.replace(document(first!));
    const { page, faults } = await open('/');

    // What is overdue stands on the home page, and on the list of decisions.
    const card = page.getByRole('region', { name: w.home.title });
    await eventually(() => card.textContent()).toContain('Navette');
    await card.getByRole('link', { name: w.home.all }).click();
    await eventually(() => page.locator('.meeting-decisions').textContent()).toContain('Navette');
    expect(await accessibilityFaults(page)).toEqual([]);

    // A meeting without a name is refused at its field.
    const add = page.getByRole('form', { name: w.add.title });
    await add.getByRole('button', { name: w.add.save }).click();
    await eventually(() => add.textContent()).toContain(w.add.nameNeeded);
    await add.getByLabel(w.add.name).fill('Comité du jour');
    await add.getByLabel(w.add.date).fill(today);
    await add.getByLabel(w.add.body).fill('COMITE subregional');
    await add.getByRole('button', { name: w.add.save }).click();
    await sign(page);
    await eventually(() => page.locator('#meeting-name').textContent()).toBe('Comité du jour');

    // It opens on what became of the meeting before, found by its body whatever its accents and case.
    const earlier = page.getByRole('region', { name: w.earlier.title });
    await eventually(() => earlier.textContent()).toContain('Comité de l’an passé');
    await eventually(() => earlier.textContent()).toContain('Sans local');
    const late = earlier.getByRole('listitem').filter({ hasText: 'Navette' });
    await late.getByRole('button', { name: w.earlier.takeUp }).click();
    await eventually(() => pointNames(page)).toEqual(['1. Navette']);

    // What was postponed comes back by itself, and is put on the agenda by one button.
    const agenda = page.getByRole('region', { name: w.agenda.title });
    await eventually(() => agenda.textContent()).toContain(w.agenda.returning(1, 'Accueil commun'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await agenda.getByRole('button', { name: w.agenda.takeUpAll(1) }).click();
    await eventually(() => pointNames(page)).toEqual(['1. Navette', '2. Accueil commun']);
    expect(await agenda.getByRole('button', { name: w.agenda.takeUpAll(1) }).count()).toBe(0);
    await agenda.getByRole('button', { name: w.agenda.open }).last().click();
    await agenda.getByRole('button', { name: w.agenda.remove }).click();
    await eventually(() => pointNames(page)).toEqual(['1. Navette']);

    // Nothing is settled before it was decided.
    await late.getByRole('button', { name: w.earlier.settle }).click();
    await late.getByLabel(w.earlier.settleDay).fill('2025-11-09');
    await late.getByRole('button', { name: w.earlier.save }).click();
    await eventually(() => late.textContent()).toContain('10 novembre 2025');
    await late.getByRole('button', { name: w.earlier.cancel }).click();
    expect((await stored()).meetingPoints.find(({ id }) => id === 'late')?.settledOn).toBeUndefined();

    const form = page.getByRole('form', { name: w.addPoint.title });
    await form.getByLabel(w.addPoint.name).fill('Local partagé');
    await form.getByRole('button', { name: w.addPoint.save }).click();
    await eventually(() => pointNames(page)).toEqual(['1. Navette', '2. Local partagé']);
    // A key says nothing to a button while the point before is still being written.
    const up = page.getByRole('button', { name: w.agenda.up('Local partagé') });
    await eventually(() => up.isEnabled()).toBe(true);
    await up.press('Enter');
    await eventually(() => pointNames(page)).toEqual(['1. Local partagé', '2. Navette']);

    // A refusal needs a reason; then the finding is rejected by the body, in the same write.
    const navette = page.locator('.meeting-point', { hasText: 'Navette' });
    await navette.getByRole('button', { name: w.agenda.open }).click();
    await navette.getByText('Refusée', { exact: true }).click();
    await navette.getByRole('button', { name: w.agenda.save, exact: true }).click();
    await eventually(() => navette.textContent()).toContain(t.life.reasonNeeded);
    await navette.getByLabel(t.life.reason).fill('Trop loin');
    expect(await accessibilityFaults(page)).toEqual([]);
    await navette.getByRole('button', { name: w.agenda.save, exact: true }).click();
    await eventually(async () =>
      (await stored()).findingLives.find(({ key }) => key === first),
    ).toMatchObject({
      ...{ state: 'REJECTED', reason: 'Trop loin', author: 'COMITE subregional' },
    });
    await eventually(() => navette.textContent()).toContain('Refusée');

    // What is seen on the list of missing bridges is brought to the meeting.
    await page.goto(new URL(`/meetings?finding=${second}`, page.url()).href);
    await page.getByRole('button', { name: w.bringAdd }).click();
    await eventually(() => pointNames(page)).toHaveLength(3);

    // The minutes say it, can be written anew, and are a file.
    await page.getByText(w.tabs.minutes, { exact: true }).click();
    const minutes = page.locator('.meeting-minutes');
    await eventually(() => minutes.textContent()).toContain('Trop loin');
    await minutes.getByRole('button', { name: w.draft.write }).first().click();
    await minutes.getByLabel(w.draft.own).fill('Présents : <b>tous</b>');
    await minutes.getByRole('button', { name: w.draft.keep }).click();
    await eventually(() => minutes.textContent()).toContain('Présents : <b>tous</b>');
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      minutes.getByRole('button', { name: w.draft.word }).click(),
    ]);
    const parts = await unzipped(await bytesOf(download));
    expect(parts.get('word/document.xml')).toContain('Présents : &lt;b&gt;tous&lt;/b&gt;');

    // The whole pack is made in the page's sight, can be stopped, and is one archive.
    await page.getByRole('button', { name: t.slides.files.menu }).click();
    const menu = page.getByRole('dialog');
    const pack = menu.getByRole('button', { name: /^Le dossier complet\s: .* \(ZIP\)$/ });
    await pack.click();
    await eventually(() => menu.textContent()).toContain(t.carried.pack.parts.PDF);
    await menu.getByRole('button', { name: t.carried.pack.stop }).click();
    await eventually(() => pack.isEnabled()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    const [archive] = await Promise.all([page.waitForEvent('download'), pack.click()]);
    expect(archive.suggestedFilename()).toMatch(/^dossier-.*\.zip$/);
    const inside = await unzipped(await bytesOf(archive), (name) => name === 'manifest.json');
    expect(JSON.parse(inside.get('manifest.json')!)).toMatchObject({ meeting: expect.any(String) });
    await eventually(() => menu.textContent()).toMatch(/SHA-256.*[0-9a-f]{64}/);

    // The fingerprint of the file in it is written into the minutes by a click, once.
    await menu.getByRole('button', { name: w.seal.note }).click();
    await eventually(() => menu.textContent()).toContain(w.seal.noted);
    const { files } = JSON.parse(inside.get('manifest.json')!) as PackManifest;
    const { sha256 } = files.find(({ name }) => name === 'reunion.html')!;
    await eventually(() => minutes.textContent()).toContain(sha256);
    expect(await menu.getByRole('button', { name: w.seal.note }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');

    // Its slides are prepared here and read today; the meeting names them, and they are changed on the map.
    await page.getByRole('button', { name: w.story.prepare }).click();
    const prepare = page.getByRole('dialog');
    await eventually(() => prepare.getByLabel(w.story.day).inputValue()).toBe(today);
    expect(await accessibilityFaults(page)).toEqual([]);
    await prepare.getByRole('button', { name: w.story.make, exact: true }).click();
    await page.getByRole('button', { name: w.story.change }).click();
    // They begin with what became of what was decided before.
    await eventually(() => page.locator('.views-list strong').allTextContents()).toHaveLength(7);
    const { meetings, views } = (await server().store.load()).document;
    const { story } = meetings.find(({ name }) => name === 'Comité du jour')!;
    const steps = views.filter((view) => view.story === story);
    expect(steps.every(({ state = '' }) => state.includes(`at=${today}`))).toBe(true);
    expect(steps.map(({ text }) => text).join()).toContain('Comité du jour');
    expect(faults).toEqual([]);
  },
);
