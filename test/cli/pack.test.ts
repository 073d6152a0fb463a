import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { passerelles } from '../support/command.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { scratchFolder } from '../support/scratch.ts';
import { unzipped } from '../support/unzipped.ts';

const folder = scratchFolder();
const network = join(folder, 'network.json');
writeFileSync(network, JSON.stringify(hauteSylve()));
const pack = (...args: string[]) =>
  passerelles(['--network', network, 'pack', ...args], { env: { DATA_DIR: folder } });

it('writes the pack of a bassin, and says what it does not know', async () => {
  const bassin = hauteSylve().bassins[0]!.id;
  const path = join(folder, 'dossier.zip');
  const written = await pack('--bassin', bassin, '-o', path);
  expect(written.code).toBe(0);
  expect(written.out).toContain(path);
  expect([...(await unzipped(readFileSync(path))).keys()]).toEqual([
    ...['diapositives.pdf', 'diapositives.pptx', 'annexe.xlsx', 'reunion.html', 'manifest.json'],
  ]);
  const unknown = await pack('--bassin', 'nulle-part', '-o', path);
  expect(unknown).toMatchObject({ code: 1, out: '' });
  expect(unknown.err).toContain('nulle-part');
  const unnamed = await pack('-o', path);
  expect(unnamed).toMatchObject({ code: 2, out: '' });
  expect(unnamed.err).toContain('--bassin');
}, 60_000);
