import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommitAnswer, FileAnswer, ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { fold, foldName } from '../../../domain/transfer/fold.ts';
import { cellText, type PlanRow, type Table, tablesOf } from '../../../domain/transfer/plan/rows.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { type TestServer, testServer } from '../../support/server.ts';
import { oneIn } from '../../support/size.ts';

/**
 * Every register of the fixtures goes in as it is proposed, with nothing answered: from the upload to the store.
 */
const FOLDER = new URL('../../fixtures/registers/', import.meta.url);
const REGISTERS = readdirSync(FOLDER).filter((name) => /\.(?:csv|xlsx|ods)$/.test(name));
/** Least share of the rows that go in. */
const SHARE_IN = 0.95;

let server: TestServer;
beforeEach(async () => {
  server = await testServer({ document: emptyNetwork('Registre') });
});
afterEach(() => server.close());

const post = async (path: string, body: object): Promise<unknown> => {
  const response = await server.fetch(`/api/imports/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
  const answer: unknown = await response.json();
  expect([response.status, response.status === 200 ? '' : answer]).toEqual([200, '']);
  return answer;
};

async function upload(name: string, bytes: Buffer): Promise<FileAnswer> {
  const response = await server.fetch(`/api/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: new Uint8Array(bytes),
  });
  return FileAnswer.parse(await response.json());
}

/** The tables of a register as they were read, row by row. */
async function tablesIn(name: string, bytes: Buffer, { mapping }: FileAnswer): Promise<readonly Table[]> {
  const { sheets } = await readFile(bytes, name);
  return tablesOf(sheets, mapping).tables;
}

const textIn = (table: Table, row: PlanRow, list: 'operators' | 'filieres'): string =>
  cellText(row, table.columns.get(list)?.find(({ field }) => field.path === 'name') ?? null);

/** The rows whose filière, or operator when they name no filière, is not in the network under their own name. */
function strayRows(
  tables: readonly Table[],
  document: NetworkDocument,
  rejected: ReadonlySet<number>,
): number[] {
  const namesOf = ({ name, aliases = [] }: NetworkDocument['operators'][number]): string[] =>
    [name, ...aliases].map(foldName);
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => !rejected.has(row.row + 1) && textIn(table, row, 'operators') !== '')
      .filter((row) => {
        const [own, title] = [
          foldName(textIn(table, row, 'operators')),
          fold(textIn(table, row, 'filieres')),
        ];
        // Local services are called by their type and place: "CPAS Namur".
        const operators = document.operators.filter((one) =>
          namesOf(one).some((name) => name === own || name.startsWith(`${own} `)),
        );
        if (title === '') return operators.length === 0;
        return !operators.some(({ id }) =>
          document.filieres.some(({ operator, name }) => operator === id && fold(name) === title),
        );
      })
      .map(({ row }) => row + 1),
  );
}

/** What tells operators apart: an establishment, else name, number and places. */
function marksOf({ operators, sites }: NetworkDocument): string[] {
  return operators.map(({ id, name, enterpriseNumber, establishmentNumber }) => {
    const places = sites.filter(({ operator }) => operator === id).map(({ commune }) => commune);
    return establishmentNumber ?? [foldName(name), enterpriseNumber, ...new Set(places)].join(' ');
  });
}

describe.each(oneIn(2, REGISTERS))('the register %s', (name) => {
  it('goes in with nothing answered, each operator once and each row under its own name', async () => {
    const bytes = readFileSync(new URL(name, FOLDER));
    const file = await upload(name, bytes);
    const asked = { file: file.file, mapping: file.mapping };
    const plan = ImportPlanAnswer.parse(await post('plan', asked));
    const { rows } = plan;
    const all = rows.new + rows.changed + rows.unchanged + rows.rejected;
    expect(all).toBeGreaterThan(0);
    expect(plan.changes[0]?.list).toBe('operators');
    expect(rows.rejected).toBeLessThanOrEqual(all * (1 - SHARE_IN));
    for (const { message, remedy } of plan.problems) expect(`${message} ${remedy}`).not.toMatch(/[{}]/);
    for (const group of plan.groups) expect([group, group.rows <= all]).toEqual([group, true]);
    const refused = plan.groups.filter(({ severity }) => severity === 'error');
    expect(refused.length > 0).toBe(rows.rejected > 0);

    const commit = { ...asked, author: 'Chargée des partenariats', revision: plan.revision, validOnly: true };
    CommitAnswer.parse(await post('commit', commit));
    const { document } = await server.store.load();
    const marks = marksOf(document);
    expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([]);
    const rejected = new Set(refused.flatMap(({ lines }) => lines));
    const tables = await tablesIn(name, bytes, file);
    expect(strayRows(tables, document, rejected)).toEqual([]);

    const again = ImportPlanAnswer.parse(await post('plan', asked));
    expect([again.changeCount, again.rows.rejected]).toEqual([0, rows.rejected]);
  });
});
