import { afterAll, describe, expect, it, vi } from 'vitest';
import { levelLabel } from '../../domain/messages/level-label.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { testServer } from '../support/server.ts';
import { choose } from './asking.ts';
import { openBrowser, openPage } from './chromium.ts';
import { wordsOf } from './words.ts';

/** Where the fields of a described public go, watched from outside the page: addresses, and what the server writes. */
vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const { t, vocabulary } = wordsOf('fr');

afterAll(async () => {
  await browser?.close();
});

describe.skipIf(browser === undefined)('a public that someone describes', () => {
  it('stands in no address and in no log; a link made on demand holds it after the #', async () => {
    const own = await testServer({ document: hauteSylve() });
    const { page, faults } = await openPage(browser!, own.url);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const asked: string[] = [];
    const bodies: string[] = [];
    page.on('request', (request) => {
      asked.push(request.url());
      bodies.push(request.postData() ?? '');
    });
    await page.goto(`${own.url}/pathways?from=STARTS&to=OUTLETS`);
    await page.getByRole('button', { name: /^Public\s: / }).click();
    await page.getByText(t.audience.allFields).click();
    await page.getByRole('textbox', { name: t.audience.age, exact: true }).fill('43');
    await choose(page, t.audience.commune, 'pierre', 'Pierremont');
    await choose(page, t.audience.hasCar, '', t.audience.no);
    await page.getByRole('textbox', { name: t.audience.rightsMonths }).fill('437');
    await choose(page, vocabulary.dimension.certificate, '', levelLabel(vocabulary, 'certificate', 0));
    await page.getByRole('button', { name: t.audience.share }).click();
    await page.getByText(t.audience.shared).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Escape');
    for (const path of ['/pathways?from=STARTS&to=OUTLETS', '/gaps', '/access', '/plan']) {
      await page
        .locator(`nav a[href^="${path.split('?')[0]}"]`)
        .last()
        .click();
      await page.waitForLoadState('networkidle');
    }
    const [before, after] = link.split('#');
    expect(after).toBe('public:age=43&commune=X0006&hasCar=false&rightsMonths=437&certificate=0');
    const telling = /X0006|rightsMonths|hasCar|certificate|\b437\b|\bage=/;
    expect(before).not.toMatch(telling);

    // Someone else opens the link: the profile holds, and leaves the address at once.
    const other = await openPage(browser!, own.url);
    other.page.on('request', (request) => asked.push(request.url()));
    await other.page.goto(link);
    await other.page.getByRole('button', { name: /^Public\s: 43 ans, Pierremont/ }).waitFor();
    await other.page.waitForLoadState('networkidle');
    expect(other.page.url()).not.toMatch(telling);

    // It was asked for all the same, in what a log does not keep.
    expect(bodies.filter((body) => body.includes('"rightsMonths":437')).length).toBeGreaterThan(2);
    expect(asked.filter((url) => url.includes('/api/')).length).toBeGreaterThan(8);
    // A browser sends what stands before the # alone; the log below is what came.
    expect(asked.map((url) => url.split('#')[0]).filter((url) => telling.test(url!))).toEqual([]);
    expect(own.log.length).toBeGreaterThan(8);
    expect(own.log.filter((line) => /X0006|rightsMonths|hasCar|certificate/.test(line))).toEqual([]);
    expect([...faults, ...other.faults]).toEqual([]);
    await page.context().close();
    await other.page.context().close();
    await own.close();
  });
});
