import { describe, expect, it, vi } from 'vitest';
import { fr as words } from '../../domain/findings/missing-passerelle/words.fr.ts';
import { sectorLabel, typeLabel } from '../../domain/map/names.ts';
import * as audienceFr from '../../domain/messages/fr/audience.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { choose, choosePublic } from './asking.ts';
import { drawnBoxes, eventually, lineStyles, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

/** What people come to the tool for, told as they would do it on the page, with the numbers of the sample. */
vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open } = onSample(browser);
const { t, vocabulary } = wordsOf('fr');

describe.skipIf(browser === undefined)('story 2: the next step after LEE écrit 2, at 42', () => {
  it('lists the filières three passerelles away at most, by stage, and those that are not for this public', async () => {
    const { page, faults } = await open('/pathways');
    await choosePublic(page, '42 ans, sans CEB, Orneval');
    await choose(page, t.pathways.from, 'ecrit 2', 'Alphabétisation écrit 2 — LEE');
    const next = page.getByRole('region', { name: t.next.title(3) });
    const stage = (name: string) => next.getByRole('region', { name, exact: true });
    const months = (name: string) => stage(name).locator('.card-head strong').allTextContents();
    await eventually(() => next.locator('.card').count()).toBe(3);
    expect(await months('Alphabétisation')).toEqual([t.pathways.months(31)]);
    expect(await months('Formation de base')).toEqual([t.pathways.months(41)]);
    expect(await months('Préqualification')).toEqual([t.pathways.months(60)]);

    // Each with its route, how long one waits and stays, and its levels dimension by dimension.
    const route = [
      'Alphabétisation écrit 2',
      'Alphabétisation écrit 3-4',
      'Préparation au CEB',
      'Gros œuvre',
    ];
    for (const [at, name] of ['Alphabétisation', 'Formation de base', 'Préqualification'].entries()) {
      const card = stage(name).locator('.card');
      expect(await card.locator('.timeline-name').allTextContents()).toEqual(route.slice(0, at + 2));
      await card.locator('.card-head').click();
      const steps = card.getByRole('list', { name: t.pathways.explained }).locator(':scope > li');
      await eventually(() => steps.count()).toBe(at + 2);
      expect(await steps.nth(0).textContent()).toContain(
        `${t.pathways.when(0, 19)} · ${t.pathways.waiting(9)}`,
      );
      for (let step = 1; step < at + 2; step++)
        expect(await steps.nth(step).locator('.level-table tbody tr').count()).toBeGreaterThan(1);
    }
    const masonry = stage('Préqualification').locator('.card');
    expect(await masonry.locator('.to-check').textContent()).toContain('Début à 7 h');
    const asked = await masonry.locator('.to-check li').count();
    expect(await masonry.locator('.to-check strong').textContent()).toBe(t.way.askList(asked));

    // The CEFA and the IFAPME are out, for the age.
    const out = page.getByRole('region', { name: t.next.notAdmitted(15) });
    const { AGE } = audienceFr.admission;
    const young = t.said(
      `${t.way.admission}, ${AGE}`,
      t.way.askedGiven(t.way.age(15, 25), t.audience.years(42)),
    );
    for (const name of ['Maçonnerie (art. 49)', 'Cuisine de collectivité'])
      expect(await out.getByRole('listitem').filter({ hasText: name }).first().textContent()).toContain(
        `${young} ${t.way.answer.NO}`,
      );
    expect(await out.textContent()).not.toContain('Gros œuvre');
    expect(
      await page
        .getByRole('region', { name: t.next.onPaper(2) })
        .locator('summary')
        .allTextContents(),
    ).toEqual([
      'Français – remise à niveau — Forem Formation Sylvemont',
      'Bilan et orientation — Forem Conseil Haute-Sylve',
    ]);
    expect(faults).toEqual([]);
  });

  it('shows the ways with their months, why each step holds, and what is left to check', async () => {
    const { page, faults } = await open('/pathways');
    await choosePublic(page, '42 ans, sans CEB, Orneval');
    expect(new URL(page.url()).searchParams.get('audience')).toBe('adulte-42-sans-ceb-orneval');
    await choose(page, t.pathways.from, 'ecrit 2', 'Alphabétisation écrit 2 — LEE');
    await choose(page, t.pathways.to, 'tout', t.way.anyOutlet);
    const cards = page.locator('main .card');
    await eventually(() => cards.count()).toBe(2);
    expect(await cards.nth(0).locator('.card-head').textContent()).toContain(t.pathways.months(60));
    expect(await cards.nth(1).locator('.card-head').textContent()).toContain(t.pathways.months(74));

    const steps = page.getByRole('list', { name: t.pathways.explained });
    const lines = await steps.locator(':scope > li').allTextContents();
    expect(lines.length).toBe(5);
    for (const [index, name] of ['écrit 2', 'écrit 3-4', 'Préparation au CEB', 'Gros œuvre'].entries())
      expect(lines[index]).toContain(name);
    expect(lines[0]).toContain(t.pathways.waiting(9));
    // Orneval to Sylvemont, by the matrix.
    expect(lines[1]).toContain(t.way.travel(35, 'Sylvemont'));
    // Dimension by dimension, on each step but the start, where the person already is.
    for (const step of [1, 2, 3]) {
      const tests = steps.locator(':scope > li').nth(step).locator('.level-table tbody tr');
      expect(await tests.count()).toBeGreaterThan(1);
      expect(await tests.filter({ hasText: 'Français écrit' }).textContent()).toMatch(/✓/);
    }
    expect(lines[3]).toContain('public : 42 ans condition remplie');
    // Nobody said whether this public has a car, or children to look after.
    expect(await page.locator('.to-check').first().textContent()).toContain('Début à 7 h');
    const toAsk = page.locator('.to-check').first();
    expect(await toAsk.locator('strong').textContent()).toBe(
      t.way.askList(await toAsk.locator('li').count()),
    );
    expect(faults).toEqual([]);
  });

  it('leaves the CEFA out, and says that it is a matter of age', async () => {
    const { page, faults } = await open('/pathways?from=lee-ecrit-2&audience=adulte-42-sans-ceb-orneval');
    await choose(page, t.pathways.to, 'maconnerie', 'Maçonnerie (art. 49) — CEFA de Sylvemont');
    await eventually(() => page.locator('#blocked').textContent()).toBe(t.pathways.none);
    const refusal = page.getByRole('list', { name: t.way.admission }).getByRole('listitem').first();
    const { AGE } = audienceFr.admission;
    const told = t.way.askedGiven(t.way.age(15, 25), t.audience.years(42));
    expect(await refusal.textContent()).toBe(
      `${t.said(`${t.way.admission}, ${AGE}`, told)} ${t.way.answer.NO}`,
    );
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('story 3: what joins EFT, CEFA and adult schools', () => {
  const masonry = 'Gros œuvre — Le Chantier → Maçonnerie (art. 49) — CEFA de Sylvemont';
  const typeName = (id: string): string => typeLabel(hauteSylve(), id, '2025-12-31', 'fr');

  it('shows the passerelles that there are, and those to propose with whom they are for', async () => {
    const { page, faults } = await open('/synergies');
    for (const id of ['EFT', 'CEFA', 'EPS'])
      await choose(page, t.synergies.types, typeName(id), typeName(id));
    await page.keyboard.press('Escape');
    await choose(page, t.synergies.sector, 'constr', sectorLabel(vocabulary, t.sectors, 'construction'));
    await eventually(() => new URL(page.url()).searchParams.get('types')).toBe('EFT,CEFA,EPS');

    // Every type to every type, with counts and the best candidate.
    const rows = page.locator('section[aria-labelledby=matrix] tbody tr');
    await eventually(() => rows.count()).toBe(3);
    const cellOf = (from: number, to: number) => rows.nth(from).getByRole('button').nth(to);
    // The matrix of all sectors stands there until that of the sector comes.
    await eventually(() => cellOf(0, 2).textContent()).toContain(t.synergies.candidates(1, 0));
    const toSchools = (await cellOf(0, 2).textContent()) ?? '';
    expect(toSchools).toContain(t.synergies.active(1));
    expect(toSchools).toContain(t.synergies.best);
    expect(await cellOf(1, 0).textContent()).toContain(t.synergies.candidates(0, 0));

    await cellOf(0, 2).click();
    const existing = page.locator('section[aria-labelledby=existing]').getByRole('listitem');
    await eventually(() => existing.allTextContents()).toEqual([
      expect.stringContaining('Gros œuvre — Le Chantier → Ouvrier maçon — Promotion sociale de Noirval'),
    ]);
    await cellOf(0, 1).click();
    const proposed = page.locator('section[aria-labelledby=proposed]');
    await eventually(() => proposed.locator('h2').textContent()).toBe(t.synergies.proposed(6, 6));
    const candidate = proposed.getByRole('listitem').filter({ hasText: masonry });
    const told = (await candidate.textContent()) ?? '';
    expect(told).toContain(t.way.age(18, 25));
    expect(told).toContain(audienceFr.groups.CONTRACT_18_21);

    // Why, on the map: the dashed line of what is missing, beside the lines of what there is.
    await candidate.getByRole('link', { name: t.synergies.map }).click();
    await eventually(() => page.locator('.showing').textContent()).toContain(masonry);
    expect(new URL(page.url()).searchParams.get('gap')).toBe('M04:chantier-gros-oeuvre:cefa-maconnerie');
    // The rule, the levels that fit, and the bassin that both share.
    const why = page.locator('aside.panel');
    expect(await why.locator('.panel-subject').textContent()).toContain(masonry);
    expect(await why.locator('.level-table tbody tr').count()).toBeGreaterThan(1);
    expect(await why.locator('.level-table .verdict-GAP, .level-table .verdict-OVER').count()).toBe(0);
    expect(await why.textContent()).toContain(words.bassins('Bassin de la Haute-Sylve', true));
    expect(await why.textContent()).toContain(words.rule);
    await drawnBoxes(page);
    expect(await lineStyles(page, 'edge.ghost.lit')).toEqual(['dashed']);
    expect(await lineStyles(page, 'edge.SIGNED')).toEqual(['solid']);
    expect(await lineStyles(page, 'edge.INFORMAL')).toEqual(['dashed']);
    expect(faults).toEqual([]);
  });

  it('keeps the CEFA for young people under contract, and says so to others', async () => {
    const path = '/synergies?types=EFT,CEFA,EPS&sector=construction';
    const young = await open(`${path}&audience=jeune-sous-contrat`);
    const candidate = young.page
      .locator('section[aria-labelledby=proposed]')
      .getByRole('listitem')
      .filter({ hasText: masonry });
    expect(await candidate.textContent()).toContain(t.synergies.admission.YES);

    // Young enough, without the contract.
    const without = await open(`${path}#public:age=19&statuses=DEI&groups=MEN`);
    const keptOut = without.page
      .locator('section[aria-labelledby=set-aside]')
      .getByRole('listitem')
      .filter({ hasText: masonry });
    expect(await keptOut.textContent()).toContain(t.synergies.reason.GROUPS);
    expect(await keptOut.textContent()).not.toContain(t.synergies.reason.AGE);

    const { page, faults } = await open(`${path}&audience=adulte-34-sans-ceb`);
    const aside = page.locator('section[aria-labelledby=set-aside]').getByRole('listitem');
    const told = (await aside.filter({ hasText: masonry }).textContent()) ?? '';
    expect(told).toContain(t.synergies.reason.AGE);
    expect(told).toContain(t.synergies.otherwise);
    expect(await page.locator('section[aria-labelledby=proposed]').textContent()).not.toContain('CEFA');
    expect([...faults, ...young.faults, ...without.faults]).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('story 7: a lone parent without a car in Castelfagne', () => {
  it('finds three passerelles shut, and ranks what would open them', async () => {
    const { page, faults } = await open('/access');
    await choosePublic(page, 'Parent seul de 29 ans, sans voiture, Castelfagne');
    const way = page.locator('section[aria-labelledby=way]');
    await eventually(() => way.getByRole('listitem').allTextContents()).toEqual([
      'Essais-métiers — CEFO → Gros œuvre — Le Chantier',
      'Détermination de projet — L’Escale → Peinture en bâtiment — Le Chantier',
      'Préparation au CEB — LEE → Gros œuvre — Le Chantier',
    ]);
    const levers = page.locator('section[aria-labelledby=levers] .card');
    await eventually(() => levers.count()).toBe(5);
    const [first, second] = [levers.nth(0), levers.nth(1)];
    expect(await first.locator('.card-head').textContent()).toContain(t.access.reopened(3));
    await first.locator('.card-head').click();
    expect(await first.textContent()).toContain('Place d’accueil + horaire 9 h');
    expect(await second.locator('.card-head').textContent()).toContain(t.access.opens(2));
    await second.locator('.card-head').click();
    expect(await second.textContent()).toContain('Navette Castelfagne – Grand-Hêtre');
    expect(await second.textContent()).toContain(t.access.starts(2));
    expect(faults).toEqual([]);
  });
});
