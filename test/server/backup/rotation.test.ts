import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BackupFile, backupName, backupNamed, expiredBackups } from '../../../server/backup/rotation.ts';

const at = (instant: string, revision = 1): BackupFile => {
  const file = backupNamed(backupName(new Date(instant), revision));
  if (file === undefined) throw new Error(`${instant} has no name`);
  return file;
};
const days = (...all: string[]): BackupFile[] => all.map((day) => at(`${day}T12:00:00Z`));
const named = (files: readonly BackupFile[]): string[] =>
  files.map((one) => one.at.toISOString().slice(0, 10)).sort();

describe('backups that expire', () => {
  it('keep the last one of each of the latest days, weeks and months', () => {
    const files = [
      ...days(
        '2026-01-31',
        '2026-02-28',
        '2026-03-01',
        '2026-03-02',
        '2026-03-08',
        '2026-03-09',
        '2026-03-10',
      ),
      at('2026-03-08T18:00:00Z', 2),
      ...days('2026-03-12'),
    ];
    const gone = expiredBackups(files, { days: 2, weeks: 2, months: 3 });
    // The earlier one of the eighth; the others are of days, weeks and months that have later ones.
    expect(named(gone)).toEqual(['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09']);
    expect(gone.find(({ revision }) => revision === 2)).toBeUndefined();
  });

  it('are none of the two days before the latest', () => {
    const files = ['08T06', '08T12', '08T18', '09T00', '10T11', '10T12'].map((hour) =>
      at(`2026-03-${hour}:00:00Z`),
    );
    const gone = expiredBackups(files, { days: 1, weeks: 0, months: 0 });
    expect(gone).toEqual([at('2026-03-08T06:00:00Z')]);
  });

  it('lose nothing while none is made', () => {
    const old = days('2020-01-01', '2020-01-02', '2020-01-03');
    expect(expiredBackups(old, { days: 3, weeks: 0, months: 0 })).toEqual([]);
  });

  it('never include the latest, and leave as many as asked for where there are so many', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 60 });
    const kept = fc.record({
      days: fc.integer({ min: 0, max: 9 }),
      weeks: fc.integer({ min: 0, max: 9 }),
      months: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(instants, kept, (hours, keep) => {
        const files = hours.map((hour, n) => at(new Date(Date.UTC(2026, 0, 1, hour)).toISOString(), n + 1));
        const gone = new Set(expiredBackups(files, keep));
        const latest = Math.max(...files.map((one) => one.at.getTime()));
        const stay = files.filter((one) => !gone.has(one));
        expect(stay.some((one) => one.at.getTime() === latest)).toBe(true);
        const dayCount = new Set(named(files)).size;
        expect(new Set(named(stay)).size).toBeGreaterThanOrEqual(Math.min(keep.days, dayCount));
        // What stays once stays when the same is asked again.
        expect(expiredBackups(stay, keep)).toEqual([]);
      }),
    );
  });

  it('are files with the names of backups only', () => {
    for (const name of [
      'notes.gz',
      'passerelles-2026-13-01T00-00-00Z-r1.gz',
      `${backupName(new Date(), 1)}.part`,
    ])
      expect(backupNamed(name)).toBeUndefined();
  });
});
