import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliWords } from '../../server/cli/io.ts';
import { passerelles } from '../support/command.ts';
import { sampleWithViews } from '../support/decks.ts';
import { scratchFolder } from '../support/scratch.ts';
import { unzipped } from '../support/unzipped.ts';

const folder = scratchFolder();
const network = join(folder, 'network.json');
writeFileSync(network, JSON.stringify(sampleWithViews()));
const run = (...args: string[]) =>
  passerelles(['--network', network, 'deck', ...args], { env: { DATA_DIR: folder } });

describe('the command deck', () => {
  it('writes the slides in each format, told by the name of the file', async () => {
    const path = (name: string): string => join(folder, name);
    const written = await run('-o', path('deck.pptx'));
    expect(written.code).toBe(0);
    // On a slow machine it says how far it is; nothing else is said there.
    const { reading, making, writing } = cliWords('fr').progress;
    const told = written.err.split('\n').filter((line) => line !== '');
    const progress = new RegExp(`^(${[reading, making, writing].join('|')}) \\d+ %$`);
    expect(told.filter((line) => !progress.test(line.replaceAll('\u00a0', ' ')))).toEqual([]);
    expect(written.out).toContain(path('deck.pptx'));
    const slides = [...(await unzipped(readFileSync(path('deck.pptx')))).keys()];
    expect(slides.filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(7);
    expect((await run('--notes', '-o', path('deck.pdf'))).code).toBe(0);
    expect(readFileSync(path('deck.pdf'), 'latin1')).toMatch(/^%PDF-1/);
    expect((await run('--slide', '2', '-o', path('two.svg'))).code).toBe(0);
    expect(readFileSync(path('two.svg'), 'utf8')).toContain('Un chemin');
    expect((await run('--format', 'svg-zip', '-o', path('all.zip'))).code).toBe(0);
    const pictures = await unzipped(readFileSync(path('all.zip')));
    expect([...pictures.keys()][1]).toBe('2-un-chemin.svg');
    expect([...pictures.values()][1]).toBe(readFileSync(path('two.svg'), 'utf8'));
  }, 60_000);

  it('refuses what it cannot write, with the place, the value and what to do', async () => {
    const story = await run('--story', 'nulle', '-o', join(folder, 'x.svg'));
    expect(story).toMatchObject({ code: 1, out: '' });
    expect(story.err).toMatch(/nulle.*story/s);
    const format = await run('--format', 'odp', '-o', join(folder, 'x.odp'));
    expect(format).toMatchObject({ code: 2, out: '' });
    expect(format.err).toMatch(/--format.*odp.*pptx/s);
    expect((await run()).err).toContain('pdf');
  });
});
