import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBES, type ProbeAnswer, StateAnswer } from '../../domain/api/operation-routes.ts';
import { backupName, backupNamed } from '../../server/backup/rotation.ts';
import { scheduleBackups } from '../../server/backup/schedule.ts';
import { readConfig } from '../../server/config.ts';
import { readSample } from '../../server/sample.ts';
import { type Running, start } from '../../server/start.ts';
import { unpackBackup } from '../../server/transfer/backup.ts';
import { rawHttp } from '../support/raw-http.ts';
import { testServer } from '../support/server.ts';

const root = mkdtempSync(join(tmpdir(), 'passerelles-operation-'));
const saved = join(root, 'saved');
const log: string[] = [];
const logger = pino({ level: 'info' }, { write: (line: string) => log.push(line) });
let running: Running;

const post = (path: string, body: unknown = {}): Promise<Response> =>
  fetch(`${running.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const state = async (): Promise<Record<string, ProbeAnswer>> => {
  const answer = StateAnswer.parse(await (await fetch(`${running.url}/api/state`)).json());
  return Object.fromEntries(answer.probes.map((probe) => [probe.probe, probe]));
};
const backups = (): string[] => readdirSync(saved).filter((name) => backupNamed(name) !== undefined);
const metrics = async (): Promise<string> => (await fetch(String(running.metricsUrl))).text();
const metric = async (name: string): Promise<number> => {
  const line = (await metrics()).split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.split(' ')[1]);
};

beforeAll(async () => {
  const env = {
    ...{ PORT: '0', METRICS_PORT: '0', DATA_DIR: join(root, 'data') },
    ...{ BACKUP_FOLDER: saved, BACKUP_KEEP: '1d,0w,0m' },
  };
  running = await start({ config: readConfig(env, root), logger });
});
afterAll(async () => {
  await running.close();
  rmSync(root, { recursive: true, force: true });
});

describe('backups of a running server', () => {
  it('are made at the start, for its account only, and hold everything', async () => {
    await expect.poll(() => backups().length).toBe(1);
    const [name = ''] = backups();
    expect(statSync(join(saved, name)).mode & 0o777).toBe(0o600);
    const { document, revision, history } = await unpackBackup(readFileSync(join(saved, name)), name);
    expect([revision, history.records.length]).toEqual([1, 1]);
    expect(document.operators.length).toBe((await readSample()).operators.length);
  });

  it('are made on request, and replace only those that expired, never other files', async () => {
    await expect.poll(async () => (await state()).BACKUP?.says).toBe('BACKUP_RECENT');
    const old = backupName(new Date('2020-01-01T00:00:00Z'), 1);
    for (const name of [old, 'notes.txt', 'passerelles-by-hand.gz']) writeFileSync(join(saved, name), 'x');
    const [first] = backups().filter((name) => name !== old);
    const answer = await (await post('/api/backups')).json();
    expect(answer).toMatchObject({ revision: 1, name: expect.stringMatching(/^passerelles-.*-r1\.gz$/) });
    // The one of this morning stays beside it.
    expect(new Set(backups())).toEqual(new Set([first, answer.name]));
    expect(log.filter((line) => line.includes('backup removed')).at(-1)).toContain(old);
    expect(readdirSync(saved)).toEqual(expect.arrayContaining(['notes.txt', 'passerelles-by-hand.gz']));
  });

  it('can be downloaded whole', async () => {
    const answer = await fetch(`${running.url}/api/backup`);
    expect(answer.headers.get('content-disposition')).toMatch(/passerelles-.*-r1\.gz/);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect((await unpackBackup(bytes, 'sent')).revision).toBe(1);
  });

  it('that fail leave the last good one, and are told in the log, the figures and the state', async () => {
    const before = backups();
    const failures = await metric('passerelles_backup_failures_total');
    // A file in the place of the folder is refused to every account.
    renameSync(saved, `${saved}-away`);
    writeFileSync(saved, 'no folder');
    const answer = await post('/api/backups');
    expect([answer.status, (await answer.json()).id]).toEqual([507, 'backup-folder-refused']);
    expect((await state()).BACKUP).toMatchObject({ result: 'FAULT', says: 'BACKUP_FAILED' });
    expect(await metric('passerelles_backup_failures_total')).toBe(failures + 1);
    const told = log.filter((line) => line.includes('backup failed'));
    expect(told.at(-1)).toContain('backup-folder-refused');
    rmSync(saved);
    renameSync(`${saved}-away`, saved);
    expect(backups()).toEqual(before);
    expect((await post('/api/backups')).status).toBe(200);
    expect((await state()).BACKUP).toMatchObject({ result: 'OK' });
  });

  it('are due by their age, and tried again a while after a failure', async () => {
    const folder = join(root, 'clock');
    let now = new Date('2026-03-01T10:00:00Z');
    const server = await testServer({ document: await readSample() });
    const settings = { folder, everyHours: 6, keep: { days: 9, weeks: 0, months: 0 } };
    const schedule = await scheduleBackups({ store: server.store, settings, logger, now: () => now });
    const lastAt = async (instant: string): Promise<string | undefined> => {
      now = new Date(instant);
      await schedule.runIfDue();
      return schedule.facts().last?.at.toISOString().slice(11, 16);
    };
    await expect.poll(() => schedule.facts().last).toBeDefined();
    expect(await lastAt('2026-03-01T15:59:00Z')).toBe('10:00');
    expect(await lastAt('2026-03-01T16:00:00Z')).toBe('16:00');
    renameSync(folder, `${folder}-away`);
    writeFileSync(folder, '');
    expect(await lastAt('2026-03-01T22:00:00Z')).toBe('16:00');
    expect(schedule.facts().failed?.id).toBe('backup-folder-refused');
    rmSync(folder);
    expect(await lastAt('2026-03-01T22:14:00Z')).toBe('16:00');
    expect(await lastAt('2026-03-01T22:15:00Z')).toBe('22:15');
    // A clock that was set back does not stop them.
    expect(await lastAt('2026-02-27T08:00:00Z')).toBe('08:00');
    await schedule.close();
    await server.close();
  });
});

describe('the state of a running server', () => {
  it('says of each thing whether it is as it should be', async () => {
    const found = await state();
    expect(Object.keys(found)).toEqual([...PROBES]);
    expect(found).toMatchObject({
      STORE: { result: 'OK', says: 'STORE_WRITABLE', values: { engine: 'embedded', revision: 1 } },
      CLOCK: { result: 'OK', says: 'CLOCK_RIGHT' },
      EXPOSURE: { says: 'EXPOSED_TO_NOBODY' },
      ACCESS: { says: 'ACCESS_OF_MACHINE' },
    });
    expect(readdirSync(join(root, 'data')).filter((name) => name.startsWith('.probe'))).toEqual([]);
  });

  it('and the backups are for administrators where others reach the server', async () => {
    const server = await testServer({
      document: await readSample(),
      allowedHosts: ['carte.example'],
      asStranger: true,
    });
    const asked = [
      await server.fetch('/api/state'),
      await server.fetch('/api/backup'),
      await server.fetch('/api/backups', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      }),
    ];
    for (const answer of asked)
      expect([answer.status, (await answer.json()).id]).toEqual([503, 'set-up-needed']);
    await server.close();
  });

  it('says where backups could go when there is no folder for them', async () => {
    const server = await testServer({ document: await readSample() });
    const body = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
    expect((await (await server.fetch('/api/backups', body)).json()).id).toBe('backup-nowhere');
    const { keepsBackups, probes } = StateAnswer.parse(await (await server.fetch('/api/state')).json());
    expect(keepsBackups).toBe(false);
    expect(probes.find(({ probe }) => probe === 'BACKUP')?.says).toBe('BACKUP_NOT_SCHEDULED');
    await server.close();
  });
});

describe('the figures of a running server', () => {
  it('are text of Prometheus, each family described once', async () => {
    const answer = await fetch(String(running.metricsUrl));
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = (await answer.text()).trimEnd().split('\n');
    const sample = /^[a-z_][a-z0-9_]*(\{[a-z]+="[^"\\]*"(,[a-z]+="[^"\\]*")*\})? [0-9.e+-]+$/;
    expect(lines.filter((line) => !line.startsWith('# ') && !sample.test(line))).toEqual([]);
    const types = lines.filter((line) => line.startsWith('# TYPE')).map((line) => line.split(' ')[2]);
    expect(new Set(types).size).toBe(types.length);
  });

  it('count requests by route and class of answer, and hold nothing that was typed', async () => {
    await fetch(`${running.url}/api/gaps?bassin=SECRET-WORD`);
    await fetch(`${running.url}/api/SECRET-WORD`);
    await fetch(`${running.url}/SECRET-WORD`);
    await expect.poll(metrics).toContain('_count{method="GET",route="/api/gaps",answers="4xx"} 1');
    const text = await metrics();
    expect(text).toContain('_bucket{method="GET",route="/api/gaps",answers="4xx",le="+Inf"} 1');
    expect(text).toContain('_count{method="GET",route="other",answers="4xx"} 1');
    expect(text).not.toContain('SECRET');
    expect(text).toContain('passerelles_queue_begun_total{queue="writes"}');
  });

  it('tell the revision, the last good backup, the memory and the delays', async () => {
    expect(await metric('passerelles_store_up')).toBe(1);
    expect(await metric('passerelles_store_revision')).toBe(1);
    const age = Date.now() / 1000 - (await metric('passerelles_backup_last_success_timestamp_seconds'));
    expect(age).toBeLessThan(600);
    expect(await metric('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
    expect(await metric('nodejs_eventloop_lag_max_seconds')).toBeGreaterThanOrEqual(0);
  });

  it('are at no address of the site, and for no page of another site', async () => {
    expect((await fetch(`${running.url}/metrics`)).headers.get('content-type')).not.toContain(
      'version=0.0.4',
    );
    const rebound = 'GET /metrics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n';
    const refused = await rawHttp(String(running.metricsUrl), rebound);
    expect([refused.status, JSON.parse(refused.body).id]).toEqual([421, 'host-refused']);
  });
});
