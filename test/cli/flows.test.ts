import { describe, expect, it } from 'vitest';
import type { FiguresAnswer } from '../../domain/api/questions/figures.ts';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { passerelles } from '../support/command.ts';

const on = (...args: string[]) => passerelles([...args, '--network', SAMPLE_FILE]);
const json = async (...args: string[]) => JSON.parse((await on(...args, '--json')).out);

describe('the commands flows and actions, the two halves of figures', () => {
  it.each([
    [
      'fr',
      'Chiffres de 2025\u00a0: orientations, par étapes',
      'Actions de sensibilisation de 2025',
      'masqué',
    ],
    ['en', 'Figures of 2025: referrals, by stages', 'Awareness actions of 2025', 'masked'],
  ])('print their half alone, with what the masks mean, in %s', async (lang, flows, actions, masked) => {
    const half = await on('flows', '--lang', lang);
    expect(half).toMatchObject({ err: '', code: 0 });
    expect(half.out).toContain(flows);
    expect(half.out).not.toContain(actions);
    expect(half.out).toContain(masked);
    const other = await on('actions', '--lang', lang);
    expect(other).toMatchObject({ err: '', code: 0 });
    expect(other.out).toContain(actions);
    expect(other.out).not.toContain(flows);
    expect(other.out).toContain(masked);
  });

  it('answer what figures answers, each with its half', async () => {
    const asked = ['--year', '2024', '--kind', 'REORIENTATION', '--axis', 'OPERATORS'];
    const { actions, ...flows }: FiguresAnswer = await json('figures', ...asked);
    expect(await json('flows', ...asked)).toEqual(flows);
    const { revision, years, year } = flows;
    expect(await json('actions', '--year', '2024')).toEqual({ revision, years, year, actions });
  });

  it('break people down as they are asked, and know no breakdown of actions', async () => {
    expect((await on('flows', '--axis', 'BASSIN', '--lang', 'en')).out).toContain('Haute-Sylve');
    expect(await on('actions', '--axis', 'BASSIN')).toMatchObject({ out: '', code: 2 });
  });

  it('say what is wrong with a year, a kind or a breakdown, in the language of the reader', async () => {
    for (const command of ['flows', 'actions']) {
      for (const lang of ['fr', 'en']) {
        const { out, err, code } = await on(command, '--year', '1999', '--lang', lang);
        expect({ out, code }).toEqual({ out: '', code: 1 });
        expect(err).toContain('1999');
        expect(err).toContain('2024, 2025');
      }
      expect((await on(command, '--year', 'hier')).err).toContain('--year');
    }
    expect((await on('flows', '--kind', 'VISITE')).err).toContain('--kind');
    expect((await on('flows', '--axis', 'COMMUNE')).err).toContain('--axis');
  });
});
