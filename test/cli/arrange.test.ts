import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { passerelles } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelles-arrange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const run = (...args: string[]) => passerelles(args, { env: { DATA_DIR: folder } });

describe('the command map arrange', () => {
  it('arranges the map of the store, and says what it did', async () => {
    expect((await run('import', SAMPLE_FILE)).code).toBe(0);
    const same = await run('map', 'arrange', '--author', 'CSEF');
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toContain('était déjà organisée ainsi');
    const english = await run('map', 'arrange', '--lang', 'en');
    expect(english.out).toContain('was arranged like this before');
  });
});
