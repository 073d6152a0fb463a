import { buildClient, buildServer, checkNode, installIfNeeded, runTool } from './lib/project.mjs';

checkNode();
installIfNeeded();
buildServer();
buildClient();
runTool('vitest', 'vitest', ['run', ...process.argv.slice(2)], { quiet: false });
