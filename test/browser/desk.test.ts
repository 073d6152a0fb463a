import { describe, expect, it, vi } from 'vitest';
import { questions as questionsFr } from '../../domain/messages/fr/questions.ts';
import { sampleFile } from '../support/haute-sylve.ts';
import type { FrozenFindings } from '../support/sample-frozen.ts';
import { choose } from './asking.ts';
import { eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

/** What is taken away from the tool: the agreements to sign, a sheet on paper, a question for the database. */
vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open } = onSample(browser);
const { t } = wordsOf('fr');

describe.skipIf(browser === undefined)('if three agreements may be signed this year', () => {
  it('names the three, what each adds, and how sure it is that no others do better', async () => {
    const { page, faults } = await open('/plan?n=3');
    const set = page.locator('section[aria-labelledby=agreements]');
    await eventually(() => set.locator('.card').count()).toBe(3);
    const text = (await set.textContent()) ?? '';
    expect(text).toContain(t.concerned.places(408, null));
    // An agreement that is worth nothing alone says with which other it works, and why; the best missing bridge, which
    // is not among the three, says so too.
    expect(text).toContain(t.plan.because.onlyWith(t.plan.theAgreements('1', 1)));
    expect(text).toMatch(
      /1er des chaînons manquants\u00a0: Promotion sociale de Noirval.*· vient avec 4 accords/,
    );
    expect(text).toContain(t.plan.exact);
    expect(text).toContain(t.plan.share(100));
    const titles = (await set.locator('.card-title').allTextContents()).map((title) =>
      title.replace(/^\d\. /, ''),
    );
    expect(titles.sort()).toEqual([
      'Centre de compétence Logistique – Forem Conseil Haute-Sylve',
      'Centre de compétence Logistique – Mission régionale Haute-Sylve',
      'L’Escale – Forem Conseil Haute-Sylve',
    ]);
    // The pairs of filières that each would carry: named on each card, and open for the first.
    for (const card of await set.locator('.card-head').all())
      expect(await card.textContent()).toContain(' → ');
    expect(await set.locator('.card').first().getByRole('listitem').count()).toBeGreaterThan(0);
    // Beside them, what fewer or more would bring.
    const rows = page.locator('section[aria-labelledby=curve] tbody tr');
    expect(await rows.count()).toBe(10);
    for (const [at, places] of [216, 338, 408].entries())
      expect(await rows.nth(at).textContent()).toContain(t.concerned.places(places, null));
    // The answer stands above what other numbers would bring.
    const [answer, curve] = [await set.boundingBox(), await page.locator('#curve').boundingBox()];
    expect(answer!.y).toBeLessThan(curve!.y);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('a pathway on paper', () => {
  it('is told in full: for whom, each step, whom to write to, and no button', async () => {
    const { page, faults } = await open(
      '/pathways?from=lee-ecrit-2&to=OUTLETS&audience=adulte-42-sans-ceb-orneval',
    );
    const heading = page.getByText(t.way.printTitle, { exact: false }).first();
    const print = page.getByRole('button', { name: t.way.print });
    await print.waitFor();
    expect(await heading.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await heading.isVisible()).toBe(true);
    expect(await heading.textContent()).toContain('42 ans, sans CEB, Orneval');
    expect(await print.isVisible()).toBe(false);
    const steps = page.getByRole('list', { name: t.pathways.explained }).first().locator(':scope > li');
    expect(await steps.count()).toBe(5);
    expect(await steps.first().textContent()).toContain('contact@example.org');
    expect(await page.locator('.to-check').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('a question in Cypher', () => {
  it('gives the frozen dead ends, and its text with its parameters', async () => {
    const { page, faults } = await open('/questions');
    const name = questionsFr.names['m01-dead-end'];
    await choose(page, t.questions.choose, '', name);
    const statement = page.getByRole('textbox', { name: t.questions.statement });
    expect(await statement.inputValue()).toMatch(/^:param at => "2025-12-31";\n\nMATCH[\s\S]*RETURN/);
    await page.getByRole('button', { name: t.questions.run }).click();
    const { findings } = JSON.parse(sampleFile('expected-findings.json')) as FrozenFindings;
    const deadEnds = findings.filter(({ kind }) => kind === 'M01').length;
    await eventually(() => page.locator('main table tbody tr').count()).toBe(deadEnds);
    expect(faults).toEqual([]);
  });
});
