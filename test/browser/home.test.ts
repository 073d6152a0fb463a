import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HomeAnswer } from '../../domain/api/questions/home.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { addDays } from '../../domain/model/dates.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { HOME_DAY, homeNetwork } from '../support/home-network.ts';
import { inLong } from '../support/in-long.ts';
import { post } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { youngNetwork } from '../support/young-network.ts';
import { accessibilityFaults, eventually, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const words = t.home;
const MONTHS = words.bridges.monthsFrom('Maçonnerie', 15, 'alpha-east');
const ONWARD = words.bridges.onward(9, 'trade-east', 'Maçonnerie');
const WEST = 'M04:alpha-west:trade-west';
const EAST = 'M04:alpha-east:trade-east';
/** A day near the present one, as what expires is told from today whatever day is read. */
const SOON = addDays(new Date().toISOString().slice(0, 10), 30);

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    document: {
      ...homeNetwork({
        agreements: [{ id: 'conv', name: 'Convention', parties: ['op-door-east'], validTo: SOON }],
      }),
      asOf: HOME_DAY,
    },
  });
  await post(server, '/api/findings/life', {
    ...{ key: EAST, state: 'IN_PROGRESS', author: 'CSEF', due: '2026-01-10', carrier: 'Accueil' },
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const home = async (query = ''): Promise<HomeAnswer> =>
  HomeAnswer.parse(await (await server.fetch(`/api/home?${query}`)).json());
const chooser = (page: Page) => page.getByRole('combobox', { name: words.chooser.label });
const part = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);
const choose = async (page: Page, typed: string, name: string): Promise<void> => {
  await chooser(page).fill(typed);
  await page.getByRole('option', { name, exact: true }).click();
};

describe.skipIf(browser === undefined)('the home page', () => {
  const open = (path = '/', size: { width?: number; height?: number; firstVisit?: boolean } = {}) =>
    openScreen(browser!, server.url, path, size);

  it('shows all of it on one screen, says who carries what and that it is overdue, and has no fault', async () => {
    const { page, faults } = await open();
    const { bridges } = await home();
    await eventually(() => part(page, 'home-bridges').textContent()).toContain(
      words.bridges.places(bridges.listed[0]!.places, false),
    );
    expect(await part(page, 'home-bridges').textContent()).toContain('Maçonnerie');
    expect(await part(page, 'home-bridges').textContent()).toContain(MONTHS);
    // The network is read for a day that is past, so the way of today is not meant.
    expect(await part(page, 'home-bridges').textContent()).not.toContain(words.bridges.noWayNow);
    expect(await part(page, 'home-bridges').textContent()).toContain(
      words.bridges.noWayOn(dayInWords(HOME_DAY, 'fr')),
    );
    expect(await part(page, 'home-bridges').textContent()).toContain(
      words.bridges.crossing(12, 'trade-east'),
    );
    const followUps = await part(page, 'home-follow-ups').textContent();
    expect(followUps).toContain(t.life.overdueShort(dayInWords('2026-01-10', 'fr')));
    expect(followUps).toContain('Accueil');
    expect(await part(page, 'home-expiring').textContent()).toContain('Convention');
    await page.waitForLoadState('networkidle');
    const last = (await part(page, 'home-changes').boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(900);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each(
    oneIn(3, [
      ['the places of a bridge', 'home-bridges', words.bridges.places(30, false), '/gaps', EAST],
      ['the months', 'home-bridges', ONWARD, '/pathways', 'to=job'],
      ['all bridges', 'home-bridges', t.gaps.pairAccount(2, 2, 2), '/gaps', 'kind=M04'],
      ['a follow-up', 'home-follow-ups', 'alpha-east', '/gaps', EAST],
      ['all follow-ups', 'home-follow-ups', words.followUps.all, '/', 'follow=1'],
      ['what expires', 'home-expiring', 'Convention', '/agreements', 'sel='],
      ['what to verify', 'home-verify', words.toVerify.all(6, 6), '/inventory/freshness', ''],
      ['the history', 'home-changes', words.changes.all, '/inventory/history', ''],
    ]),
  )('leads from %s to where it comes from', async (_what, id, name, path, query) => {
    const { page, faults } = await open();
    // The parts of the months unfold.
    if (name === ONWARD) await part(page, id).getByText(MONTHS).click();
    await part(page, id).getByRole('link', { name }).first().click();
    await eventually(() => new URL(page.url()).pathname).toBe(path);
    expect(decodeURIComponent(page.url())).toContain(query);
    await page.waitForLoadState('networkidle');
    await eventually(() => page.locator('h1').first().isVisible()).toBe(true);
    if (query === EAST)
      await eventually(() => page.locator('.card-head[aria-expanded=true]').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  inLong('is that of the bassin or the operator that was chosen once, in this browser', async () => {
    const { page } = await open();
    await choose(page, 'west', 'west');
    await eventually(() => part(page, 'home-bridges').locator('.home-figure').allTextContents()).toEqual([
      words.bridges.places(10, false),
    ]);
    await page.reload();
    await eventually(() => chooser(page).inputValue()).toBe('west');
    await choose(page, 'op trade east', 'op-trade-east');
    await eventually(() => part(page, 'home-bridges').locator('.home-figure').allTextContents()).toEqual([
      words.bridges.places(30, false),
    ]);
    expect(await page.evaluate(() => window.location.search)).toBe('');
    await chooser(page).fill('personne');
    await eventually(() => page.getByText(words.chooser.none).isVisible()).toBe(true);
  });

  inLong('lists all follow-ups in words, with who, until when and why', async () => {
    const { page, faults } = await open('/?follow=1');
    const row = page.locator('.home-all-follow-ups tbody tr').first();
    await eventually(() => row.textContent()).toContain('alpha-east');
    const text = (await row.textContent())!;
    expect(text).toContain(t.life.state.IN_PROGRESS);
    expect(text).toContain('Accueil');
    expect(text).toContain(t.life.overdueShort(dayInWords('2026-01-10', 'fr')));
    expect(text).not.toMatch(/M04|IN_PROGRESS/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await row.getByRole('link').click();
    await eventually(() => decodeURIComponent(page.url())).toContain(EAST);
    expect(faults).toEqual([]);
  });

  it('says on which day it is read, and reads today at a touch', async () => {
    const { page } = await open();
    await eventually(() => page.locator('.home-day').textContent()).toContain(dayInWords(HOME_DAY, 'fr'));
    await page.getByRole('button', { name: words.readToday }).click();
    await eventually(() => page.locator('.home-day').count()).toBe(0);
    await eventually(() => part(page, 'home-expiring').textContent()).toContain('Convention');
    expect(new URL(page.url()).searchParams.get('at')).not.toBe(HOME_DAY);
  });

  inLong('names the outlet of each length, what bridges share, and what lapsed', async () => {
    const sample = await testServer({ document: hauteSylve() });
    const { page, faults } = await openScreen(browser!, sample.url, '/');
    const { bridges } = HomeAnswer.parse(await (await fetch(`${sample.url}/api/home`)).json());
    const text = () => part(page, 'home-bridges').textContent();
    await eventually(text).toContain(words.bridges.nearestSame('Construction', 14));
    expect(await text()).toContain(
      words.bridges.monthsFrom('Nettoyage', bridges.listed[0]!.gained!.months, 'Ouvrier maçon'),
    );
    const [inFirst] = bridges.listed[1]!.shared;
    expect(await text()).toContain(
      words.bridges.shared(words.bridges.share(inFirst!, words.bridges.rank(1))),
    );
    expect(await text()).toContain(`${bridges.together.placesConcerned} places par an`);
    const expiring = () => part(page, 'home-expiring').textContent();
    expect(await expiring()).toMatch(/\d+ échus que rien ne remplace/);
    expect(await part(page, 'home-expiring').locator('a[href*="/map"]').count()).toBeGreaterThan(1);
    const last = (await part(page, 'home-changes').boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(900);
    expect(faults).toEqual([]);
    await page.context().close();
    await sample.close();
  });

  it('leads to where a follow-up gets who, until when and why, without losing what was said before', async () => {
    const { page, faults } = await open();
    await part(page, 'home-follow-ups').getByRole('link', { name: 'alpha-east' }).click();
    await page.getByRole('button', { name: t.life.change }).first().click();
    const field = (name: string) =>
      page.locator('.life-form').getByLabel(name, { exact: true }).and(page.locator('input, textarea'));
    await eventually(() => field(t.life.carrier).inputValue()).toBe('Accueil');
    expect(await field(t.life.due).inputValue()).toBe('2026-01-10');
    await field(t.life.carrier).fill('op-door');
    const list = page.locator('.life-form').getByRole('listbox');
    const offered = (await list.boundingBox())!;
    // The names that are offered cover no field.
    for (const name of [t.life.due, t.life.reason]) {
      const box = (await field(name).boundingBox())!;
      expect(box.y >= offered.y + offered.height || box.y + box.height <= offered.y).toBe(true);
    }
    await field(t.life.carrier).fill('op-door-east');
    await field(t.life.reason).fill('Décidé en réunion');
    await page.locator('.life-form').getByLabel(t.life.author).fill('IBEFE');
    await page.getByRole('button', { name: t.life.save }).click();
    await page.getByText(t.life.saved).waitFor();
    const { listed } = (await home()).followUps;
    expect(listed.find(({ key }) => key === EAST)?.life).toMatchObject({
      ...{ carrier: 'op-door-east', operator: 'op-door-east', reason: 'Décidé en réunion' },
      ...{ state: 'IN_PROGRESS', author: 'IBEFE' },
    });
    await page.goto(server.url);
    await eventually(() => part(page, 'home-follow-ups').textContent()).toContain('op-door-east');
    expect(faults).toEqual([]);
  });

  inLong(
    'leaves the state of a new follow-up to who writes it, and shows it in the closed line',
    async () => {
      const { page, faults } = await open(`/gaps?kind=M04&open=${WEST}`);
      const line = page.locator('.card-head', { hasText: 'op-alpha-west' });
      await eventually(() => line.textContent()).toContain(t.gaps.monthsTo('Maçonnerie', 15));
      await page.getByRole('button', { name: t.life.change }).first().click();
      const form = page.locator('.life-form');
      expect(await form.getByRole('combobox', { name: t.life.newState }).inputValue()).toBe('');
      await form.getByLabel(t.life.author).fill('IBEFE');
      await form.getByRole('button', { name: t.life.save }).click();
      await form.getByText(t.life.stateNeeded).waitFor();
      await form.getByRole('combobox', { name: t.life.newState }).click();
      await page.getByRole('option', { name: t.life.state.CONFIRMED, exact: true }).click();
      await form
        .locator('input')
        .and(form.getByLabel(t.life.carrier, { exact: true }))
        .fill('Marie');
      await form.getByRole('button', { name: t.life.save }).click();
      await page.getByText(t.life.saved).waitFor();
      await eventually(() => line.textContent()).toContain(`${t.life.state.CONFIRMED} · Marie`);
      expect(faults).toEqual([]);
    },
  );

  inLong('keeps its bassin in the menu where the screen filters by bassins', async () => {
    const { page } = await open();
    await choose(page, 'west', 'west');
    const link = (name: string) => page.locator('.header-nav').getByRole('link', { name, exact: true });
    await eventually(() => link(t.app.gaps).getAttribute('href')).toContain('bassin=bassin-west');
    expect(await link(t.app.pathways).getAttribute('href')).not.toContain('bassin');
    await link(t.app.gaps).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/gaps');
    expect(await link(t.app.explorer).getAttribute('href')).toContain('bassin=bassin-west');
  });

  it('offers the tour to a newcomer, and its fifth step waits for the line that it opens', async () => {
    const { page } = await open('/', { firstVisit: true });
    await page.locator('.tour-offer').waitFor();
    await page.getByRole('button', { name: t.help.tour.begin }).click();
    let answer: () => void = () => {};
    const held = new Promise<void>((done) => {
      answer = done;
    });
    await page.route('**/api/gaps*', async (route) => {
      await held;
      await route.continue();
    });
    const next = page.locator('.tour-card').getByRole('button', { name: t.help.tour.next });
    for (let step = 1; step < 5; step++) await next.click();
    const step = page.locator('.tour-card p').first();
    await eventually(() => step.textContent()).toBe(t.help.tour.step(5, 8));
    await next.click({ force: true });
    expect(await step.textContent()).toBe(t.help.tour.step(5, 8));
    answer();
    await page.locator('.card-head[aria-expanded=true]').first().waitFor();
    await eventually(() => next.getAttribute('aria-disabled')).toBe('false');
    await next.click();
    await eventually(() => step.textContent()).toBe(t.help.tour.step(6, 8));
  });

  it('counts what changed since the last visit, until it was seen', async () => {
    const { page } = await open();
    await eventually(() => part(page, 'home-changes').textContent()).toContain(words.changes.first);
    const { revision } = await home();
    await page.evaluate(
      (visit) => {
        localStorage.setItem('passerelles.visit', JSON.stringify(visit));
        sessionStorage.clear();
      },
      { revision: revision - 1, day: '2026-01-05' },
    );
    await page.reload();
    await eventually(() => part(page, 'home-changes').textContent()).toContain(
      words.changes.since(dayInWords('2026-01-05', 'fr')),
    );
    await eventually(() => part(page, 'home-changes').textContent()).toContain(t.history.kind.LIFE);
    await part(page, 'home-changes').getByRole('button', { name: words.changes.seen }).click();
    await eventually(() => part(page, 'home-changes').textContent()).toContain(words.changes.none);
  });

  it('holds in a phone, with every part a touch away', async () => {
    const { page, faults } = await open('/', { width: 390, height: 844 });
    await eventually(() => part(page, 'home-changes').isVisible()).toBe(true);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    const bar = page.getByRole('navigation', { name: words.sections });
    const { y, height } = (await bar.boundingBox())!;
    expect(y).toBeGreaterThan(844 / 2);
    expect(y + height).toBeLessThanOrEqual(844);
    await bar.getByRole('link', { name: words.toVerify.short }).click();
    await eventually(async () => {
      const title = await page.locator('#home-verify').boundingBox();
      return title !== null && title.y >= 0 && title.y < y;
    }).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('says that a chosen operator was merged, and offers the one that has its name now', async () => {
    const { page } = await open();
    await choose(page, 'op door west', 'op-door-west');
    await eventually(() => part(page, 'home-bridges').textContent()).toContain(words.bridges.none);
    const merged = await post(server, '/api/duplicates/merge', {
      ...{ list: 'operators', keep: 'op-alpha-west', drop: 'op-door-west', take: [], author: 'CSEF' },
    });
    expect(merged.status).toBe(200);
    await page.reload();
    const notice = page.locator('.home-notice');
    await eventually(() => notice.textContent()).toContain(words.gone.title('op-door-west'));
    await notice.getByRole('button', { name: words.gone.instead('op-alpha-west') }).click();
    await eventually(() => chooser(page).inputValue()).toBe('op-alpha-west');
    await eventually(() => notice.count()).toBe(0);
  });
});

describe.skipIf(browser === undefined)('the home page of a network that says little', () => {
  it('says first that the inventory is young, and whom to ask', async () => {
    const young = await testServer({ document: youngNetwork({ operators: 40 }) });
    const { page, faults } = await openScreen(browser!, young.url, '/');
    await eventually(() => page.locator('section.young').textContent()).toContain(
      t.asking.young.title(40, 0),
    );
    await eventually(() => part(page, 'home-bridges').textContent()).toContain(words.asking.title);
    await part(page, 'home-bridges').locator('h3 a').first().click();
    await eventually(() => new URL(page.url()).pathname).toBe('/inventory/asking');
    expect(faults).toEqual([]);
    await page.context().close();
    await young.close();
  });

  inLong('says so where nothing is missing, and where a follow-up has no finding', async () => {
    const small = await testServer({
      document: { ...homeNetwork({ outlets: [], preps: [], filieres: [], passerelles: [], sites: [] }) },
    });
    const { page, faults } = await openScreen(browser!, small.url, '/');
    await eventually(() => part(page, 'home-follow-ups').textContent()).toContain(words.followUps.none);
    expect(await part(page, 'home-expiring').textContent()).toContain(words.expiring.none);
    expect(faults).toEqual([]);
    await page.context().close();
    await small.close();
  });
});
