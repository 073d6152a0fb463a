import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from '../../domain/transfer/export-formats.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { describeInLong, inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import {
  accessibilityFaults,
  bytesOf,
  eventually,
  openBrowser,
  openScreen,
  type PageOptions,
} from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
let server: TestServer;

/** The sample with one operator known a second time, by name only, and a filière there. */
function planted(): NetworkDocument {
  const sample = hauteSylve();
  const original = sample.operators.find(({ id }) => id === 'chantier')!;
  return {
    ...sample,
    operators: [
      ...sample.operators,
      { id: 'zz-chantier', name: `${original.name.toUpperCase()} ASBL`, type: 'OTHER', placeholder: true },
    ],
    filieres: [
      ...sample.filieres,
      { id: 'zz-jardin', operator: 'zz-chantier', name: 'Jardinage', stage: 'PREQUALIFICATION' },
    ],
  };
}

beforeAll(async () => {
  server = await testServer({ document: planted() });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const open = (path: string, options: PageOptions = {}) => openScreen(browser!, server.url, path, options);

const network = async (): Promise<NetworkDocument> =>
  ((await (await server.fetch('/api/network')).json()) as { network: NetworkDocument }).network;

const { t } = wordsOf('fr');

describe.skipIf(browser === undefined)('duplicates', () => {
  it.each(
    oneIn(4, [
      ['/inventory/duplicates', 1440, 900],
      ['/inventory/duplicates?list=operators&a=chantier&b=zz-chantier&lang=en', 390, 844],
      ['/inventory/export', 1440, 900],
      ['/inventory/export?format=csv&lang=en', 390, 844],
    ]),
  )('has nothing serious against accessibility: %s at %i × %i', async (path, width, height) => {
    const { page, faults } = await open(path, { width, height });
    await page.waitForLoadState('networkidle');
    if (process.env.SHOTS !== undefined)
      await page.screenshot({
        path: `${process.env.SHOTS}/${width}-${path.replace(/\W+/g, '-')}.png`,
        fullPage: true,
      });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });

  it('a planted one is found, merged by keyboard alone, and the merge undone', async () => {
    const { page, faults } = await open('/inventory/duplicates');
    const before = await network();
    const link = page.getByRole('link', { name: /^Comparer / }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await eventually(() => new URL(page.url()).searchParams.get('b')).toBe('zz-chantier');
    const effect = page.locator('section', { hasText: t.duplicates.effect }).last();
    await eventually(() => effect.textContent()).toContain('Filières : 1');
    expect(await page.locator('input[name=stays]').first().isChecked()).toBe(true);
    const merge = page.getByRole('button', { name: t.duplicates.merge, exact: true });
    await merge.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(t.life.author).fill('Régionale');
    await page.keyboard.press('Enter');
    const undo = page.getByRole('button', { name: t.duplicates.undo });
    await undo.waitFor();
    const after = await network();
    expect(after.operators.map(({ id }) => id)).not.toContain('zz-chantier');
    expect(after.filieres.find(({ id }) => id === 'zz-jardin')?.operator).toBe('chantier');
    // The page reads the merged network anew first; until then the button takes no key.
    await eventually(() => undo.isEnabled()).toBe(true);
    await undo.press('Enter');
    await eventually(() => page.getByText(t.duplicates.undone).count()).toBe(1);
    expect(await network()).toEqual(before);
    expect(faults).toEqual([]);
  });

  inLong('a pair that someone said is no duplicate is set aside until they say otherwise', async () => {
    const { page, faults } = await open('/inventory/duplicates?list=operators&a=chantier&b=zz-chantier');
    await page.getByText(t.duplicates.aside).first().click();
    await page.getByRole('textbox', { name: t.duplicates.asideReason }).fill('Deux maisons');
    await page.getByRole('button', { name: t.duplicates.aside }).click();
    await page.getByLabel(t.life.author).fill('Régionale');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByText(t.duplicates.asideDone).count()).toBe(1);
    await eventually(() => page.getByRole('link', { name: /^Comparer / }).count()).toBe(0);
    await page.getByText(t.duplicates.asideList(1)).click();
    await page.getByRole('button', { name: t.duplicates.asideRevoke }).click();
    await eventually(() => page.getByRole('link', { name: /^Comparer / }).count()).toBe(1);
    expect(faults).toEqual([]);
  });
});

/** How a file of each format begins. */
const BEGINS: Readonly<Record<ExportFormat, RegExp>> = {
  json: /^\s*\{/,
  xlsx: /^PK/,
  csv: /^\u00ef\u00bb\u00bf/,
  graphml: /^<\?xml/,
  gexf: /^<\?xml/,
  cypher: /^\/\/ /,
  hsds: /^(?:\s*\{|PK)/,
};

describeInLong.skipIf(browser === undefined)('the export', () => {
  it('gives a file of each format, and says what will be in it', async () => {
    const { page, faults } = await open('/inventory/export');
    for (const format of EXPORT_FORMATS) {
      await page.getByRole('radio', { name: FORMATS[format].words.fr.name }).check();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: t.exporting.download }).click(),
      ]);
      const bytes = await bytesOf(download);
      expect(bytes.toString('latin1', 0, 16), format).toMatch(BEGINS[format]);
      await eventually(() => page.getByText(t.exporting.ready(download.suggestedFilename())).count()).toBe(1);
    }
    const { filieres } = await network();
    const inside = page.locator('section', { hasText: t.exporting.inside }).last();
    expect(await inside.textContent()).toContain(`Filières : ${filieres.length} sur ${filieres.length}`);
    await page.goto(`${server.url}/inventory/export?stage=LITERACY`);
    const literacy = filieres.filter(({ stage }) => stage === 'LITERACY').length;
    await eventually(() => inside.textContent()).toContain(`Filières : ${literacy} sur ${filieres.length}`);
    expect(faults).toEqual([]);
  });
});
