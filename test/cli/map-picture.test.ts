import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { passerelles } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelles-map-picture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const run = (...args: string[]) =>
  passerelles(['--network', SAMPLE_FILE, 'map', 'picture', ...args], { env: { DATA_DIR: folder } });
const question = ['--layout', 'place', '--detail', 'operators', '--flows', '0', '--kind', 'M01,M02'];

describe('the command map picture', () => {
  it('writes the picture into a file, over one that is there, and says so', async () => {
    const path = join(folder, 'map.svg');
    writeFileSync(path, 'what was there before');
    const written = await run('--out', path, ...question);
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toContain(path);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>$/s);
    expect(text).toContain('Bassin de la Haute-Sylve');
    // Without a file, the same text is printed.
    expect((await run(...question)).out).toBe(text);
    const json = await run('--json', '--out', path, ...question);
    expect(JSON.parse(json.out)).toMatchObject({ path, bytes: statSync(path).size });
  });

  it('writes a PDF for paper, only into a file', async () => {
    const path = join(folder, 'map.pdf');
    const written = await run('--format', 'pdf', '--paper', 'A3', '--out', path, ...question);
    expect(written.code, written.err).toBe(0);
    expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-1.*\/MarkInfo/s);
    const printed = await run('--format', 'pdf', ...question);
    expect(printed).toMatchObject({ code: 2, out: '' });
    expect(printed.err).toContain('pdf');
    const screen = await run('--format', 'pdf', '--theme', 'dark', '--out', path);
    expect(screen).toMatchObject({ code: 2, out: '' });
    expect(screen.err).toContain('--theme');
    const unknown = await run('--format', 'png', '--out', path);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toMatch(/--format.*png.*svg/s);
  });

  it('refuses what it cannot draw or write, with the place, the value and what to do', async () => {
    const layout = await run('--layout', 'round');
    expect(layout).toMatchObject({ code: 2, out: '' });
    expect(layout.err).toMatch(/--layout.*round.*stage/s);
    const day = await run('--at', '31/12/2025', '--lang', 'en');
    expect(day).toMatchObject({ code: 2, out: '' });
    expect(day.err).toMatch(/--at.*31\/12\/2025.*YYYY-MM-DD/s);
    const nowhere = join(folder, 'no-such-folder', 'map.svg');
    const unwritten = await run('--out', nowhere);
    expect(unwritten.code).toBe(1);
    expect(unwritten.err).toContain(nowhere);
    const json = await run('--json');
    expect(json.code).not.toBe(0);
    expect(json.err).toContain('svg');
  });
});
