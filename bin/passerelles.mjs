#!/usr/bin/env node
import { buildClient, buildServer, checkNode, hasSources, installIfNeeded } from './lib/project.mjs';

// Libraries that ask for it tell no more of an error than is meant for everyone; `npm run dev` is development.
process.env.NODE_ENV ??= 'production';
checkNode();
if (hasSources()) {
  installIfNeeded();
  buildServer();
  // Only the site needs the page; a question on the command line should not wait for it.
  if (process.argv.includes('start')) buildClient();
}
const { main } = await import('../dist/server/main.js');
process.exitCode = await main(process.argv.slice(2));
