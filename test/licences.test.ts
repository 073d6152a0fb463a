import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PROJECT_ROOT } from '../server/paths.ts';

const read = (...names: string[]) => readFileSync(join(PROJECT_ROOT, ...names), 'utf8');
const json = (...names: string[]): unknown => JSON.parse(read(...names));

const Lockfile = z.object({
  packages: z.record(z.string(), z.object({ version: z.string(), dev: z.boolean().optional() })),
});
const CompiledIn = z.array(
  z.object({
    within: z.string(),
    parts: z.array(z.object({ name: z.string(), version: z.string().optional() })),
  }),
);

/** Every package of `npm ls --omit=dev --all`, on whatever platform. */
const production = Object.entries(Lockfile.parse(json('package-lock.json')).packages)
  .filter(([place, { dev }]) => place !== '' && dev !== true)
  .map(([place, { version }]) => ({ name: place.replace(/^.*node_modules\//, ''), version }));

const notice = read('NOTICE.md');

describe('licences of what is handed on', () => {
  it('has a row for each package for production, native packages included', () => {
    const rows = notice.slice(notice.indexOf('## On the server'));
    const absent = production.filter(({ name }) => !rows.includes(`| ${name} |`));
    expect(production.filter(({ name }) => name.startsWith('@grafeo-db/js-'))).toHaveLength(6);
    expect(absent).toEqual([]);
  });

  it('has the full text for each package for production', () => {
    const texts = read('THIRD-PARTY-LICENSES.txt');
    const absent = production.filter(({ name, version }) => !texts.includes(`\n${name} ${version}: `));
    expect(absent).toEqual([]);
    expect(texts).toContain('Permission is hereby granted, free of charge');
    expect(texts).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  it('is up to date with the lockfile, the installed packages and what the page is built of', {
    timeout: 300_000,
  }, () => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/licences.mjs', '--check'], {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(['@grafeo-db/js', '@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'])(
    'lists every crate that the native library of %s for this platform names',
    (owner) => {
      const listed = CompiledIn.parse(json('bin', 'lib', 'licences', 'compiled-in.json'))
        .filter(({ within }) => within === owner)
        .flatMap(({ parts }) => parts)
        .flatMap(({ name, version }) => name.split(', ').map((crate) => `${crate}-${version}`));
      const [scopeName = ''] = owner.split('/');
      const scope = join(PROJECT_ROOT, 'node_modules', scopeName);
      const libraries = readdirSync(scope).flatMap((folder) =>
        readdirSync(join(scope, folder))
          .filter((file) => file.endsWith('.node'))
          .map((file) => join(scope, folder, file)),
      );
      const named = libraries.flatMap((library) => {
        const paths = readFileSync(library, 'latin1').matchAll(
          /registry[/\\]src[/\\][\w.-]+[/\\]([\w-]+-\d+\.[\w.+-]+)[/\\]/g,
        );
        return [...paths].map(([, crate = '']) => crate);
      });
      expect(libraries.length).toBeGreaterThan(0);
      expect(new Set(named).size).toBeGreaterThan(10);
      expect([...new Set(named)].filter((crate) => !listed.includes(crate))).toEqual([]);
    },
  );

  it('goes along in the package and in the image', () => {
    const { files } = z.object({ files: z.array(z.string()) }).parse(json('package.json'));
    for (const name of ['LICENSE', 'NOTICE.md', 'THIRD-PARTY-LICENSES.txt']) {
      expect(existsSync(join(PROJECT_ROOT, name))).toBe(true);
      expect(files).toContain(name);
      expect(read('Dockerfile')).toContain(`/app/${name} `);
    }
  });
});
