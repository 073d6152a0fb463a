import { describe, expect, it } from 'vitest';
import { ReferralsAnswer } from '../../domain/api/questions/referrals.ts';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { passerelles } from '../support/command.ts';

const on = (...args: string[]) => passerelles(['referrals', ...args, '--network', SAMPLE_FILE]);

describe('the command referrals', () => {
  it('prints pairs with their passerelle, and how many passerelles carried somebody', async () => {
    const { out, err, code } = await on();
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('Déclaré et observé en 2025\u00a0: orientations');
    expect(out).toMatch(/CPAS de Castelfagne +Régie des quartiers de Pierremont +aucune +14 /);
    expect(out).toMatch(/masqué/);
    expect(out).toMatch(/Passerelles en vigueur\u00a0: \d+\u00a0; \d+ ont porté quelqu’un/);
  });

  it('prints the same in English', async () => {
    const { out, err, code } = await on('--lang', 'en');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('Declared and observed in 2025: referrals');
    expect(out).toMatch(/CPAS de Castelfagne +Régie des quartiers de Pierremont +none +14 /);
    expect(out).toMatch(/masked/);
    expect(out).toMatch(/Passerelles in force: \d+; \d+ carried somebody/);
  });

  it('says that there are no figures, and refuses a kind that it does not know', async () => {
    expect((await on('--year', '2024', '--kind', 'INTRODUCTION')).code).toBe(0);
    const wrong = await on('--kind', 'VISITE');
    expect(wrong).toMatchObject({ out: '', code: 2 });
    expect(wrong.err).toContain('--kind');
  });

  it('answers as the API does, in the year and kind that are asked for, and refuses others in words', async () => {
    const { out } = await on('--year', '2024', '--kind', 'REORIENTATION', '--json');
    expect(ReferralsAnswer.parse(JSON.parse(out))).toMatchObject({
      ...{ revision: 0, year: '2024', kind: 'REORIENTATION' },
    });
    const wrong = await on('--year', '1999', '--lang', 'en');
    expect(wrong.code).not.toBe(0);
    expect(wrong.err).toContain('2024, 2025');
  });
});
