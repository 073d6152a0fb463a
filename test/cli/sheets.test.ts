import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { passerelles } from '../support/command.ts';
import { scratchFolder } from '../support/scratch.ts';

const folder = scratchFolder();
const run = (...args: string[]) =>
  passerelles(['--network', SAMPLE_FILE, 'sheet', ...args], { env: { DATA_DIR: folder } });

describe('the command sheet', () => {
  it('writes the sheet of an operator and of a pathway as tagged PDF files', async () => {
    for (const [args, title] of [
      [['operator', 'lee'], 'Lire et Écrire Haute-Sylve'],
      [['pathway', 'STARTS', 'construction', '--rank', '2'], 'Construction'],
    ] as const) {
      const path = join(folder, `${args[0]}.pdf`);
      const written = await run(...args, '--out', path);
      expect(written.code, written.err).toBe(0);
      expect(written.out).toContain(title);
      expect(written.out).toContain(path);
      expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-1.*\/MarkInfo/s);
    }
  });

  it('says what is missing or unknown, and what to do', async () => {
    const screen = await run('operator', 'lee');
    expect(screen).toMatchObject({ code: 2, out: '' });
    expect(screen.err).toContain('pdf');
    const out = join(folder, 'none.pdf');
    const rank = await run(
      'pathway',
      'lee-ecrit-1',
      'nettoyage',
      '--rank',
      '90',
      '--out',
      out,
      '--lang',
      'en',
    );
    expect(rank).toMatchObject({ code: 2, out: '' });
    expect(rank.err).toMatch(/rank 90.*“pathways”/s);
    const operator = await run('operator', 'nulle-part', '--out', out);
    expect(operator.code).not.toBe(0);
    expect(operator.err).toContain('nulle-part');
  });
});
