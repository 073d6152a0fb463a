import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';

/** The third-party packages of an installation and what is compiled into them, by name, with their licence texts. */

const LICENCE_FILE = /^(?:un)?(?:licen[cs]e|copying|notice)(?:[._-](?:md|markdown|txt|mit|font))?$/i;
const here = (name) => new URL(name, import.meta.url);

const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
const compiledIn = JSON.parse(readFileSync(here('compiled-in.json'), 'utf8'));

/** Copyright lines of packages that ship no licence file, where package.json does not name all authors, or none. */
const NOTICES = {
  '@resvg/resvg-js': 'Copyright (c) 2021-present, yisibl (一丝)',
  saxes: 'Copyright (c) Isaac Z. Schlueter and Contributors; Copyright (c) Louis-Dominique Dubeau',
};
/** Licences of packages whose package.json names none, read from their licence file. */
const LICENCES = { 'png-js': 'MIT' };
/** Packages whose licence file goes on with the licences of tools that are not part of the page. */
const FIRST_LICENCE_ONLY = new Set(['rolldown', 'vite']);

/** Places in node_modules of what `npm install --omit=dev` installs, on whatever platform. */
export const productionPlaces = () =>
  Object.keys(lockfile).filter((place) => place !== '' && !lockfile[place].dev);

/** A package of the lockfile. The package of another platform is not on this machine: it is described by the lockfile. */
export function readPackage(place) {
  const { version, license, os } = lockfile[place];
  const name = place.replace(/^.*node_modules\//, '');
  const licence = license ?? LICENCES[name];
  if (licence === undefined)
    throw new Error(`${name} names no licence: add the one of its licence file to LICENCES.`);
  if (os !== undefined) return { name, version, licence, ...withoutFile(nativeOwner(place)) };
  const folder = join(root, place);
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  if (files.length === 0) return { name, version, licence, ...withoutFile(folder) };
  const texts = files.map((file) => shippedText(name, readFileSync(join(folder, file), 'utf8')));
  return { name, version, licence, texts, notice: undefined, isStandard: false };
}

/** What is compiled into the packages: a part that is installed here as well comes with the text that it ships. */
export function partsWithin(names) {
  return compiledIn
    .filter(({ within }) => names.has(within))
    .flatMap(({ within, version, parts }) => {
      const locked = lockfile[`node_modules/${within}`]?.version;
      if (locked !== version)
        throw new Error(
          `bin/lib/licences/compiled-in.json lists the parts of ${within} ${version}, and ${locked} is installed: read its parts again.`,
        );
      return parts.map((part) => ({ ...standardPart(part), within }));
    });
}

/** How the parts of each package were found. */
export const partSources = (names) => compiledIn.filter(({ within }) => names.has(within));

function standardPart({ name, version, licence, notice, texts = [licence] }) {
  return { name, version, licence, notice, texts: texts.map(standardText), isStandard: true };
}

/** The native packages ship a library and no licence: their licence and author are those of the package that needs them. */
function nativeOwner(place) {
  const name = place.replace(/^.*node_modules\//, '');
  const owner = Object.keys(lockfile).find((other) => lockfile[other].optionalDependencies?.[name]);
  return join(root, owner ?? place);
}

function withoutFile(folder) {
  const { name, author, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const person = typeof author === 'string' ? author : author?.name;
  // Works under the Unlicense are given to the public: nobody holds the copyright.
  const notice = license === 'Unlicense' ? '' : (NOTICES[name] ?? `Copyright (c) ${person}`);
  return { notice, texts: [standardText(license)], isStandard: true };
}

/** The standard text of a licence by its SPDX name. */
function standardText(licence) {
  const file = here(`standard/${licence}.txt`);
  if (!existsSync(file))
    throw new Error(`bin/lib/licences/standard has no text for the licence ${licence}: add it.`);
  return readFileSync(file, 'utf8');
}

function shippedText(name, text) {
  if (!FIRST_LICENCE_ONLY.has(name)) return text;
  const start = text.search(/^MIT License$/m);
  return text.slice(start).replace(/\n\s*\n(?:end of terms|#)[\s\S]*$/, '\n');
}
