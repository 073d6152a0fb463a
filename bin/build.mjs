import { buildClient, buildServer, checkNode, installIfNeeded } from './lib/project.mjs';

checkNode();
installIfNeeded();
buildServer();
buildClient();
