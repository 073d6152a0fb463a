import { buildClient, buildServer, checkNode, installIfNeeded } from './lib/project.mjs';

/** Builds what runs: the server and the page, or with `--server` the server alone. */
checkNode();
installIfNeeded();
buildServer();
if (!process.argv.includes('--server')) buildClient();
