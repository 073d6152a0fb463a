import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../domain/messages/codes.ts';
import {
  canonical,
  ENTITY_LISTS,
  emptyNetwork,
  type NetworkDocument,
} from '../../../domain/model/network.ts';
import type { ImportPlan } from '../../../domain/transfer/plan/plan-import.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { takeOut } from '../../../server/transfer/write/taken-out.ts';
import { xlsx } from '../../../server/transfer/write/xlsx.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { ODD_TEXTS, oddNetwork, withTexts } from '../../support/odd-network.ts';
import { afterPlan, planned } from '../../support/planned.ts';
import { isSize, oneIn, sized } from '../../support/size.ts';
import { fullNetwork } from '../store/full-network.ts';

/** The workbook of a network, read and understood as any file that is sent, with nobody to help. */
async function broughtBack(document: NetworkDocument, into: NetworkDocument, language: Language = 'fr') {
  const bytes = await xlsx(takeOut(document, { language, complete: true, day: '2026-01-15' }));
  const { sheets } = await readFile(Buffer.from(bytes), 'classeur.xlsx');
  const { mapping, unknownWords } = suggestMapping(sheets, into, language);
  const plan = planned(into, sheets, mapping, { language });
  return { plan, mapping, unknownWords };
}

const headOf = ({ name, description, fictional, asOf }: NetworkDocument): NetworkDocument =>
  canonical({ ...emptyNetwork(name), description, fictional, asOf });

/** What is odd in a network itself is said again, and stops nothing. */
const errorsOf = ({ problems }: ImportPlan) => problems.filter(({ severity }) => severity === 'error');

async function expectNothingNew(document: NetworkDocument, language: Language = 'fr'): Promise<void> {
  const { plan } = await broughtBack(document, document, language);
  expect(errorsOf(plan)).toEqual([]);
  expect(plan.changes).toEqual([]);
  const count = ENTITY_LISTS.reduce((sum, list) => sum + document[list].length, 0);
  expect(plan.rows).toEqual({ new: 0, changed: 0, unchanged: count, rejected: 0 });
}

/**
 * Parts that are there and say nothing (`entry: {}`) have no cell, and what a merge added up has none either; what a
 * scenario supposes is one cell.
 */
function said(value: unknown, key = ''): unknown {
  if (typeof value !== 'object' || value === null || key === 'changes') return value;
  if (Array.isArray(value)) return value.map((item) => said(item));
  const entries = Object.entries(value).map(([name, item]) => [name, said(item, name)] as const);
  const isEmpty = (item: unknown): boolean =>
    typeof item === 'object' && item !== null && !Array.isArray(item) && Object.keys(item).length === 0;
  return Object.fromEntries(
    entries.filter(([name, item]) => !UNLISTED.has(name) && item !== undefined && !isEmpty(item)),
  );
}

/** What stands in no workbook (`UNLISTED_FIELDS`). */
const UNLISTED: ReadonlySet<string> = new Set(['mergedFrom', 'mapPlaces']);

/** The sample with a scenario of four hundred changes, which is more than a cell takes. */
function withLongScenario(): NetworkDocument {
  const sample = hauteSylve();
  const [from, to] = sample.filieres.map(({ id }) => id) as [string, string];
  const changes = Array.from({ length: 400 }, (_, index) => ({
    do: 'ADD_PASSERELLE' as const,
    passerelle: { id: `${'long-'.repeat(8)}${index}`, from, to, kind: 'ACCESS' as const },
  }));
  return canonical({
    ...sample,
    scenarios: [...sample.scenarios, { ...sample.scenarios[0]!, id: 'long', name: 'Long', changes }],
  } as NetworkDocument);
}

const networks: readonly (readonly [string, () => NetworkDocument])[] = [
  ['the sample', hauteSylve],
  ['every field of every list', fullNetwork],
  ['odd texts everywhere', () => withTexts(hauteSylve(), ODD_TEXTS)],
];

describe('a workbook that comes back by the import', { timeout: 120_000 }, () => {
  it.each(networks)('says nothing new: %s', async (what, made) => {
    const turn = networks.findIndex(([name]) => name === what);
    const languages = ['fr', 'en'] as const;
    for (const language of isSize('long') ? languages : [languages[turn % 2]!])
      await expectNothingNew(made(), language);
  });

  it.each(oneIn(3, networks))('makes an empty network equal to it: %s', async (_what, made) => {
    const document = made();
    const empty = headOf(document);
    const { plan, unknownWords } = await broughtBack(document, empty);
    expect(unknownWords).toEqual([]);
    expect(errorsOf(plan)).toEqual([]);
    expect(said(canonical(afterPlan(empty, plan)))).toEqual(said(canonical(document)));
  });

  it('holds nothing to import beside its lists', async () => {
    const { mapping } = await broughtBack(hauteSylve(), hauteSylve());
    const sheets = new Map(mapping.sheets.map((one) => [one.sheet, one.holds]));
    expect(sheets.get('À lire')).toBe('NOTHING');
    expect(sheets.get('Document (JSON)')).toBe('NOTHING');
  });

  it('finds what is too long for a cell in the sheet of the document, and loses nothing without it', async () => {
    const document = withLongScenario();
    await expectNothingNew(document);
    const empty = headOf(document);
    const { plan } = await broughtBack(document, empty);
    expect(errorsOf(plan)).toEqual([]);
    expect(said(canonical(afterPlan(empty, plan)))).toEqual(said(canonical(document)));
    const bytes = await xlsx(takeOut(document, { language: 'fr', complete: true, day: '2026-01-15' }));
    const { sheets } = await readFile(Buffer.from(bytes), 'classeur.xlsx');
    const cut = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' && cell.length > 32_767 ? '…' : cell)),
      ),
    }));
    const { mapping } = suggestMapping(cut, document, 'fr');
    expect(planned(document, cut, mapping, { language: 'fr' }).changes).toEqual([]);
    const refused = planned(empty, cut, mapping, { language: 'fr' });
    expect(errorsOf(refused).map(({ code, sheet }) => [code, sheet])).toEqual([['missing', 'Scénarios']]);
  });

  it('comes back whatever the network', async () => {
    await fc.assert(
      fc.asyncProperty(oddNetwork, async (document) => {
        await expectNothingNew(document);
        const empty = headOf(document);
        const { plan } = await broughtBack(document, empty);
        expect(plan.rows.rejected).toBe(0);
        expect(said(canonical(afterPlan(empty, plan)))).toEqual(said(canonical(document)));
      }),
      { numRuns: sized({ quick: 2, usual: 4, long: 80 }), endOnFailure: true },
    );
  });
});
