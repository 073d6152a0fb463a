import { describe, expect, it, vi } from 'vitest';
import { seededNetwork } from '../../bench/seeded-network.ts';
import { layout as words } from '../../client/messages/fr/layout.ts';
import { LAYOUT_IDS } from '../../domain/model/map-choices.ts';
import { emptyNetwork, NetworkDocument } from '../../domain/model/network.ts';
import { inLong } from '../support/in-long.ts';
import { testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import {
  accessibilityFaults,
  drawnBoxes,
  drawnNodes,
  eventually,
  nodesOutOfSight,
  openPage,
  openSharedBrowser,
  showWholeMap,
} from './chromium.ts';
import { onSample } from './on-sample.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const browser = await openSharedBrowser();
const { server } = onSample(browser);

describe.skipIf(browser === undefined)('the layouts of the map', () => {
  it.each(oneIn(3, LAYOUT_IDS))('shows every filière and outlet, none over another (%s)', async (layout) => {
    const { page, faults } = await openPage(browser!, server().url, { width: 1440, height: 900 });
    await page.goto(`${server().url}/map?layout=${layout}&detail=filieres`);
    expect((await drawnNodes(page)).length).toBe(88 + 5);
    await showWholeMap(page);
    await eventually(() => nodesOutOfSight(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is chosen in the toolbar and kept in the address', async () => {
    const { page, faults } = await openPage(browser!, server().url, { width: 1440, height: 900 });
    await page.goto(`${server().url}/map`);
    await drawnBoxes(page);
    await page.getByLabel(words.label).selectOption('place');
    await eventually(() => page.url()).toContain('layout=place');
    await eventually(async () => (await drawnBoxes(page)).some(({ label }) => label === words.unknown)).toBe(
      true,
    );
    expect(faults).toEqual([]);
  });

  inLong('by place knows where real communes lie of which the network says only the name', async () => {
    const places = ['Charleroi', 'Namur', 'Eupen', 'Nowhere'];
    const older = await testServer({
      document: NetworkDocument.parse({
        ...emptyNetwork('Inventaire'),
        communes: places.map((name) => ({ id: name.toLowerCase(), name })),
        operators: [{ id: 'o', name: 'Opérateur', type: 'EPS' }],
        sites: places.map((name) => ({ id: `s-${name}`, operator: 'o', commune: name.toLowerCase() })),
        filieres: places.map((name) => ({
          ...{ id: `f-${name}`, operator: 'o', name: `Cours à ${name}`, stage: 'PREQUALIFICATION' },
          sites: [`s-${name}`],
        })),
      }),
    });
    try {
      const { page, faults } = await openPage(browser!, older.url, { width: 1440, height: 900 });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${older.url}/map`);
      expect((await drawnNodes(page)).length).toBe(places.length);
      const isTable = (url: string) => /\/locate-[^/]*\.js$/.test(url);
      expect(asked.filter(isTable)).toEqual([]);
      await page.getByLabel(words.label).selectOption('place');
      await eventually(async () =>
        (await drawnBoxes(page))
          .map(({ label }) => label)
          .filter((label) => places.includes(label) || label === words.unknown)
          .sort(),
      ).toEqual(['Charleroi', 'Eupen', words.unknown, 'Namur'].sort());
      expect(asked.filter(isTable).length).toBe(1);
      expect(faults).toEqual([]);
      await page.close();
    } finally {
      await older.close();
    }
  });

  inLong('tells how far a long one is, and leaves the map as it was when it is cancelled', async () => {
    const size = { name: 'S', filieres: 2_000, passerelles: 3_000, outlets: 12, flows: 0 } as const;
    const large = await testServer({ document: seededNetwork(size) });
    try {
      const { page } = await openPage(browser!, large.url, { width: 1440, height: 900 });
      await page.goto(`${large.url}/map?layout=organic&detail=filieres`);
      await page.getByRole('button', { name: words.cancel, exact: true }).click();
      await page.getByText(words.stopped).waitFor();
      // The findings that arrive now are about the same boxes: they do not begin the layout again.
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.map-drawing').count()).toBe(0);
      await page.getByRole('button', { name: words.again }).waitFor();
      await page.close();
    } finally {
      await large.close();
    }
  });
});
