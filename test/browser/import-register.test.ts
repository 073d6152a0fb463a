import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { faultyRows, windowsCsv } from '../support/flat-csv.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { describeInLong, inLong } from '../support/in-long.ts';
import { oneIn } from '../support/size.ts';
import { accessibilityFaults, eventually, openBrowser } from './chromium.ts';
import { onImport } from './on-import.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const { server, open } = onImport(browser);
const { t, vocabulary } = wordsOf('fr');
const { asking, importing, inventory, said } = t;
const sample = hauteSylve();
const register = (name: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: readFileSync(new URL(`../fixtures/registers/${name}`, import.meta.url)),
});

/** A register of training offers with three columns that no field takes but the note. */
const OFFER = [
  [
    ...[
      'type_organisme',
      'denomination',
      'cp',
      'localite',
      'code_formation',
      'intitule_formation',
      'nb_heures',
    ],
    ...['formation_certifiante', 'date_debut', 'remarques'],
  ],
  ...Array.from({ length: 12 }, (_, at) => [
    ...[
      at < 6 ? 'CISP - EFT' : 'Enseignement de promotion sociale',
      at < 6 ? 'Cap Avenir' : 'Les Cours du Soir',
    ],
    ...[
      at < 6 ? '5080' : '5000',
      at < 6 ? 'Emines' : 'Namur',
      `F1000${at}`,
      at === 0 ? 'Soudeur' : `Maçon ${at}`,
    ],
    ...[
      '600',
      ['non', 'oui', ''][at % 3]!,
      at % 2 === 0 ? '15/01/2026' : '',
      at === 0 ? 'Séance chaque mois' : '',
    ],
  ]),
];

describe.skipIf(browser === undefined)('a public register', () => {
  it('goes in with one answer for all its types, and what was presumed is confirmed at once', async () => {
    const { page, faults } = await open();
    const at = (step: keyof typeof importing.stepHead) =>
      eventually(() => page.locator('.import-head').textContent()).toContain(importing.stepHead[step]);
    const next = page.getByRole('button', { name: importing.next, exact: true });
    await page.locator('input[type=file]').setInputFiles(register('n-offre-des-villes.csv'));
    await next.click();
    await at('columns');
    // The stage is presumed row by row, which is told without an alarm.
    await page.getByText(importing.columns.presumedByRow('Filière : Étape')).waitFor();
    expect(await page.locator('.import-missing').count()).toBe(0);
    await next.click();

    await at('words');
    expect(await accessibilityFaults(page)).toEqual([]);
    // What happens unanswered is written beside each word.
    const beside = (await page.locator('.import-words li').allTextContents()).join('\n');
    expect(beside).toContain(importing.words.unanswered.AS_IT_STANDS);
    expect(beside).toContain(importing.words.noProposal);
    const undecided = await page
      .locator('.import-words input:not([type=hidden])')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(new Set(undecided)).toEqual(new Set([importing.words.noAnswer]));
    await page.getByRole('combobox', { name: importing.words.sameForAll(5) }).click();
    await page.getByRole('option', { name: importing.words.empty }).click();
    await next.click();

    await at('plan');
    await eventually(() => page.locator('.import-count-new dd').textContent()).toBe('45');
    // Each field that is presumed says by how many rules; an answer about a word is kept unless the user says otherwise.
    const stages = page
      .locator('.card-title')
      .filter({ hasText: importing.plan.presumedField('Étape') })
      .first();
    expect(await stages.textContent()).toMatch(/45 lignes, par \d+ règles/);
    expect(await page.getByRole('checkbox', { name: importing.plan.keepMapping }).isChecked()).toBe(true);
    await page.getByRole('textbox', { name: importing.plan.author }).fill('Officière');
    await page.getByRole('button', { name: importing.plan.acceptAll(45) }).click();
    await at('done');
    await page.getByText(importing.done.noPasserelles).waitFor();
    expect(await page.locator('.import-rules li').first().textContent()).toContain('→');
    expect(await accessibilityFaults(page)).toEqual([]);
    const presumed = async () => {
      const { operators, filieres } = (await server().store.load()).document;
      return [...operators, ...filieres].filter((one) => one.presumed !== undefined).length;
    };
    const count = await presumed();
    expect(count).toBeGreaterThan(40);
    const confirm = page.getByRole('button', { name: importing.done.confirm(count) });
    await confirm.click();
    // Before anything is written, the first ten elements are named and the others counted.
    const question = page.getByRole('dialog', { name: inventory.presumed.title });
    await eventually(() => question.locator('li').count()).toBe(11);
    expect(await question.locator('li').last().textContent()).toBe(inventory.presumed.more(count - 10));
    const { operators, filieres } = (await server().store.load()).document;
    const known = [...operators, ...filieres].map(({ name }) => name);
    for (const text of (await question.locator('li').allTextContents()).slice(0, 10))
      expect(known).toContain(text.split(' — ')[0]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await question.getByRole('button', { name: inventory.cancel }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await presumed()).toBe(count);
    await confirm.click();
    await question.getByRole('button', { name: importing.done.confirm(count) }).click();
    await page.getByText(importing.done.confirmed).waitFor();
    expect(await presumed()).toBe(0);
    // The same file again does not ask for the words that were answered.
    await page.goto(`${server().url}/inventory/import`);
    await page.locator('input[type=file]').setInputFiles(register('n-offre-des-villes.csv'));
    await next.click();
    await page.getByText(importing.columns.remembered('n-offre-des-villes')).waitFor();
    await next.click();
    await at('words');
    await page.locator('.import-words li').first().waitFor();
    expect(await page.getByRole('combobox', { name: importing.words.sameForAll(5) }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('keeps three columns in the note as proposed, and goes on the map without a change of a column', async () => {
    const { page, faults } = await open();
    const at = (step: keyof typeof importing.stepHead) =>
      eventually(() => page.locator('.import-head').textContent()).toContain(importing.stepHead[step]);
    const next = page.getByRole('button', { name: importing.next, exact: true });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'offre.csv', mimeType: 'text/csv', buffer: windowsCsv(OFFER) });
    await next.click();
    await at('columns');
    await eventually(() =>
      page
        .locator('.import-table th input')
        .evaluateAll(
          (inputs, note) => inputs.filter((input) => (input as HTMLInputElement).value === note).length,
          said('Filière', 'Remarque'),
        ),
    ).toBe(3);
    expect(await page.locator('.import-wrong').count()).toBe(0);
    await next.click();
    await at('plan');
    await eventually(() => page.locator('.import-count-rejected dd').textContent()).toBe('0');
    // The dry run says what each field becomes, and what is presumed of it.
    const examples = page.getByRole('region', { name: importing.plan.examples.title });
    const row = (label: string) => examples.locator('tr').filter({ hasText: label }).first().textContent();
    expect(await row(said('Filière', 'Filière'))).toContain('Soudeur');
    expect(await row(said('Filière', 'Remarque'))).toContain('formation_certifiante, date_debut, remarques');
    expect(await row(said('Filière', 'Étape'))).toContain(
      t.panel.presumed(vocabulary.stage.PREQUALIFICATION),
    );
    // Two communes are added: both are named.
    const added = importing.plan.places['known-commune-with-bassin'];
    const sentence = page.getByText(added(importing.plan.namedOf('La Bruyère, Namur', 0), 2));
    await sentence.waitFor();
    // They are two values of the column, not two rows.
    const card = page.locator('.cards > li').filter({ has: sentence });
    expect(await card.locator('.card-title').textContent()).toContain(importing.plan.values(2));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('textbox', { name: importing.plan.author }).fill('Officière');
    await page.getByRole('button', { name: importing.plan.acceptAll(OFFER.length - 1) }).click();
    await at('done');
    const { filieres } = (await server().store.load()).document;
    expect(filieres.find(({ name }) => name === 'Soudeur')?.note?.split('\n')).toEqual([
      ...['Séance chaque mois', said('formation_certifiante', 'non'), said('date_debut', '2026-01-15')],
    ]);
    // The course says its hours, and the sheet says why they are no months.
    const { id } = filieres.find(({ name }) => name === 'Soudeur')!;
    await page.goto(`${server().url}/map?sel=${id}`);
    const panel = page.locator('aside.panel');
    await eventually(() => panel.textContent()).toContain(t.panel.hoursWithoutMonths(600));
    expect(await panel.textContent()).toContain(`${t.panel.terminal}${t.panel.presumed(t.panel.no)}`);
    expect(await panel.textContent()).toContain(t.panel.presumed(t.panel.notAimed));
    expect(faults).toEqual([]);
  });

  it.each(
    oneIn(2, [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]),
  )('has who imports and the button that imports in the bar at the bottom, $width wide', async (size) => {
    const { page, faults } = await open(size);
    const next = page.getByRole('button', { name: importing.next, exact: true });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'offre.csv', mimeType: 'text/csv', buffer: windowsCsv(OFFER) });
    await next.click();
    await page.locator('.import-table').waitFor();
    await next.click();
    const author = page.getByRole('textbox', { name: importing.plan.author });
    const button = page.getByRole('button', { name: importing.plan.acceptAll(OFFER.length - 1) });
    await button.waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    for (const part of [author, button]) {
      const box = (await part.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    }
    // What is missing is said in the bar, where the text cursor goes.
    await author.fill('');
    await button.click();
    await page.locator('.import-last').getByText(t.life.authorNeeded).waitFor();
    expect(await author.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('Officière');
    await page.keyboard.press('Tab');
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.import-head').textContent()).toContain(importing.stepHead.done);
    expect(faults).toEqual([]);
  });

  inLong('has a button in the inventory that confirms the rows shown', async () => {
    const { page, faults } = await open();
    const { document } = await server().store.load();
    const [operator] = sample.operators;
    await server().store.replace({
      ...document,
      operators: [{ ...operator!, bassins: undefined, presumed: ['type'] }],
    });
    await page.goto(`${server().url}/inventory?list=operators`);
    await page.getByRole('button', { name: inventory.presumed.confirm(1) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Officière');
    await dialog.getByRole('textbox').press('Enter');
    await eventually(
      async () => (await server().store.load()).document.operators[0]?.presumed,
    ).toBeUndefined();
    expect(faults).toEqual([]);
  });
});

describeInLong.skipIf(browser === undefined)('a correction beside the dry run', () => {
  it('leaves what is shown on the screen, and does the dry run again', async () => {
    const { page, faults } = await open();
    const next = page.getByRole('button', { name: importing.next, exact: true });
    await page.locator('input[type=file]').setInputFiles({
      name: 'inventaire.csv',
      mimeType: 'text/csv',
      buffer: windowsCsv(faultyRows(sample)),
    });
    await next.click();
    await next.click();
    await next.click();
    const rejected = page.locator('.import-count-rejected dd');
    await eventually(() => rejected.textContent()).toBe('3');
    // From now on the counts must never be gone from the page.
    await page.evaluate(() => {
      const watched = window as unknown as { gone?: boolean };
      new MutationObserver(() => {
        if (document.querySelector('.import-counts') === null) watched.gone = true;
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('combobox', { name: importing.words.means('EFTT') }).click();
    await page.getByRole('option', { name: 'CISP – EFT' }).first().click();
    await eventually(() => rejected.textContent()).toBe('2');
    expect(await page.evaluate(() => (window as unknown as { gone?: boolean }).gone)).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it('of operators alone leads to whom to ask, and coming again says nothing new and warns of nothing', async () => {
    const { page, faults } = await open();
    const at = (step: keyof typeof importing.stepHead) =>
      eventually(() => page.locator('.import-head').textContent()).toContain(importing.stepHead[step]);
    const [near, far] = sample.communes.map(({ name }) => name);
    const lines = [
      'Nom;Type;Commune',
      `École du Soir;Promotion sociale;${near}`,
      `École du Soir;Promotion sociale;${near}`,
      `Cours du Jour;Promotion sociale;${far}`,
    ];
    const file = { name: 'ecoles.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
    const plan = async (): Promise<void> => {
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: importing.next, exact: true }).click();
      await at('columns');
      await page.getByRole('button', { name: importing.next, exact: true }).click();
      await at('plan');
    };
    await plan();
    await eventually(() => page.locator('.import-count-new dd').textContent()).toBe('2');
    expect(await page.locator('.import-count-unchanged dd').textContent()).toBe('0');
    expect(await page.locator('.import-count-repeated').textContent()).toBe(`${importing.plan.repeated}1`);
    await page.getByRole('textbox', { name: importing.plan.author }).fill('Officière');
    await page.getByRole('button', { name: importing.plan.acceptAll(3) }).click();
    await at('done');
    await page.getByRole('link', { name: importing.done.operators }).waitFor();
    await page.getByRole('link', { name: importing.done.ask }).click();
    const silent = page.locator('section[aria-labelledby=silent]');
    await eventually(() => silent.locator('h2').textContent()).toBe(asking.silent.title(2));
    expect(await silent.locator('.card-under').allTextContents()).toEqual(
      [near, far].sort((a, b) => a!.localeCompare(b!, 'fr')).map((name) => expect.stringContaining(name!)),
    );

    await page.goto(`${server().url}/inventory/import`);
    await plan();
    await page.getByText(importing.plan.nothingNew).waitFor();
    expect(await page.locator('.import-count-repeated').count()).toBe(0);
    // No question comes between the button and the page.
    await page.getByRole('link', { name: importing.plan.finish }).click();
    await eventually(() => silent.locator('h2').textContent()).toBe(asking.silent.title(2));
    expect(faults).toEqual([]);
  });
});
