import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { PROJECT_ROOT } from '../server/paths.ts';

const Packed = z.tuple([z.looseObject({ files: z.array(z.looseObject({ path: z.string() })) })]);

it('the package holds what a server needs, and no source, test or setting', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = spawnSync(npm, ['pack', '--dry-run', '--json'], { cwd: PROJECT_ROOT, encoding: 'utf8' });
  const paths = Packed.parse(JSON.parse(packed.stdout))[0].files.map(({ path }) => path);
  const needed = [
    ...['package.json', 'README.md', 'LICENSE', 'NOTICE.md', 'THIRD-PARTY-LICENSES.txt'],
    ...['bin/passerelles.mjs', 'docs/operations.md', 'docs/samples/passerelles.service'],
    ...['cypher/network/ping.cypher', 'server/sample/haute-sylve/network.json'],
    'server/accounts/common-passwords.txt',
  ];
  expect(paths).toEqual(expect.arrayContaining(needed));
  const unwanted =
    /^(test|client|domain|bench|dist\/thread|data)\/|\.env|^server\/(?!sample\/|paper\/templates\/|accounts\/common-passwords\.txt$)/;
  expect(paths.filter((path) => unwanted.test(path))).toEqual([]);
});

it('every link from one page of the manual to a file leads somewhere', () => {
  const pages = ['README.md', ...readdirSync(join(PROJECT_ROOT, 'docs')).map((name) => `docs/${name}`)];
  const dead = pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => {
      const text = readFileSync(join(PROJECT_ROOT, page), 'utf8');
      const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => String(target));
      return targets
        .filter((target) => !existsSync(join(PROJECT_ROOT, dirname(page), target)))
        .map((target) => `${page}: ${target}`);
    });
  expect(dead).toEqual([]);
});
