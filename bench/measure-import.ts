import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyNetwork } from '../domain/model/network.ts';
import { planImport } from '../domain/transfer/plan/plan-import.ts';
import { suggestMapping } from '../domain/transfer/suggest/suggest-mapping.ts';
import { openEmbedded } from '../server/store/embedded.ts';
import { openEmbeddedThread } from '../server/store/embedded-thread.ts';
import type { Engine } from '../server/store/engine.ts';
import { openNeo4j } from '../server/store/neo4j.ts';
import { openStore } from '../server/store/network-store.ts';
import { readFile } from '../server/transfer/read/read-file.ts';
import { prepareServer, whyNoServer } from '../test/support/neo4j-server.ts';
import { inventoryWorkbook } from './import-rows.ts';
import { measureImportServer } from './measure-import-server.ts';
import { type BareRows, bareRowsOf, loadBare } from './peers/bare-loader.ts';
import { registerFile } from './register-rows.ts';
import type { Measure } from './report.ts';
import { timingOf } from './timing.ts';

/** Rows of the workbook, and of the register. */
const ROWS = 10_000;
const REGISTER_ROWS = 1_400;
/** The first is let go: an engine that is just open is slower, for either. */
const RUNS = 12;
/** Servers started and given the workbook. */
const SERVER_RUNS = 5;
const LANGUAGE = 'fr';
const empty = emptyNetwork('Banc');

/** A file that is measured. */
interface Imported {
  readonly bytes: Buffer;
  readonly file: string;
  readonly rows: number;
}

interface Times {
  readonly read: number[];
  readonly propose: number[];
  readonly plan: number[];
  readonly write: number[];
  readonly bare: number[];
}

/** How the engines of ours and of the bare loader are opened, each time on nothing. */
interface Opened {
  readonly ours: () => Promise<Engine>;
  readonly bare: () => Promise<Engine>;
}

/**
 * A workbook of 10,000 rows to the network: read, planned and written with its history in one transaction, beside a bare
 * loader that writes the same elements by UNWIND and checks nothing. Then the same over HTTP, for what it costs others.
 */
export async function measureImport(withCypher: boolean): Promise<Measure[]> {
  const bytes = inventoryWorkbook(ROWS);
  const workbook = { bytes, file: 'inventaire.xlsx', rows: ROWS };
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-bench-'));
  const host = '127.0.0.1';
  const data = (): string => mkdtempSync(join(folder, 'data-'));
  try {
    // The loader calls the library itself: the thread is part of what ours costs.
    const opened = { ours: () => openEmbeddedThread(data()), bare: () => openEmbedded(data()) };
    const measures = [
      ...measured('embedded', await measureEngine(workbook, opened)),
      ...ofRegister('embedded', await measureEngine(register(), opened)),
    ];
    const served = async () => {
      const dataDir = data();
      await emptied(await openEmbeddedThread(dataDir));
      return { host, allowedHosts: [], port: 0, dataDir };
    };
    measures.push(...(await measureImportServer('embedded', bytes, SERVER_RUNS, served)));
    const reason = withCypher ? whyNoServer() : 'not asked for';
    if (reason === null) measures.push(...(await measureNeo4j(workbook, data())));
    else process.stdout.write(`Without Neo4j: ${reason}.\n`);
    return measures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const register = (): Imported => ({
  bytes: registerFile(REGISTER_ROWS),
  file: 'registre.csv',
  rows: REGISTER_ROWS,
});

async function measureNeo4j(workbook: Imported, folder: string): Promise<Measure[]> {
  const server = await prepareServer(folder);
  try {
    await server.start();
    const { settings } = server;
    const open = () => openNeo4j(settings);
    const measures = [
      ...measured('Neo4j', await measureEngine(workbook, { ours: open, bare: open })),
      ...ofRegister('Neo4j', await measureEngine(register(), { ours: open, bare: open })),
    ];
    const served = async () => {
      await emptied(await open());
      return { host: '127.0.0.1', allowedHosts: [], port: 0, dataDir: folder, neo4j: settings };
    };
    return [...measures, ...(await measureImportServer('Neo4j', workbook.bytes, SERVER_RUNS, served))];
  } finally {
    await server.remove();
  }
}

/** Leaves an engine with a network that holds nothing, so that no server fills it. */
async function emptied(engine: Engine): Promise<void> {
  const store = await openStore(engine);
  await store.replace(empty);
  await store.close();
}

async function measureEngine({ bytes, file: name, rows }: Imported, open: Opened): Promise<Times> {
  const times: Times = { read: [], propose: [], plan: [], write: [], bare: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    const file = await readFile(bytes, name, { check: () => {}, progress: () => {} });
    const read = performance.now();
    const { mapping } = suggestMapping(file.sheets, empty, LANGUAGE);
    const suggested = performance.now();
    const plan = planImport(empty, file.sheets, mapping, { language: LANGUAGE, source: name });
    if (plan === null || plan.rows.new !== rows) throw new Error(`The plan takes ${plan?.rows.new} rows.`);
    const planned = performance.now();
    const store = await openStore(await open.ours());
    await store.replace(empty);
    const opened = performance.now();
    await store.change(plan.changes, { author: 'Banc', kind: 'IMPORT' }, undefined, { parsed: true });
    const written = performance.now();
    await store.replace(empty);
    await store.close();
    const bare = await timeBare(await open.bare(), bareRowsOf(plan.changes));
    if (run === 0) continue;
    times.read.push(read - begun);
    times.propose.push(suggested - read);
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

/** A register whose columns are proposed and taken as they are, with nothing answered. */
function ofRegister(engine: string, { read, propose, plan, write, bare }: Times): Measure[] {
  const proposed = propose.map((time, run) => time + read[run]!);
  const peer = { peer: 'bare UNWIND', timing: timingOf(bare), note: 'the same elements, unchecked' };
  return [
    { size: '', name: `proposals for a register, read, ${engine}`, ours: timingOf(proposed), peers: [] },
    { size: '', name: `dry run of a register, ${engine}`, ours: timingOf(plan), peers: [] },
    { size: '', name: `register written, ${engine}`, ours: timingOf(write), peers: [peer] },
  ];
}
