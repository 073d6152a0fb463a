import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeAnswer } from '../../domain/answers/home.ts';
import { openNetwork } from '../../domain/answers/open-network.ts';
import { HomeAnswer } from '../../domain/api/questions/home.ts';
import { passerelles } from '../support/command.ts';
import { HOME_DAY, homeNetwork } from '../support/home-network.ts';

const document = homeNetwork({
  findingLives: [
    {
      ...{ id: 'life.1', key: 'M04:alpha-east:trade-east', state: 'IN_PROGRESS', author: 'CSEF' },
      ...{ date: HOME_DAY, evidence: '', carrier: 'Accueil', due: '2026-03-01' },
    },
  ],
});
const TODAY = '2026-04-01';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-cli-home-'));
  file = join(folder, 'home.json');
  writeFileSync(file, JSON.stringify(document));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const run = (...args: string[]) =>
  passerelles(['home', '--network', file, '--at', HOME_DAY, '--today', TODAY, ...args]);

describe('home', () => {
  it('answers as the API does, for everyone and for a bassin', async () => {
    const network = openNetwork(document);
    for (const [options, asked] of [
      [[], {}],
      [['--bassin', 'bassin-west'], { bassin: 'bassin-west' }],
    ] as const) {
      const { code, out } = await run('--json', ...options);
      expect(code).toBe(0);
      const answer = homeAnswer(network, { at: HOME_DAY, today: TODAY, ...asked }, TODAY);
      expect(HomeAnswer.parse(JSON.parse(out))).toEqual(answer);
    }
  });

  it('prints the bridges with places, outlets and months, and what is overdue', async () => {
    const { code, out } = await run('--lang', 'fr');
    expect(code).toBe(0);
    expect(out).toContain('1. op-alpha-east → op-trade-east (certain)');
    expect(out).toMatch(/30\splaces par an\s; débouchés gagnés\s: Maçonnerie/);
    expect(out).toMatch(/emploi le plus proche\s: 15 mois avec elle, aucun chemin sans elle/);
    expect(out).toMatch(/Suivis ouverts\s: 1, dont 1 en retard/);
    expect(out).toMatch(/EN RETARD 2026-03-01 {2}.*alpha-east.*, Accueil, en cours/);
    expect((await run('--lang', 'en')).out).toContain('Open follow-ups: 1, 1 of them overdue');
  });

  it('refuses a bassin that does not exist, and an unknown day', async () => {
    expect(await run('--bassin', 'nowhere')).toMatchObject({ code: 1 });
    expect(await run('--today', 'demain')).toMatchObject({ code: 2 });
  });
});
