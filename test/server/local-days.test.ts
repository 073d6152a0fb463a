import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDay, localTime } from '../../domain/model/local-day.ts';
import { scheduleBackups } from '../../server/backup/schedule.ts';
import { isOver } from '../../server/sharing/links.ts';
import { dayReceived } from '../../server/sharing/partner/proposals.ts';
import { unpackBackup } from '../../server/transfer/backup.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { testServer } from '../support/server.ts';

/** Half past midnight in Belgium, when it is still the day before in UTC. */
const AFTER_MIDNIGHT = '2026-12-02T23:30:00.000Z';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Brussels';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('is the day of the time zone, with its summer time', () => {
  expect([AFTER_MIDNIGHT, '2026-07-01T22:00:00.000Z', '2026-07-01T21:59:59.000Z'].map(told)).toEqual([
    '2026-12-03 00:30',
    '2026-07-02 00:00',
    '2026-07-01 23:59',
  ]);
});

it('is that on which an answer was received, and a link ends at midnight', () => {
  expect(dayReceived({ receivedAt: AFTER_MIDNIGHT })).toBe('2026-12-03');
  const link = { expiresOn: '2026-12-02' };
  expect(isOver(link, new Date('2026-12-02T22:59:59Z'))).toBe(false);
  expect(isOver(link, new Date(AFTER_MIDNIGHT))).toBe(true);
});

it('is that of a backup that the server makes by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-days-'));
  const server = await testServer({ document: hauteSylve() });
  const settings = { folder, everyHours: 6, keep: { days: 9, weeks: 0, months: 0 } };
  const parts = { store: server.store, settings, logger: pino({ level: 'silent' }) };
  const schedule = await scheduleBackups({ ...parts, now: () => new Date(AFTER_MIDNIGHT) });
  await expect.poll(() => schedule.facts().last).toBeDefined();
  const [name] = readdirSync(folder);
  const { madeOn } = await unpackBackup(readFileSync(join(folder, name!)), name!);
  expect(madeOn).toBe('2026-12-03');
  await schedule.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const told = (moment: string): string => `${localDay(new Date(moment))} ${localTime(new Date(moment))}`;
