import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partSources, partsWithin, productionPlaces, readPackage } from './lib/licences/packages.mjs';
import { pagePlaces } from './lib/licences/page.mjs';
import { renderTable, renderTexts, withTable } from './lib/licences/render.mjs';
import { checkNode, installIfNeeded, root, say } from './lib/project.mjs';

/** Writes the tables of NOTICE.md and the full texts; with --check it writes nothing and fails when they are out of date. */

checkNode();
installIfNeeded();

const server = withParts(productionPlaces());
const page = withParts([...(await pagePlaces())].sort());
const inBoth = [...server, ...page].map(({ within, name }) => within ?? name);
const notice = readFileSync(join(root, 'NOTICE.md'), 'utf8');
const files = {
  'NOTICE.md': withTable(
    withTable(notice, 'In the page', renderTable(page)),
    'On the server',
    renderTable(server),
  ),
  'THIRD-PARTY-LICENSES.txt': renderTexts([...page, ...server], partSources(new Set(inBoth))),
};

for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    say(
      `${name} n'est plus à jour : lancez « npm run licences ».`,
      `${name} is out of date: run "npm run licences".`,
    );
    process.exitCode = 1;
  } else writeFileSync(path, text);
}

function withParts(places) {
  const packages = places.map(readPackage);
  return [...packages, ...partsWithin(new Set(packages.map(({ name }) => name)))];
}
