import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passerelles } from '../support/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-private-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const modeOf = (path: string): number => statSync(path).mode & 0o777;

// Windows knows no such permissions.
describe.skipIf(process.platform === 'win32')('what holds exact counts', () => {
  it('is for nobody else: the store of a first command, and a backup, also over an older file', async () => {
    const options = { env: { DATA_DIR: join(folder, 'data') } };
    expect((await passerelles(['seed'], options)).code).toBe(0);
    expect(modeOf(join(folder, 'data'))).toBe(0o700);
    for (const name of readdirSync(join(folder, 'data')))
      expect(modeOf(join(folder, 'data', name))).toBe(0o600);
    const file = join(folder, 'sauvegarde');
    for (const present of ['', file, `${file}.part`]) {
      if (present !== '') {
        writeFileSync(present, 'before');
        chmodSync(present, 0o644);
      }
      expect((await passerelles(['backup', file], options)).code).toBe(0);
      expect(modeOf(file)).toBe(0o600);
    }
  });
});

describe.skipIf(!existsSync('/proc/self'))('a data folder under /proc', () => {
  it('is refused at once, by every command that opens the store', async () => {
    for (const command of [['start'], ['seed'], ['backup', join(folder, 'none')]]) {
      const { code, err } = await passerelles(command, {
        env: { DATA_DIR: '/proc/passerelles/data', LANG: 'en_GB.UTF-8' },
      });
      expect(code).toBe(1);
      expect(err).toMatch(
        /^The data folder \/proc\/passerelles\/data cannot be used \(ENOENT.*\): give another one/,
      );
    }
  });
});
