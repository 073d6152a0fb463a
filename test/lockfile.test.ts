import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PROJECT_ROOT } from '../server/paths.ts';

const LockedPackage = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
/** The scripts that npm runs on its own when it installs a package. */
const Manifest = z.object({
  scripts: z
    .object({ preinstall: z.string(), install: z.string(), postinstall: z.string() })
    .partial()
    .optional(),
});
const Lockfile = z.object({ packages: z.record(z.string(), LockedPackage) });

const NOT_FOUND =
  'The engine declares this native package, but the registry answered "not found" for it, so there was nothing to hash.';

/** Places in node_modules that may lack a hash, each with the reason. */
const WITHOUT_HASH: Readonly<Record<string, string>> = {
  'node_modules/@grafeo-db/js-darwin-arm64': NOT_FOUND,
  'node_modules/@grafeo-db/js-darwin-x64': NOT_FOUND,
  'node_modules/@grafeo-db/js-linux-arm64-gnu': NOT_FOUND,
  'node_modules/@grafeo-db/js-linux-arm64-musl': NOT_FOUND,
  'node_modules/@grafeo-db/js-win32-x64-msvc': NOT_FOUND,
};

/** Packages for production that may run a script while they are installed, each with the reason. */
const WITH_INSTALL_SCRIPT: Readonly<Record<string, string>> = {};

const text = readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8');
/** Every package, also those of other platforms, without the project itself. */
const locked = Object.entries(Lockfile.parse(JSON.parse(text)).packages).filter(([place]) => place !== '');
const production = locked.filter(([, { dev }]) => dev !== true);

describe('package-lock.json', () => {
  it('has a SHA-512 hash for every package, also of other platforms, but for the named exceptions', () => {
    const unverified = locked.filter(
      ([place, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') && !(place in WITHOUT_HASH),
    );
    expect(locked.length).toBeGreaterThan(300);
    expect(unverified.map(([place, { version }]) => `${place} ${version}`)).toEqual([]);
  });

  it('lists as exceptions only packages that lack a hash', () => {
    const places = new Map(locked);
    const needless = Object.keys(WITHOUT_HASH).filter(
      (place) => !places.has(place) || places.get(place)?.integrity !== undefined,
    );
    expect(needless).toEqual([]);
  });

  it('names no registry, so that it installs from whichever registry is set up', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
    expect(text.match(/https?:\/\/[^"/]*registry[^"/]*/g) ?? []).toEqual([]);
  });

  it('installs nothing for production that runs a script of its own, so that an installation may forbid scripts', () => {
    const marked = production.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    // The mark is made of what the registry tells: the packages themselves are read as well.
    const scripted = production.filter(([place]) => runsScript(join(PROJECT_ROOT, place)));
    const found = new Set([...marked, ...scripted].map(([place]) => place));
    expect(production.length).toBeGreaterThan(100);
    expect([...found].sort()).toEqual(Object.keys(WITH_INSTALL_SCRIPT).sort());
  });
});

/** Npm compiles a package with a `binding.gyp` without being told to. Packages of other platforms are not installed. */
function runsScript(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return false;
  const { scripts } = Manifest.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  return Object.keys(scripts ?? {}).length > 0 || existsSync(join(folder, 'binding.gyp'));
}
