import { describe, expect, it, vi } from 'vitest';
import { fr as noPathway } from '../../domain/findings/no-pathway/words.fr.ts';
import { fr as singlePoint } from '../../domain/findings/single-point/words.fr.ts';
import { network, operator } from '../support/builders.ts';
import { describeInLong, inLong } from '../support/in-long.ts';
import { testServer } from '../support/server.ts';
import { eventually, openPage, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

/** What a reader needs on the screen to check a finding by hand. */
vi.setConfig({ testTimeout: 60_000 });
const browser = await openSharedBrowser();
const { t } = wordsOf('fr');
const { server } = onSample(browser);

const textOf = async (path: string, place: string, url = server().url): Promise<string> => {
  const { page, faults } = await openPage(browser!, url);
  await page.goto(url + path);
  const found = page.locator(place).first();
  await found.waitFor();
  const text = (await found.textContent()) ?? '';
  expect(faults).toEqual([]);
  return text;
};
const { and, or, COMMUNE, NEEDS_CHILDCARE, NO_CAR } = t.phrases.affects;
const whom = t.phrases.affects.whom(`${NO_CAR}${and}${COMMUNE('Castelfagne')}${or}${NEEDS_CHILDCARE}`);

describe.skipIf(browser === undefined)('the screen shows', () => {
  inLong('whom an obstacle concerns: in M09, among the levers, on the sheet of the filière', async () => {
    const asked = 'audience=parent-seul-castelfagne';
    const key = 'M09:lee-ceb:chantier-gros-oeuvre:parent-seul-castelfagne';
    expect(await textOf(`/gaps?kind=M09&${asked}&open=${key}`, '.card-body')).toContain(whom);
    const { page } = await openPage(browser!, server().url);
    await page.goto(`${server().url}/access?${asked}`);
    await eventually(() => page.locator('main').textContent()).toContain(whom);
    await page.goto(`${server().url}/map?sel=chantier-gros-oeuvre`);
    await eventually(() => page.locator('aside.panel').textContent()).toContain(whom);
  });

  it('whether a filière is a final step, on which M01 rests', async () => {
    expect(await textOf('/map?sel=eps-sylvemont-fle-b1', 'aside.panel dl')).toContain(
      `${t.panel.terminal}${t.panel.unknown}`,
    );
    expect(await textOf('/map?sel=mire-jobcoaching', 'aside.panel dl')).toContain(
      `${t.panel.terminal}${t.panel.yes}`,
    );
  });

  inLong(
    'the places of each start that a single point of passage cuts, which add up to its figure',
    async () => {
      const text = await textOf('/gaps?kind=M12&open=M12:horizon-femmes', '.card-body');
      const places = [...text.matchAll(/\((\d+) places\)/g)].map(([, figure]) => Number(figure));
      expect(places.length).toBe(2);
      expect(text).toContain(singlePoint.placesAtStarts(places[0]! + places[1]!, false));
    },
  );

  inLong('which field is missing in the title of each M18, since one element may lack several', async () => {
    const { page } = await openPage(browser!, server().url);
    await page.goto(`${server().url}/gaps?kind=M18&unfolded=1`);
    await page.locator('.card-title').first().waitFor();
    const titles = await page.locator('.card-title').allTextContents();
    expect(titles.length).toBeGreaterThan(100);
    expect(titles.filter((title) => !title.includes('\u00a0: '))).toEqual([]);
  });

  it('which places gain what, which add up to the places of the line, and which reports a band counts', async () => {
    const { page, faults } = await openPage(browser!, server().url);
    await page.goto(`${server().url}/gaps?kind=M04`);
    await page.locator('#kind-M04').waitFor();
    const card = page.locator('.card').first();
    const [, shown] = /(\d+) places par an/.exec((await card.textContent()) ?? '') ?? [];
    await card.locator('.card-head').click();
    await card.locator('summary').first().click();
    await eventually(() => card.textContent()).toContain(t.gain.sum(t.concerned.places(Number(shown), null)));
    const parts = await card.locator('details ul').first().locator('li').allTextContents();
    const total = parts
      .map((part) => Number(/(\d+) places? par an/.exec(part)?.[1]))
      .reduce((sum, one) => sum + one, 0);
    expect(total).toBe(Number(shown));
    await page.goto(`${server().url}/gaps?kind=M08`);
    await page.locator('.card-head').first().click();
    await page.getByText(t.rows.title).click();
    await eventually(() => page.locator('.card-body').textContent()).toContain(t.rows.use.COUNTED);
    expect(faults).toEqual([]);
  });

  it('the pathway that each set of things to lift opens, from a start to the target', async () => {
    const key = 'M14:horeca:homme-fle';
    const asked = 'kind=M14&audience=homme-fle&target=horeca';
    const text = await textOf(`/gaps?${asked}&open=${key}`, '.card-body');
    expect(text).toContain(noPathway.opens);
    expect(text).toContain(' → ');
  });

  it('that making a chain is what to do where lifting is not enough', () => {
    expect(noPathway.action).toContain('en créer une');
  });
});

describeInLong.skipIf(browser === undefined)('a network without filières', () => {
  it('says so on the map, the list of findings and the pathways, instead of another reason', async () => {
    const bare = await testServer({ document: network({ operators: [operator('alone')] }) });
    // An operator without filières is on the map: only a network without operators has nothing to draw.
    const aim = await testServer({ document: network({ outlets: [{ id: 'cook', name: 'Commis' }] }) });
    expect(await textOf('/map', '.notice', aim.url)).toContain(t.empty.noFiliere);
    expect(await textOf('/gaps', '.notice', aim.url)).toBe(t.gaps.noneAtAll);
    await aim.close();
    expect(await textOf('/gaps', '.notice', bare.url)).toBe(t.gaps.noneKnown(1));
    const blocked = await textOf('/pathways?from=STARTS&to=OUTLETS', '[aria-labelledby=blocked]', bare.url);
    expect(blocked).toContain(t.pathways.blocked.NO_START);
    await bare.close();
  });
});
