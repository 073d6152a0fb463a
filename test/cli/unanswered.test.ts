import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { passerelles } from '../support/command.ts';
import { hauteSylve, samplePath } from '../support/haute-sylve.ts';
import { scratchFolder } from '../support/scratch.ts';

const sample = samplePath('network.json');
const said = async (language: string, ...args: readonly string[]): Promise<string> => {
  const { out, err } = await passerelles([...args, '--network', sample, '--lang', language]);
  return `${out}${err}`.replaceAll('\u00a0', ' ');
};
const way = ['pathways', 'lee-ecrit-1', 'nettoyage'];

it('says what a kind needs instead of "none" alone', async () => {
  const text = await said('fr', 'gaps', '--kind', 'M14,M17');
  expect(text).toContain('M14 Public sans parcours se lit pour un public : ajoutez --audience');
  expect(text).toContain('ajoutez --cell');
  expect(await said('en', 'gaps', '--kind', 'M01', '--operators', 'lee,mire')).toContain(
    'remove --operators',
  );
});

it('names what contradicts itself, and the limits that are in the way', async () => {
  const text = await said('fr', ...way, '--via', 'lee-ecrit-2', '--avoid', 'lee-ecrit-2');
  expect(text).toContain('Se contredisent : --avoid (Alphabétisation écrit 2 (LEE)) et --via.');
  expect(await said('en', ...way, '--max-months', '0')).toContain('there is a pathway: --max-months.');
  expect(await said('fr', ...way, '--avoid', 'lee')).toContain('et le départ.');
});

it('names every start and any outlet in words, and those whom nobody admits', async () => {
  const text = await said('fr', 'pathways', 'STARTS', 'OUTLETS', '--audience', 'homme-fle');
  expect(text).toContain('Parcours de toutes les entrées à tout débouché');
  expect(text).toContain('N’admettent pas ce public');
  expect(text).not.toMatch(/STARTS|OUTLETS/);
});

it('asks for a missing option without the English of its usage', async () => {
  expect(await said('fr', 'plan')).toBe('L’option --n attend une valeur.\n');
});

it('says of a finding that it is only possible because of what is presumed', async () => {
  const network = hauteSylve();
  const filieres = network.filieres.map((filiere) => ({ ...filiere, presumed: ['stage'] }));
  const file = join(scratchFolder(), 'presumed.json');
  writeFileSync(file, JSON.stringify({ ...network, filieres }));
  const { out } = await passerelles(['gaps', '--network', file, '--lang', 'fr', '--kind', 'M01,M04']);
  expect(out).toMatch(/possible \(présumé\)/);
  expect(await said('fr', 'gaps', '--kind', 'M01,M04')).not.toContain('présumé');
});
