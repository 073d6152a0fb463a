import { describe, expect, it } from 'vitest';
import { agreementsAnswer } from '../../domain/answers/agreements.ts';
import { openNetwork } from '../../domain/answers/open-network.ts';
import { AgreementsAnswer } from '../../domain/api/questions/agreements.ts';
import { passerelles } from '../support/command.ts';
import { hauteSylve, samplePath } from '../support/haute-sylve.ts';

const run = (...args: string[]) =>
  passerelles(['agreements', '--network', samplePath('network.json'), '--at', '2026-12-01', ...args]);

describe('agreements', () => {
  it('answers as the API does', async () => {
    const { code, out } = await run('--json', '--state', 'LAPSED,EXPIRING', '--due');
    expect(code).toBe(0);
    const asked = { at: '2026-12-01', state: ['LAPSED' as const, 'EXPIRING' as const], due: true };
    expect(AgreementsAnswer.parse(JSON.parse(out))).toEqual(
      agreementsAnswer(openNetwork(hauteSylve()), asked, '2026-12-01'),
    );
  });

  it('prints them in both languages, those to renew first', async () => {
    const { code, out } = await run('--lang', 'fr');
    expect(code).toBe(0);
    expect(out).toMatch(/Conventions au 2026-12-01\s: 10, dont \d+ à renouveler/);
    expect(out).toMatch(/Convention Mission régionale – employeurs .*échue, à renouveler +2026-01-31/);
    expect((await run('--lang', 'en', '--due')).out).toContain('lapsed, to renew');
  });

  it('refuses a state that does not exist', async () => {
    expect(await run('--state', 'NEVER')).toMatchObject({ code: 2 });
  });
});
