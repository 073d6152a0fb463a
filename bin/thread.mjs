import { checkNode, installIfNeeded } from './lib/project.mjs';
import { buildThread } from './lib/thread.mjs';

checkNode();
installIfNeeded();
await buildThread();
