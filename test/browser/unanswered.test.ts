import { describe, expect, it, vi } from 'vitest';
import { inLong } from '../support/in-long.ts';
import { oneIn } from '../support/size.ts';
import { eventually, openPage, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

/** Links that people copied wrongly, or that outlived what they named: the page says so, and how to go on. */
vi.setConfig({ testTimeout: 60_000 });
const browser = await openSharedBrowser();
const { t } = wordsOf('fr');
const { server } = onSample(browser);

const open = async (path: string) => {
  const watched = await openPage(browser!, server().url, { expected: /40[04] \((Not Found|Bad Request)\)/ });
  await watched.page.goto(server().url + path);
  await watched.page.locator('main').waitFor();
  return watched;
};

describe.skipIf(browser === undefined)('a link that cannot be followed', () => {
  it.each(
    oneIn(6, [
      '/',
      '/map',
      '/gaps',
      '/pathways',
      '/access',
      '/plan',
      '/synergies',
      '/scenarios',
      '/dashboard',
      '/figures',
      '/actions',
      '/meetings',
      '/agreements',
      '/referrals',
      '/report',
      '/questions',
    ]),
  )('says on %s that its public is unknown, and goes back to everyone', async (path) => {
    const { page, faults } = await open(`${path}?audience=nobody`);
    const banner = page.locator('.banner');
    await eventually(() => banner.textContent()).toContain(t.audience.unknown('nobody'));
    await banner.getByRole('button', { name: t.audience.clear }).click();
    await eventually(() => banner.count()).toBe(0);
    expect(page.url()).not.toContain('audience');
    expect(faults).toEqual([]);
  });

  it('says that the profile it holds cannot be read', async () => {
    const { page } = await open('/access#public:age=old');
    await eventually(() => page.locator('.banner').textContent()).toContain(t.audience.unreadable);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('says which kinds need an audience or cells, instead of nothing found', async () => {
    const { page } = await open('/gaps?kind=M14,M17');
    const notice = page.locator('.notice');
    await eventually(() => notice.textContent()).toContain(
      t.gaps.unasked.NEEDS_AUDIENCE('Public sans parcours'),
    );
    expect(await notice.textContent()).toContain(t.gaps.unasked.NEEDS_CELLS('Zone blanche'));
    expect(await notice.textContent()).not.toContain(t.gaps.none);
  });

  it.each(
    oneIn(3, [
      ['0', 'NONE_ASKED'],
      ['99', 'N_OUT_OF_RANGE'],
      ['abc', 'N_OUT_OF_RANGE'],
    ] as const),
  )('says of a plan of %s agreements which numbers can be', async (n, code) => {
    const { page, faults } = await open(`/plan?n=${n}`);
    await eventually(() => page.locator('main').textContent()).toContain(t.plan.code[code]);
    expect(await page.locator('#agreements').count()).toBe(0);
    await page.locator('main input').fill('2');
    await eventually(() => page.locator('#agreements').count()).toBe(1);
    expect(page.url()).toContain('n=2');
    expect(faults).toEqual([]);
  });

  it('says that a finding or a perimeter of the link is not there', async () => {
    const { page } = await open('/gaps?open=M01:nobody&bassin=zzz');
    const main = () => page.locator('main').textContent();
    await eventually(main).toContain(t.astray.finding.gone('M01:nobody'));
    expect(await main()).toContain(t.astray.perimeter(t.explorer.bassin, 'zzz'));
    await page.getByRole('button', { name: t.astray.leaveOut }).click();
    await page.getByRole('button', { name: t.astray.close }).click();
    await eventually(() => page.url()).not.toMatch(/zzz|nobody/);
    await page.locator('.card').first().waitFor();
    expect(await main()).not.toContain('zzz');
  });

  it.each(oneIn(3, ['/map', '/gaps', '/inventory/asking', '/inventory/freshness', '/inventory/export']))(
    'says on %s which values of its perimeter are unknown, and goes on without them',
    async (path) => {
      const { page, faults } = await open(`${path}?stage=NOPE,LITERACY&bassin=zzz&sector=no%20such`);
      const note = page.locator('.showing');
      await eventually(() => note.count()).toBe(1);
      const said = await note.textContent();
      expect(said).toContain(t.astray.dropped(t.explorer.stage, 'NOPE'));
      expect(said).toContain(t.astray.perimeter(t.explorer.bassin, 'zzz'));
      expect(said).toContain(t.astray.dropped(t.explorer.sector, 'no such'));
      await note.getByRole('button', { name: t.astray.leaveOut }).click();
      await eventually(() => note.count()).toBe(0);
      expect(new URL(page.url()).search).toBe('?stage=LITERACY');
      expect(faults).toEqual([]);
    },
  );

  inLong('says that the area of a coverage is unknown', async () => {
    const { page } = await open('/inventory/coverage?area=nowhere');
    const note = page.locator('.showing');
    await eventually(() => note.textContent()).toContain(t.astray.dropped(t.coverage.area, 'nowhere'));
    await note.getByRole('button', { name: t.astray.leaveOut }).click();
    await eventually(() => note.count()).toBe(0);
    expect(page.url()).not.toContain('nowhere');
  });

  inLong('lists no pair of operators without a pair of the state asked for', async () => {
    const { page } = await open('/gaps?life=CONFIRMED');
    await eventually(() => page.locator('.notice').textContent()).toContain(t.gaps.none);
    expect(await page.locator('#kind-M04').count()).toBe(0);
    // Rejected findings stand apart: no filter shows them, and no code stands where a word should.
    await page.goto(`${server().url}/gaps?life=REJECTED`);
    await page.locator('#kind-M04').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('REJECTED');
  });

  it.each(oneIn(2, ['gap=M01:nowhere', 'path=here,there']))(
    'says that nothing on the map answers %s',
    async (asked) => {
      const { page } = await open(`/map?${asked}`);
      await eventually(() => page.locator('.showing').textContent()).toContain(t.explorer.nothingToShow);
      await page.getByRole('button', { name: t.explorer.stopShowing }).click();
      await eventually(() => page.locator('.showing').count()).toBe(0);
    },
  );

  inLong('says that a scenario or a question of the link is unknown', async () => {
    const { page } = await open('/scenarios?pick=gone&projects=gone');
    await eventually(() => page.locator('main').textContent()).toContain(t.scenarios.unknown('gone'));
    await page.goto(`${server().url}/questions?question=gone`);
    await eventually(() => page.locator('main').textContent()).toContain(t.questions.unknown('gone'));
  });

  it.each(
    oneIn(3, [
      ['/gaps?target=nobody', 'la cible (target)'],
      ['/pathways?from=nobody&to=nettoyage', 'le départ (from)'],
      ['/synergies?types=EFT&sector=NOPE', 'le secteur (sector)'],
      ['/figures?year=1999', '2024, 2025'],
      ['/referrals?year=1999', '2024, 2025'],
      ['/report?perimeter=nobody', 'le périmètre (perimeter)'],
    ]),
  )('%s: names what is unknown and opens the screen again without it', async (path, place) => {
    const { page } = await open(path);
    const alert = page.getByRole('alert');
    await eventually(() => alert.textContent()).toContain(place);
    expect(await alert.textContent()).toContain(t.problem.refused);
    expect(await alert.getByRole('button', { name: t.problem.retry }).count()).toBe(0);
    await alert.getByRole('link', { name: t.problem.startAgain }).click();
    await eventually(() => alert.count()).toBe(0);
    await page.locator('main h1').waitFor();
  });
});
