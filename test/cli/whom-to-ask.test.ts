import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gapsAnswer } from '../../domain/answers/gaps.ts';
import { openNetwork } from '../../domain/answers/open-network.ts';
import { whomToAskAnswer } from '../../domain/answers/whom-to-ask.ts';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { WhomToAskAnswer } from '../../domain/api/questions/whom-to-ask.ts';
import { type Ended, passerelles } from '../support/command.ts';
import { youngNetwork } from '../support/young-network.ts';

const AT = '2026-01-15';
const document = youngNetwork({ operators: 12 });
const network = openNetwork(document);
const folded = gapsAnswer(network, { at: AT, fold: true, limit: 1000 }, AT);
const ranked = whomToAskAnswer(network, { at: AT, limit: 100 }, AT);

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-cli-asking-'));
  file = join(folder, 'young.json');
  writeFileSync(file, JSON.stringify(document));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const ask = (...args: string[]): Promise<Ended> => passerelles([...args, '--network', file, '--at', AT]);

describe('gaps --fold', () => {
  it('leaves out the findings that nobody documented, and counts them by operator', async () => {
    expect(folded.undocumented.length).toBe(12);
    const { code, out } = await ask('gaps', '--fold', '--json');
    expect(code).toBe(0);
    expect(GapsAnswer.parse(JSON.parse(out))).toEqual(folded);
    const text = await ask('gaps', '--fold', '--lang', 'fr');
    expect(text.out).toContain('Constats laissés de côté');
    const [first] = folded.undocumented;
    expect(text.out).toContain(first!.operator);
    expect(text.out).toContain(`--undocumented-of`);
    expect(text.out).not.toContain('\nM18 ');
    expect((await ask('gaps', '--lang', 'en')).out).not.toContain('Findings left aside');
  });

  it('lists those of one operator by --undocumented-of', async () => {
    const { operator, counts } = folded.undocumented[0]!;
    const { out } = await ask('gaps', '--undocumented-of', operator, '--json');
    expect(GapsAnswer.parse(JSON.parse(out)).counts).toEqual(counts);
    expect(await ask('gaps', '--undocumented-of', 'nobody')).toMatchObject({ code: 1 });
  });
});

describe('whom-to-ask', () => {
  it('answers as the API does', async () => {
    expect(ranked.asked.length).toBeGreaterThan(9);
    const { code, out } = await ask('whom-to-ask', '--json');
    expect(code).toBe(0);
    expect(WhomToAskAnswer.parse(JSON.parse(out))).toEqual(ranked);
  });

  it('prints the operators in order, with what their answers settle', async () => {
    for (const [lang, title] of [
      ['fr', 'Qui interroger d’abord'],
      ['en', 'Whom to ask first'],
    ]) {
      const { out } = await ask('whom-to-ask', '--limit', '3', '--lang', lang!);
      expect(out).toContain(title);
      const lines = ranked.asked.slice(0, 4).map(({ operator }) => out.indexOf(`  ${operator}`));
      expect(lines.slice(0, 3)).toEqual(lines.slice(0, 3).toSorted((a, b) => a - b));
      expect(lines.slice(0, 3).every((at) => at > 0)).toBe(true);
      expect(lines[3]).toBe(-1);
      expect(out).toContain(String(ranked.asked[0]!.settles));
      expect(out).toContain(`3 ${lang === 'fr' ? 'sur' : 'of'} ${ranked.total}`);
    }
  });

  it('lists the operators of which nobody has said what they offer, with their communes', async () => {
    const silent = ['silent-1', 'silent-2'].map((id) => ({ id, name: `École ${id}`, type: 'EPS' }));
    const committee = { id: 'committee', name: 'Comité', type: 'CSEF' };
    const site = { id: 's', operator: 'silent-1', commune: document.communes[0]!.id };
    const path = join(folder, 'silent.json');
    const operators = [...document.operators, ...silent, committee];
    writeFileSync(path, JSON.stringify({ ...document, operators, sites: [...document.sites, site] }));
    const run = (...args: string[]) => passerelles(['whom-to-ask', '--network', path, '--at', AT, ...args]);
    const answer = WhomToAskAnswer.parse(JSON.parse((await run('--json', '--limit', '1')).out));
    expect(answer).toMatchObject({ silent: ['silent-1'], silentTotal: 2, total: ranked.total });
    const { out } = await run('--lang', 'fr');
    expect(out).toContain('Opérateurs dont on ne sait pas ce qu’ils proposent : 2 sur 2');
    expect(out).toMatch(new RegExp(`École silent-1 +silent-1 +${document.communes[0]!.name}`));
    expect(out).not.toContain('Comité');
  });

  it('says so when there is nobody to ask', async () => {
    writeFileSync(
      join(folder, 'none.json'),
      JSON.stringify({ ...document, operators: [], filieres: [], sites: [] }),
    );
    const { out } = await passerelles([
      'whom-to-ask',
      '--network',
      join(folder, 'none.json'),
      '--lang',
      'en',
    ]);
    expect(out).toContain('Nobody to ask');
  });
});
