import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FiguresAnswer } from '../../domain/api/questions/figures.ts';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { passerelles } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelles-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const on = (...args: string[]) => passerelles(['figures', ...args, '--network', SAMPLE_FILE]);
/** The line of a text that begins with these words. */
const lineOf = (text: string, start: RegExp): string =>
  text.split('\n').find((line) => start.test(line.trim())) ?? '';

describe('the command figures', () => {
  it('prints the table of the last full year, with masked, zero and not reported apart', async () => {
    const { out, err, code } = await on();
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('Chiffres de 2025\u00a0: orientations, par étapes');
    expect(lineOf(out, /^venu de soi-même +Accueil/)).toMatch(/ 126 +– +– +– +–$/);
    expect(lineOf(out, /^Alphabétisation +Préqualification/)).toMatch(/ masqué +6 +masqué +0 +0$/);
    expect(out).toMatch(/6 sur 32 sont masqués\./);
    expect(out).toContain('ni le périmètre, ni le public');
    expect(out).toContain('Actions de sensibilisation de 2025');
  });

  it('names operators, types and bassins as the page does, in both languages', async () => {
    expect((await on('--axis', 'TYPES')).out).toMatch(/Centre|CPAS|EFT|CISP/);
    const bassins = (await on('--axis', 'BASSIN', '--lang', 'en')).out;
    expect(bassins).toContain('Figures of 2025: referrals, by basin');
    expect(bassins).toContain('Haute-Sylve');
    expect((await on('--axis', 'ALL')).out).toContain('Toutes');
  });

  it('answers as the API does', async () => {
    const { out } = await on('--kind', 'REORIENTATION', '--axis', 'OPERATORS', '--json');
    const answer = FiguresAnswer.parse(JSON.parse(out));
    expect(answer).toMatchObject({ revision: 0, kind: 'REORIENTATION', axis: 'OPERATORS' });
  });

  it('says so where there are no figures, or not of that year or breakdown', async () => {
    const year = await on('--year', '1999');
    expect(year).toMatchObject({ out: '', code: 1 });
    expect(year.err).toContain('2024, 2025');
    const axis = await on('--axis', 'COMMUNE');
    expect(axis).toMatchObject({ out: '', code: 2 });
    expect(axis.err).toContain('--axis');
    expect((await on('--year', '2024', '--kind', 'INTRODUCTION')).out).toContain('Aucun chiffre');
  });

  it('reads the figures that a store has published', async () => {
    const env = { DATA_DIR: folder };
    expect((await passerelles(['seed'], { env })).code).toBe(0);
    const { out } = await passerelles(['figures', '--json'], { env });
    const stored = FiguresAnswer.parse(JSON.parse(out));
    const file = FiguresAnswer.parse(JSON.parse((await on('--json')).out));
    expect(stored).toEqual({ ...file, revision: stored.revision });
    expect(stored.revision).toBeGreaterThan(0);
  });
});
