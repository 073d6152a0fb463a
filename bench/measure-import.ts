import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyNetwork } from '../domain/model/network.ts';
import { planImport } from '../domain/transfer/plan/plan-import.ts';
import { suggestMapping } from '../domain/transfer/suggest/suggest-mapping.ts';
import { openEmbedded } from '../server/store/embedded.ts';
import type { Engine } from '../server/store/engine.ts';
import { openNeo4j } from '../server/store/neo4j.ts';
import { openStore } from '../server/store/network-store.ts';
import { readFile } from '../server/transfer/read/read-file.ts';
import { prepareServer, whyNoServer } from '../test/support/neo4j-server.ts';
import { inventoryWorkbook } from './import-rows.ts';
import { measureImportServer } from './measure-import-server.ts';
import { type BareRows, bareRowsOf, loadBare } from './peers/bare-loader.ts';
import type { Measure } from './report.ts';
import { timingOf } from './timing.ts';

/** Rows of the workbook. */
const ROWS = 10_000;
/** The first is let go: an engine that is just open is slower, for either. */
const RUNS = 4;
const LANGUAGE = 'fr';
const empty = emptyNetwork('Banc');

interface Times {
  readonly read: number[];
  readonly plan: number[];
  readonly write: number[];
  readonly bare: number[];
}

/**
 * A workbook of 10,000 rows to the network: read, planned and written with its history in one transaction, beside a bare
 * loader that writes the same elements by UNWIND and checks nothing. Then the same over HTTP, for what it costs others.
 */
export async function measureImport(withCypher: boolean): Promise<Measure[]> {
  const bytes = inventoryWorkbook(ROWS);
  const measures = [measured('embedded', await measureEngine(bytes, openEmbedded))];
  const reason = withCypher ? whyNoServer() : 'not asked for';
  if (reason === null) {
    const server = await prepareServer(mkdtempSync(join(tmpdir(), 'passerelles-bench-')));
    try {
      await server.start();
      measures.push(measured('Neo4j', await measureEngine(bytes, () => openNeo4j(server.settings))));
    } finally {
      await server.remove();
    }
  } else process.stdout.write(`Without Neo4j: ${reason}.\n`);
  return [...measures.flat(), ...(await measureImportServer(bytes))];
}

async function measureEngine(bytes: Buffer, open: () => Promise<Engine>): Promise<Times> {
  const times: Times = { read: [], plan: [], write: [], bare: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    const file = await readFile(bytes, 'inventaire.xlsx', { check: () => {}, progress: () => {} });
    const read = performance.now();
    const { mapping } = suggestMapping(file.sheets, empty, LANGUAGE);
    const suggested = performance.now();
    const plan = planImport(empty, file.sheets, mapping, { language: LANGUAGE, source: 'inventaire.xlsx' });
    if (plan === null || plan.rows.new !== ROWS) throw new Error(`The plan takes ${plan?.rows.new} rows.`);
    const planned = performance.now();
    const store = await openStore(await open());
    await store.replace(empty);
    const opened = performance.now();
    await store.change(plan.changes, { author: 'Banc', kind: 'IMPORT' });
    const written = performance.now();
    await store.replace(empty);
    await store.close();
    const bare = await timeBare(await open(), bareRowsOf(plan.changes));
    if (run === 0) continue;
    times.read.push(read - begun);
    times.plan.push(planned - suggested);
    times.write.push(written - opened);
    times.bare.push(bare);
  }
  return times;
}

async function timeBare(engine: Engine, rows: BareRows): Promise<number> {
  const begun = await loadBare(engine, rows);
  await engine.close();
  return begun;
}

function measured(engine: string, { read, plan, write, bare }: Times): Measure[] {
  const whole = write.map((time, run) => time + plan[run]!);
  const peer = { peer: 'bare UNWIND', timing: timingOf(bare), note: 'the same elements, unchecked' };
  return [
    { size: '', name: `write of an import, ${engine}`, ours: timingOf(write), peers: [peer] },
    { size: '', name: `plan and write of an import, ${engine}`, ours: timingOf(whole), peers: [peer] },
    { size: '', name: `reading the workbook, ${engine}`, ours: timingOf(read), peers: [] },
  ];
}
