import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PROJECT_ROOT } from '../server/paths.ts';

const LockedPackage = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
});
const Lockfile = z.object({ packages: z.record(z.string(), LockedPackage) });

const NOT_PUBLISHED =
  'The engine declares this native package, but the registry answered "not found" for it, so there was nothing to hash.';

/** Places in node_modules that may lack a hash, each with the reason. */
const WITHOUT_HASH: Readonly<Record<string, string>> = {
  'node_modules/@grafeo-db/js-darwin-arm64': NOT_PUBLISHED,
  'node_modules/@grafeo-db/js-darwin-x64': NOT_PUBLISHED,
  'node_modules/@grafeo-db/js-linux-arm64-gnu': NOT_PUBLISHED,
  'node_modules/@grafeo-db/js-linux-arm64-musl': NOT_PUBLISHED,
  'node_modules/@grafeo-db/js-win32-x64-msvc': NOT_PUBLISHED,
};

const text = readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8');
/** Every package, also those of other platforms, without the project itself. */
const locked = Object.entries(Lockfile.parse(JSON.parse(text)).packages).filter(([place]) => place !== '');

describe('package-lock.json', () => {
  it('has a SHA-512 hash for every package, also for those of other platforms', () => {
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
});
