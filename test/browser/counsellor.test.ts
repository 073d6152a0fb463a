import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { localDay } from '../../domain/model/local-day.ts';
import { inLong } from '../support/in-long.ts';
import { hasPoppler, pdfFacts, pdfText } from '../support/poppler.ts';
import { oneIn } from '../support/size.ts';
import { answering } from './audience-answers.ts';
import { eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

/** A counsellor with someone in front of her: an audience by plain questions, a way, or what to do without one. */
vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open } = onSample(browser);
const { t } = wordsOf('fr');
const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { questions } = t.audience;
type Watched = Awaited<ReturnType<typeof open>>;

/** The five answers of the trial: a mother alone without a car, whose children need care, free in the day. */
async function describeMother(page: Watched['page']): Promise<void> {
  await page.getByRole('button', { name: /^Public\s: / }).click();
  const answer = answering(page);
  await answer('parent', questions.answers.parent.yes);
  await answer('car', questions.answers.car.no);
  await answer('childcare', questions.answers.childcare.yes);
  await answer('free', questions.answers.free.day);
  await answer('oral', questions.unknown);
}

describe.skipIf(browser === undefined)('an audience by plain questions', () => {
  it('is described by five answers, all questions in sight, and the surest way comes first', async () => {
    const { page, faults } = await open('/pathways?from=STARTS&to=OUTLETS');
    await describeMother(page);
    expect(await page.locator('.audience-answers').count()).toBe(Object.keys(questions.ask).length);
    const told = ['parent seul', t.audience.noCar, t.audience.childcare, 'en journée'].join(', ');
    await page
      .getByRole('button', { name: t.audience.button(told), exact: true })
      .waitFor({ state: 'attached' });
    await page.getByRole('button', { name: t.audience.done }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const first = page.locator('main .card').first();
    await eventually(() => first.locator('.card-title').textContent()).toContain('Alphabétisation écrit 1');
    expect(await first.locator('.card-title').textContent()).toContain('Nettoyage');
    // She needs childcare and has no car: it is said at each step where nothing is known of it. Before her answers came,
    // the card was of everyone.
    await eventually(() => first.locator('.steps').textContent()).toContain(t.way.cautions.CHILDCARE);
    // The card, the list below it and the steps say the same number of things to check or to ask for: the three points
    // of the pathway and its cautions. What the inventory does not say stands apart.
    const count = await first.locator('.to-check li').count();
    expect(count).toBeGreaterThan(3);
    expect(await first.locator('.card-side').textContent()).toContain(t.way.askList(count));
    expect(await first.locator('.step-checks li').count()).toBe(count);
    expect(await first.locator('.steps').textContent()).toMatch(/trajet.* à prévoir|à prévoir sans voiture/);
    expect(faults).toEqual([]);
  });

  it('begins at the door of the first page, on a phone too', async () => {
    for (const width of [1440, 390]) {
      const { page, faults } = await open('/', { width, height: 844 });
      const door = page.getByRole('button', { name: t.home.someone });
      await door.waitFor();
      const { x, width: wide } = (await door.boundingBox())!;
      expect(x + wide).toBeLessThanOrEqual(width);
      await door.click();
      await answering(page)('parent', questions.answers.parent.yes);
      await page.getByRole('button', { name: t.audience.done }).click();
      await page.locator('main .cards .card').first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/pathways');
      // Who is here asks about today; the sample is read on the day of its inventory otherwise.
      expect(new URL(page.url()).searchParams.get('at')).toBe(localDay(new Date()));
      expect(await page.locator('.other-day').textContent()).toContain('31 décembre 2025');
      expect(faults).toEqual([]);
    }
  });

  it.each(oneIn(2, ['/', '/pathways']))(
    'has its answer at the sixth click, from %s, with what does not suit',
    async (start) => {
      const { page, faults } = await open(start);
      await describeMother(page);
      await page.getByRole('button', { name: t.audience.done }).click();
      const cards = page.locator('main .cards').first().locator(':scope > .card');
      const first = cards.first();
      await first.waitFor();
      expect(new URL(page.url()).pathname).toBe('/pathways');
      // A time that does not suit is said on the card and at its step, with the hours and the price.
      await eventually(() => first.locator('.card-side .unsuitable').allTextContents()).toEqual([
        t.pathways.caution.SCHEDULE,
      ]);
      const steps = (await first.locator('.steps').first().textContent()) ?? '';
      expect(steps).toMatch(
        /à temps plein, 3\d\sh par semaine.*\s: ne convient pas à qui est libre en journée/,
      );
      expect(steps).toContain(t.way.offer.free);
      // Nobody has said her level: the welcome looks at it.
      expect(steps).toMatch(/niveau.*\s: l’accueil \(.*\) le regarde/);
      expect(await first.textContent()).not.toContain('rien n’est à tester');
      expect(await first.locator('.step-contact').first().isVisible()).toBe(true);
      // The same way by other welcomes is folded, so that other ways appear.
      const folded = first.locator('.other-entries');
      expect(await folded.locator('summary').textContent()).toMatch(/^\d+ autres façons d’y entrer$/);
      expect(await folded.locator('.card').count()).toBe(0);
      const titles = await cards.locator(':scope > .card-head .card-title').allTextContents();
      expect(titles.length).toBeGreaterThan(1);
      expect(titles.filter((title) => title.includes('Alphabétisation écrit 1')).length).toBe(1);
      expect(new Set(titles.map((title) => title.split(' → ').at(-1))).size).toBeGreaterThan(1);
      await folded.locator('summary').click();
      await folded.locator('.card').first().waitFor();
      expect(faults).toEqual([]);
    },
  );

  inLong('names the French and the certificate that were answered', async () => {
    const { page } = await open('/pathways');
    await page.getByRole('button', { name: /^Public\s: / }).click();
    const answer = answering(page);
    await answer('oral', questions.answers.oral.beginner);
    await answer('written', questions.answers.written.elsewhere);
    await answer('papers', questions.answers.papers.higher);
    const name = [
      t.audience.speaks('pas encore'),
      t.audience.reads('lit dans sa langue, apprend le français'),
      t.said(t.audience.certificate, questions.answers.papers.higher),
    ].join(', ');
    await page
      .getByRole('button', { name: t.audience.button(name), exact: true })
      .waitFor({ state: 'attached' });
    // Studies abroad are no contradiction.
    expect(await page.getByText(questions.contradiction).count()).toBe(0);
  });

  inLong('says which answers contradict each other, and loses none', async () => {
    const { page, faults } = await open('/pathways?from=STARTS&to=OUTLETS');
    await page.getByRole('button', { name: /^Public\s: / }).click();
    const answer = answering(page);
    const pressed = (name: string) =>
      page.locator('.audience-answers button[aria-pressed="true"]', { hasText: name });
    await answer('papers', questions.answers.papers.ceb);
    await answer('written', questions.answers.written.nowhere);
    await page.getByText(questions.contradictions.READER_WITHOUT_READING).waitFor();
    expect(await pressed(questions.answers.papers.ceb).count()).toBe(1);
    expect(await pressed(questions.answers.written.nowhere).count()).toBe(1);
    await answer('written', questions.unknown);
    await eventually(() => page.getByText(questions.contradiction).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('has an age and a commune if they are known; what is neither is kept with a message', async () => {
    const { page, faults } = await open('/pathways?from=STARTS&to=OUTLETS');
    await page.getByRole('button', { name: /^Public\s: / }).click();
    const age = page.getByLabel(t.audience.age, { exact: true });
    for (const wrong of ['200', '-5', 'trente']) {
      await age.fill(wrong);
      await page.getByText(t.audience.wrongAge(wrong)).waitFor();
      expect(await age.inputValue()).toBe(wrong);
    }
    await age.fill('34');
    await eventually(() => page.getByText(/pas un âge/).count()).toBe(0);
    const commune = page.getByRole('combobox', { name: t.audience.commune });
    await commune.fill('Ailleurs');
    await commune.press('Tab');
    await page.getByText(t.audience.communeOutside('Ailleurs')).first().waitFor();
    expect(await commune.inputValue()).toBe('Ailleurs');
    // Typed and left at once, as who types fast does: what fits several is said to, what fits one is taken.
    await commune.fill('a');
    await commune.press('Tab');
    await page.getByText(/« a » convient à \d+ communes/).waitFor();
    await commune.fill('castel');
    await commune.press('Tab');
    await eventually(() => commune.inputValue()).toBe('Castelfagne');
    await page
      .getByRole('button', { name: t.audience.button('34 ans, Castelfagne'), exact: true })
      .waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
  });

  inLong('of which nothing is known is said to be so, and its ways are the surest first', async () => {
    const { page, faults } = await open('/pathways?from=STARTS&to=OUTLETS');
    await page.getByRole('button', { name: /^Public\s: / }).click();
    await page
      .getByRole('group', { name: questions.ask.parent })
      .getByRole('button', { name: questions.unknown })
      .click();
    await page.getByText(t.audience.nothingKnownHelp).waitFor();
    await page.getByRole('button', { name: t.audience.done }).click();
    await page.getByText(t.way.nothingKnown).waitFor();
    await eventually(() => page.locator('main .card-title').first().textContent()).toContain('écrit 1');
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('where there is no pathway', () => {
  it('the next step, what stops this audience, who can lift it and whom to call are on the screen', async () => {
    const { page, faults } = await open('/pathways?from=lee-ecrit-2&to=OUTLETS');
    await describeMother(page);
    await page.getByRole('button', { name: t.audience.done }).click();
    const nextAfter = t.way.out.nextAfter('Alphabétisation écrit 2');
    await page.getByRole('heading', { name: nextAfter }).waitFor();
    const part = (name: string) =>
      page.locator('section.panel-section', { has: page.getByRole('heading', { name, exact: true }) });
    expect(await part(nextAfter).textContent()).toContain('Alphabétisation écrit 3-4');
    const stopped = (await part(t.way.out.inTheWay).textContent()) ?? '';
    for (const words of ['Début à 7', 'Place d’accueil + horaire 9', 'Le Chantier'])
      expect(stopped).toContain(words);
    await page.getByRole('combobox', { name: t.way.why.title }).waitFor();
    const calls = part(t.way.out.calls).locator('.operator-call');
    expect(await calls.count()).toBe(2);
    expect(await calls.nth(0).textContent()).toContain('Sylvemont');
    // What the network does not know is said, with whom to ask.
    expect(await calls.nth(1).textContent()).toContain('Demandez à');
    expect(faults).toEqual([]);
  });

  it('few missing passerelles are shown at first, the most sensible ones', async () => {
    const { page, faults } = await open('/pathways?from=lee-ecrit-2&to=nettoyage');
    const part = page.locator('section.panel-section', {
      has: page.getByRole('heading', { name: t.pathways.candidates, exact: true }),
    });
    await part.waitFor();
    expect(await part.locator('> ul > li').count()).toBe(5);
    expect(await part.locator('> ul > li').first().textContent()).toContain('nettoyage');
    // Without a pathway from here, the filières where people may enrol directly are named.
    await page.getByRole('heading', { name: t.way.out.direct }).waitFor();
    await page.getByText(/peut s’inscrire directement à .*Alphabétisation oral débutant/).waitFor();
    expect(faults).toEqual([]);
  });

  it('a goal where people are already is said plainly', async () => {
    const { page, faults } = await open('/pathways?from=lee-ecrit-1&to=lee-ecrit-1');
    await page.getByText(t.way.already('Alphabétisation écrit 1')).waitFor();
    expect(await page.locator('main .card').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined || !hasPoppler())('the sheet of one pathway', () => {
  it.each(
    oneIn(5, [
      ['STARTS', 'OUTLETS', 0],
      ['lee-ecrit-1', 'nettoyage', 1],
      ['STARTS', 'construction', 4],
      ['lee-oral-debutant', 'construction', 0],
      ['STARTS', 'construction', 0],
    ]),
  )('is one page, with its steps, contacts and checks: %s to %s, number %i', async (from, to, index) => {
    const { page, faults } = await open(`/pathways?from=${from}&to=${to}&audience=parent-seul-castelfagne`);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const card = page.locator('main .card').nth(index);
    await card.waitFor();
    const title = ((await card.locator('.card-title').textContent()) ?? '').replace(/^[^:]*:\s*/, '');
    await card.getByRole('button', { name: t.way.sheet.print }).click();
    await page.locator('.pathway-sheet').waitFor({ state: 'attached' });
    const cells = await page.locator('.pathway-sheet td').allTextContents();
    const file = join(folder, `${from}-${to}.pdf`);
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    expect(pdfFacts(file).get('Pages')).toBe('1');
    const text = pdfText(file).replace(/\s+/g, ' ');
    const words = [t.way.printTitle, t.way.sheet.todo, '31 décembre 2025', 'Source', t.way.call.address];
    for (const said of [...words, ...title.split(' → ')]) expect(text).toContain(said.replace(/\s+/g, ' '));
    // It goes from hand to hand, so nothing of the audience is on it.
    expect(text).toContain(t.way.sheet.audience);
    expect(text).not.toContain('Castelfagne, ');
    expect(text).toContain(t.way.sheet.stepNumber(1).replace(/\s+/g, ' '));
    expect(text).not.toContain(t.pathways.options);
    // It begins with whom to ring, the number, and what to say; the months are those of the calendar.
    expect(text).toMatch(/^.{0,80}(Téléphonez|Écrivez|Allez) à .*Dites : «/);
    expect(text).toMatch(/(janv\.|févr\.|mars|avr\.|mai|juin|juil\.|août|sept\.|oct\.|nov\.|déc\.) 20\d\d/);
    expect(text).toContain('Statuts acceptés :');
    expect(text).not.toContain('non documenté');
    // The sheet is for the person, who has no inventory.
    expect(text).not.toContain('notez-le');
    await eventually(() => page.locator('.pathway-sheet').count()).toBe(0);
    // The PDF of the server says the same, in the same order.
    const coming = page.waitForEvent('download');
    await card.getByRole('button', { name: t.way.sheet.pdf }).click();
    await (await coming).saveAs(file);
    expect(pdfFacts(file).get('Pages')).toBe('1');
    const dense = (words: string): string => words.replace(/1 sur 1/, '').replace(/[\s\u200b-]/g, '');
    for (const cell of cells) expect(dense(pdfText(file))).toContain(dense(cell));
    expect(faults).toEqual([]);
  });

  inLong('drops the wait of people who are enrolled already', async () => {
    const sheet = async (more: string): Promise<string> => {
      const { page } = await open(`/pathways?from=lee-ecrit-1&to=nettoyage${more}`);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.getByRole('button', { name: t.way.sheet.print }).first().click();
      const row = page.locator('.pathway-sheet tbody tr').first();
      await row.waitFor({ state: 'attached' });
      const text = (await row.locator('td').nth(1).textContent()) ?? '';
      return text;
    };
    expect(await sheet('')).toContain('attente');
    expect(await sheet('&enrolled=1')).not.toContain('attente');
  });
});
