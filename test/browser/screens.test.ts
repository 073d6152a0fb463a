import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { PROBES } from '../../domain/api/operation-routes.ts';
import { MOST_BOXES } from '../../domain/map/detail.ts';
import { unpackBackup } from '../../server/transfer/backup.ts';
import { hauteSylve, sampleFile } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { isSize, oneIn } from '../support/size.ts';
import { chooseLanguage } from './asking.ts';
import {
  accessibilityFaults,
  type DrawnBox,
  drawnBoxes,
  drawnNodes,
  eventually,
  nodesOutOfSight,
  openNext,
  openShared,
  openSharedBrowser,
  showWholeMap,
  type Watched,
} from './chromium.ts';
import { onSample } from './on-sample.ts';
import { byTurns } from './rota.ts';
import { lineOf, wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);

const apart = (a: DrawnBox, b: DrawnBox): boolean =>
  a.x2 <= b.x1 + 1 || b.x2 <= a.x1 + 1 || a.y2 <= b.y1 + 1 || b.y2 <= a.y1 + 1;

describe.skipIf(browser === undefined)('the map of Haute-Sylve', () => {
  for (const [path, [width, height]] of byTurns(['/map', '/map?detail=filieres'], [
    [1440, 900],
    [1920, 1080],
  ] as const)) {
    it(`shows every box in its column without overlap at ${width} × ${height}: ${path}`, async () => {
      const isFirstSight = path === '/map';
      const { page, faults } = await open(path, { width, height });
      await drawnBoxes(page);
      // What is found comes after the first map: the legend tells of it, grows by rows, and the map is fitted anew.
      const { legend } = wordsOf('fr').t;
      await page.locator('.legend-body', { hasText: legend.lines.M04_CERTAIN }).waitFor();
      await page.locator('.legend-body', { hasText: legend.halo }).waitFor();
      if (!isFirstSight) await showWholeMap(page);
      await eventually(() => nodesOutOfSight(page)).toEqual([]);
      const nodes = await drawnNodes(page);
      if (isFirstSight) expect(nodes.length).toBeLessThanOrEqual(MOST_BOXES);
      else expect(nodes.length).toBe(88 + 5);
      const clashes = nodes.flatMap((a, index) => nodes.slice(index + 1).filter((b) => !apart(a, b)));
      expect(clashes).toEqual([]);
      expect(nodes.filter(({ label }) => label.includes('…')).length).toBeLessThanOrEqual(1);
      const signs = await page.locator('.legend-body li').count();
      expect(signs).toBeGreaterThan(10);
      // Inside the drawing, below the headers.
      const area = await page.locator('.map-drawing').boundingBox();
      for (const { x1, x2, y1, y2 } of nodes) {
        expect(x1).toBeGreaterThanOrEqual(0);
        expect(y1).toBeGreaterThanOrEqual(36);
        expect(x2).toBeLessThanOrEqual(area!.width);
        expect(y2).toBeLessThanOrEqual(area!.height);
      }
      const headers = await page.locator('.map-columns li').evaluateAll((items) =>
        items.map((item) => {
          const { left, right } = item.getBoundingClientRect();
          return { text: item.textContent ?? '', left, right, cut: item.scrollWidth > item.clientWidth };
        }),
      );
      expect(headers.map(({ text }) => text)).toEqual(Object.values(wordsOf('fr').vocabulary.stage));
      headers.forEach(({ left, cut }, index) => {
        expect(cut).toBe(false);
        if (index > 0) expect(left).toBeGreaterThanOrEqual(headers[index - 1]!.right - 1);
      });
      expect(faults).toEqual([]);
    });
  }

  it.each(oneIn(2, ['fr', 'en']))('has the tools beside the name on a tablet, in %s', async (lang) => {
    const { page } = await open(`/plan?lang=${lang}`, { width: 1024, height: 768 });
    await page.locator('.header-date').waitFor();
    const name = (await page.locator('.header-name').boundingBox())!;
    const tools = (await page.locator('.header-tools').boundingBox())!;
    // Beside each other: the screens stand below both.
    expect(tools.y).toBeLessThan(name.y + name.height);
  });

  inLong('shows more missing passerelles without moving a box', async () => {
    const { page } = await open('/map?ghosts=0&kind=NONE&detail=filieres');
    const places = (boxes: readonly DrawnBox[]) =>
      boxes.filter(({ classes }) => /node|group/.test(classes)).map(({ id, x, y }) => [id, x, y]);
    const before = places(await drawnBoxes(page));
    await page.goto(`${server().url}/map?ghosts=60&detail=filieres`);
    expect(places(await drawnBoxes(page))).toEqual(before);
    expect(await page.locator('.toolbar-counts').textContent()).toContain('60 sur');
  });

  it('opens the sheet of what is chosen by search, and keeps it on reload and in history', async () => {
    const { page, faults } = await open('/map');
    await drawnBoxes(page);
    await page.keyboard.press('/');
    await page.keyboard.type('gros oeuvre');
    await page.keyboard.press('Enter');
    const panel = page.locator('aside.panel');
    await eventually(() => panel.locator('h2').textContent()).toBe('Gros œuvre');
    expect(new URL(page.url()).searchParams.get('sel')).toBe('chantier-gros-oeuvre');
    await page.reload();
    await eventually(() => panel.locator('h2').textContent()).toBe('Gros œuvre');
    await page.goBack();
    await eventually(() => panel.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is walked by keyboard alone: follow a passerelle, open it, close it', async () => {
    const { page } = await open('/map?detail=filieres');
    await drawnBoxes(page);
    const map = page.locator('.map-focus');
    for (let tab = 0; tab < 40; tab++) {
      await page.keyboard.press('Tab');
      if (await map.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
    const said = page.locator('.map > [aria-live]');
    await page.keyboard.press('ArrowRight');
    await eventually(() => said.textContent()).toContain('Accueil');
    await page.keyboard.press('ArrowRight');
    await eventually(() => said.textContent()).toContain('Alphabétisation');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('aside.panel').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('aside.panel') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('aside.panel').count()).toBe(0);
    expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  inLong('has a twin with the same filières and passerelles, which a small screen shows first', async () => {
    const { page } = await open('/map', { width: 390, height: 844 });
    const twin = page.locator('.twin');
    await twin.waitFor();
    const names = await twin.locator('.twin-operator > ul > li > strong').allTextContents();
    expect(names.length).toBe(88);
    const document = hauteSylve();
    expect([...names].sort()).toEqual(document.filieres.map(({ name }) => name).sort());
    const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await page.locator('.toolbar').getByText('Carte', { exact: true }).click();
    expect((await drawnNodes(page)).length).toBeGreaterThan(30);
    await page.goto(`${server().url}/map?show=map&detail=filieres`);
    expect((await drawnBoxes(page)).length).toBeGreaterThan(88);
  });

  inLong('shows the names of another year', async () => {
    const { page } = await open('/map?at=2008-06-01&sel=chantier');
    await eventually(() => page.locator('aside.panel').textContent()).toContain(
      'EFT (entreprise de formation',
    );
  });
});

describe.skipIf(browser === undefined)('missing bridges', () => {
  it('are as many as frozen, each with its words and its place on the map', async () => {
    const { page, faults } = await open('/gaps?unfolded=1');
    const { findings } = JSON.parse(sampleFile('expected-findings.json')) as { findings: { kind: string }[] };
    await eventually(() => page.locator('main p[role=status]').first().textContent()).toContain(
      lineOf('fr', findings.length),
    );
    const deadEnds = findings.filter(({ kind }) => kind === 'M01').length;
    expect(await page.locator('section[aria-labelledby=kind-M01] .card').count()).toBe(deadEnds);
    await page.locator('section[aria-labelledby=kind-M03] .card-head').click();
    const body = page.locator('section[aria-labelledby=kind-M03] .card-body');
    expect(await body.textContent()).toContain('2 niveaux');
    expect(await body.locator('.verdict-GAP').allTextContents()).toEqual(
      [1, 1].map((levels) => `✗\u00a0niveau insuffisant (${wordsOf('fr').t.levels.missing(levels)})`),
    );
    await body.getByText('Voir sur la carte').click();
    await eventually(() => new URL(page.url()).searchParams.get('gap')).toMatch(/^M03:/);
    await eventually(() => page.locator('.showing').textContent()).toContain('Marche trop haute');
    expect(faults).toEqual([]);
  });

  inLong('are filtered by kind and certainty, in the address', async () => {
    const { page } = await open('/gaps?kind=M02&certainty=possible&unfolded=1');
    await eventually(() => page.locator('.card').count()).toBe(9);
    expect(await page.locator('section[aria-labelledby=kind-M04]').count()).toBe(0);
    // Nobody documented direct access all the way to any of them.
    await page.goto(page.url().replace('possible', 'certain'));
    await eventually(() => page.locator('.notice').textContent()).toContain(wordsOf('fr').t.gaps.none);
    expect(await page.locator('.card').count()).toBe(0);
  });
});

describe.skipIf(browser === undefined)('pathways', () => {
  it('lead from LEE écrit 1 to a cleaning job, each step explained, and onto the map', async () => {
    const { page, faults } = await open('/pathways');
    await page.getByRole('combobox', { name: 'De', exact: true }).click();
    await page.keyboard.type('ecrit 1');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'À', exact: true }).click();
    await page.keyboard.type('nettoyage');
    await page.keyboard.press('Enter');
    await page.locator('.card').first().waitFor();
    const { pathways } = (await (
      await server().fetch('/api/pathways?from=lee-ecrit-1&to=nettoyage&k=5')
    ).json()) as { pathways: { months: number }[] };
    await expect(await page.locator('.card').count()).toBe(pathways.length);
    expect(await page.locator('.card').first().textContent()).toContain(`${pathways[0]!.months} mois`);
    expect(await page.locator('.steps .level-table tbody tr').count()).toBeGreaterThan(1);
    await page.getByText('Voir sur la carte').first().click();
    await eventually(() => page.locator('.showing').textContent()).toContain('Nettoyage');
    expect(faults).toEqual([]);
  });

  it('come surest first for an audience, and fastest first on demand', async () => {
    const { page, faults } = await open(
      '/pathways?from=STARTS&to=OUTLETS&audience=adulte-42-sans-ceb-orneval',
    );
    const heading = page.locator('#results');
    const firstCard = async (order: string): Promise<string> => {
      const path = `/api/pathways?from=STARTS&to=OUTLETS&k=1&audience=adulte-42-sans-ceb-orneval&order=${order}`;
      const { pathways } = (await (await server().fetch(path)).json()) as { pathways: { months: number }[] };
      return `${pathways[0]!.months} mois`;
    };
    const [surest, fastest] = [await firstCard('surest'), await firstCard('fastest')];
    expect(surest).not.toBe(fastest);
    await eventually(() => heading.textContent()).toContain('le plus sûr d’abord');
    await eventually(() => page.locator('.card').first().textContent()).toContain(surest);
    await page.getByRole('button', { name: 'Lister le plus court d’abord' }).click();
    await eventually(() => heading.textContent()).toContain('le plus court d’abord');
    await eventually(() => page.locator('.card').first().textContent()).toContain(fastest);
    expect(new URL(page.url()).searchParams.get('order')).toBe('fastest');
    expect(faults).toEqual([]);
  });

  it('say what blocks when there is none', async () => {
    const { page } = await open('/pathways?from=eps-sylvemont-fle-b1&to=nettoyage');
    await eventually(() => page.locator('#blocked').textContent()).toBe('Aucun parcours');
    expect(await page.locator('section[aria-labelledby=blocked]').textContent()).toContain(
      'Aucune suite de passerelles',
    );
  });
});

/**
 * Each with a size. Every run makes the same check in looks.test.ts, and in everyone.test.ts at small sizes; a run that is
 * not long makes it here of the first page and of some of what only an audience or a cell brings.
 */
const EVERY: readonly (readonly [path: string, width: number, height: number])[] = [
  ...byTurns(['/'], [
    [1440, 900],
    [390, 844],
  ] as const).map(([path, [width, height]]) => [path, width, height] as const),
  ['/map', 1440, 900],
  ['/map?show=list&lang=en', 1440, 900],
  ['/gaps?kind=M03,M06,M07,M08,M13,M15,M18', 390, 844],
  ['/pathways?from=eps-sylvemont-fle-b1&to=nettoyage&lang=en', 390, 844],
  ['/gaps?audience=homme-fle&kind=M14,M16&cell=X0004:LITERACY:GENERIC', 1440, 900],
  ['/pathways?from=lee-ecrit-2&to=OUTLETS&audience=adulte-42-sans-ceb-orneval', 1440, 900],
  ['/pathways?from=STARTS&to=nettoyage&audience=homme-fle', 390, 844],
  ['/pathways?from=lee-ecrit-2&audience=adulte-42-sans-ceb-orneval', 1440, 900],
  ['/pathways?from=lee-ceb&audience=parent-seul-castelfagne&lang=en', 390, 844],
  ['/access?audience=homme-fle&lang=en', 390, 844],
  ['/figures?axis=ENDS', 390, 844],
  ['/referrals?axis=OPERATORS', 390, 844],
  ['/plan?lang=en&audience=parent-seul-castelfagne', 390, 844],
  ['/synergies?types=EFT,CEFA&lang=en&audience=adulte-34-sans-ceb', 390, 844],
  ['/questions', 390, 844],
  ['/state', 390, 844],
  ['/scenarios?lang=en', 390, 844],
  ['/map?whatif=1', 1440, 900],
];
const SCREENS = EVERY.filter(([path]) => isSize('long') || path === '/' || /audience=|cell=/.test(path));

/** Screens that are only looked at share a page. */
let looked: Watched | undefined;

describe.skipIf(browser === undefined)('every screen', () => {
  it('speaks English on demand and remembers it', async () => {
    const { page, faults } = await open('/gaps');
    await chooseLanguage(page, 'en');
    await eventually(() => page.locator('h1').textContent()).toBe('Missing bridges');
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.goto(`${server().url}/pathways`);
    await eventually(() => page.locator('h1').textContent()).toBe('Pathways');
    expect(faults).toEqual([]);
  });

  it.each(oneIn(3, SCREENS))(
    'has nothing serious against accessibility: %s at %i × %i',
    async (path, width, height) => {
      looked ??= await openShared(browser!, server().url);
      const { page, faults } = looked;
      await openNext(page, `${server().url}${path}`, { width, height });
      await page.waitForLoadState('networkidle');
      expect(await accessibilityFaults(page)).toEqual([]);
      // Nothing is wider than the screen: a table that is scrolls on its own.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
    },
  );

  it('says to whoever keeps the program running how it is, and sends a backup', async () => {
    const { page, faults } = await open('/state');
    const { state } = wordsOf('fr').t;
    await eventually(() => page.locator('.probe').count()).toBe(PROBES.length);
    expect(await page.locator('.probe').nth(0).textContent()).toContain(state.results.OK);
    const sent = page.waitForEvent('download');
    await page.getByRole('button', { name: state.download }).click();
    const file = await sent;
    expect(file.suggestedFilename()).toMatch(/^passerelles-.*-r1\.gz$/);
    expect((await unpackBackup(readFileSync(await file.path()), 'sent')).revision).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('offers the publics of the network in a panel that anyone can use', async () => {
    const { page, faults } = await open('/gaps');
    await page.getByRole('button', { name: /^Public\s: / }).click();
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    // The panel is gone a moment before the button has the keyboard again.
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Public\s: /);
    expect(faults).toEqual([]);
  });
});
