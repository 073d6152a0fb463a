import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DecisionsAnswer } from '../../domain/api/questions/meetings.ts';
import { passerelles } from '../support/command.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { unzipped } from '../support/unzipped.ts';

const folder = await mkdtemp(join(tmpdir(), 'meetings-'));
const path = join(folder, 'network.json');
await writeFile(
  path,
  JSON.stringify({
    ...hauteSylve(),
    meetings: [{ id: 'jan', name: 'Comité de janvier', date: '2026-01-12', body: 'Comité' }],
    meetingPoints: [
      { id: 'a', meeting: 'jan', rank: 1, name: 'Navette', decision: 'ACCEPTED', due: '2026-02-01' },
      { id: 'b', meeting: 'jan', rank: 2, name: 'Local' },
    ],
  }),
);
const run = (verb: string, ...args: string[]) =>
  passerelles([verb, '--network', path, '--lang', 'fr', ...args]);

describe('meetings on the command line', () => {
  it('are listed with their decisions, what is overdue first', async () => {
    const listed = await run('meetings', '--today', '2026-03-01');
    expect(listed).toMatchObject({ code: 0 });
    expect(listed.out).toMatch(/jan +2026-01-12 +Comité de janvier +2 +1 +1 +1/);
    const { out } = await run('decisions', '--today', '2026-03-01');
    expect(out).toMatch(/Décisions au 2026-03-01\s: 2, dont 1 en retard/);
    expect(out).toMatch(/Navette +acceptée +en retard +2026-02-01/);
    const json = await run('decisions', '--today', '2026-03-01', '--state', 'TO_DECIDE', '--json');
    expect(DecisionsAnswer.parse(JSON.parse(json.out)).decisions.map(({ point }) => point)).toEqual(['b']);
    expect(await run('decisions', '--state', 'NEVER')).toMatchObject({ code: 2 });
  });

  it('have minutes as text and as a Word document', async () => {
    expect((await run('minutes', 'jan')).out).toContain('## 1. Navette');
    const docx = join(folder, 'pv.docx');
    expect((await run('minutes', 'jan', '--docx', docx)).out).toContain(docx);
    const parts = await unzipped(await readFile(docx));
    expect(parts.get('word/document.xml')).toContain('Navette');
    expect(await run('minutes', 'unknown')).not.toMatchObject({ code: 0 });
  });
});
