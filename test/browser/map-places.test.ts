import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { passerelle } from '../support/builders.ts';
import { inLong } from '../support/in-long.ts';
import { post } from '../support/post.ts';
import { accessibilityFaults, drawnNodes, eventually, openSharedBrowser } from './chromium.ts';
import { boxesAtRest } from './map-at-rest.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 180_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);

/** Where each box stands on the map itself, at the level at which each filière has its own. */
const places = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  await boxesAtRest(page);
  const nodes = await drawnNodes(page);
  return Object.fromEntries(nodes.map(({ id, x, y }) => [id, `${x} ${y}`]));
};
/** Says who makes the change, as the page asks. */
async function sign(
  page: Page,
  { life, inventory }: ReturnType<typeof wordsOf>['t'],
  name: string,
): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel(life.author) });
  await dialog.getByLabel(life.author).fill(name);
  await dialog.getByRole('button', { name: inventory.save }).click();
}
/** The boxes that stand elsewhere than before. */
const moved = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  Object.keys(before).filter((id) => after[id] !== undefined && after[id] !== before[id]);

describe.skipIf(browser === undefined)('the places of boxes on the map', () => {
  inLong(
    'are the same for two people, whoever moves a box, adds a passerelle or looks at another year',
    async () => {
      const { document } = await server().store.load();
      const [chosen] = document.filieres;
      const french = wordsOf('fr').t;
      const english = wordsOf('en').t;
      const one = await open(`/map?detail=filieres&layout=organic&sel=${chosen!.id}`);
      const other = await open('/map?detail=filieres&layout=organic&lang=en');
      const before = await places(one.page);
      expect(await places(other.page)).toEqual(before);

      // Somebody moves a box by keyboard,
      const w = french.layout.places;
      await one.page.getByRole('button', { name: w.menu, exact: true }).click();
      await one.page.getByRole('button', { name: w.move(chosen!.name) }).click();
      const handle = one.page.getByRole('button', { name: w.handle(chosen!.name) });
      await handle.focus();
      for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown', 'ArrowDown', 'Enter'])
        await one.page.keyboard.press(key);
      await sign(one.page, french, 'CSEF');
      await eventually(async () => (await server().store.load()).revision).toBe(2);
      const after = await places(one.page);
      expect(moved(before, after)).toContain(chosen!.id);
      // and everyone sees it there.
      await other.page.reload();
      expect(await places(other.page)).toEqual(after);

      const [from, to] = [document.filieres[3]!.id, document.filieres[20]!.id];
      const edits = [{ do: 'ADD', list: 'passerelles', element: passerelle(from, to) }];
      expect((await post(server(), '/api/changes', { author: 'LEE', edits })).status).toBe(200);
      await other.page.reload();
      expect(moved(after, await places(other.page))).toEqual([]);
      await other.page.goto(`${server().url}/map?detail=filieres&layout=organic&lang=en&at=2012-06-30`);
      expect(moved(after, await places(other.page))).toEqual([]);

      // The other person arranges the map anew, which leaves the moved box.
      await other.page.goto(`${server().url}/map?detail=filieres&layout=organic&lang=en`);
      await places(other.page);
      await other.page.getByRole('button', { name: english.layout.places.menu, exact: true }).click();
      await other.page.getByRole('button', { name: english.layout.places.arrange }).click();
      await sign(other.page, english, 'LEE');
      await eventually(async () => (await server().store.history({ limit: 1 })).records[0]?.kind).toBe(
        'ARRANGE',
      );
      await one.page.reload();
      expect((await places(one.page))[chosen!.id]).toBe(after[chosen!.id]);
      expect([...one.faults, ...other.faults]).toEqual([]);
    },
  );

  it('are moved by pointer, pinned and let go, each act undone by a click, without a fault for screen readers', async () => {
    const { document, revision } = await server().store.load();
    const chosen = document.filieres[1]!;
    const { t } = wordsOf('fr');
    const w = t.layout.places;
    const { page, faults } = await open(`/map?detail=filieres&sel=${chosen.id}`);
    const before = await places(page);
    await page.getByRole('button', { name: w.menu, exact: true }).click();
    await page.getByRole('button', { name: w.move(chosen.name) }).click();
    const handle = page.getByRole('button', { name: w.handle(chosen.name) });
    expect(await accessibilityFaults(page)).toEqual([]);
    const box = (await handle.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 90, { steps: 4 });
    await page.mouse.up();
    await sign(page, t, 'CSEF');
    await eventually(async () => (await server().store.load()).revision).toBe(revision + 1);
    const after = await places(page);
    expect(moved(before, after)).toContain(chosen.id);
    await page.getByRole('button', { name: w.menu, exact: true }).click();
    await page.getByRole('button', { name: w.unpin(chosen.name) }).click();
    await eventually(async () => (await server().store.load()).revision).toBe(revision + 2);
    await page.getByRole('button', { name: t.inventory.undo }).click();
    await eventually(async () => (await server().store.load()).revision).toBe(revision + 3);
    const now = (await server().store.load()).document.filieres[1]!;
    expect(now.mapPlaces?.some(({ pinned }) => pinned === true)).toBe(true);
    expect(faults).toEqual([]);
  });
});
